import type { Clock } from '../wire.ts'
import { bodyTerminated } from './connection-failure.ts'
import type { ArmedRule, RequestFaults } from './fault-plan.ts'

/** Applies the rules at a byte to a response body. The result is read chunk by chunk, never further ahead. */
export function faultyBody(
  source: ReadableStream<Uint8Array>,
  options: { readonly faults: RequestFaults; readonly clock: Clock; readonly signal: AbortSignal | undefined },
): ReadableStream<Uint8Array> {
  const { faults, clock, signal } = options
  const positioned = faults.bytes
    .filter((armed) => armed.rule.match?.byte !== undefined)
    .sort((a, b) => (a.rule.match?.byte ?? 0) - (b.rule.match?.byte ?? 0))
  const trickle = faults.bytes.map((armed) => armed.rule.action).find((action) => action.type === 'trickle')
  const reader = source.getReader()
  let rest: Uint8Array = new Uint8Array(0)
  let offset = 0
  let started = false

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (;;) {
      const outcome = await actAtOffset(controller)
      if (outcome === 'stop') return
      if (rest.length === 0) {
        const { done, value } = await reader.read()
        if (done) {
          forgetAbort()
          return controller.close()
        }
        rest = value
        continue
      }
      if (trickle && started) await sleep(clock, trickle.everyMs ?? 0)
      started = true
      const chunk = rest.slice(0, chunkLength())
      rest = rest.subarray(chunk.length)
      offset += chunk.length
      return controller.enqueue(chunk)
    }
  }

  function chunkLength(): number {
    const wanted = trickle
      ? trickle.bytes === 'random'
        ? 1 + Math.floor(faults.random() * 16)
        : trickle.bytes
      : rest.length
    const next = positioned[0]?.rule.match?.byte
    const untilNext = next === undefined ? rest.length : Math.max(1, next - offset)
    return Math.min(Math.max(1, wanted), untilNext, rest.length)
  }

  async function actAtOffset(controller: ReadableStreamDefaultController<Uint8Array>): Promise<'go' | 'stop'> {
    for (let armed = dueAt(offset); armed; armed = dueAt(offset)) {
      const action = armed.rule.action
      // A changed byte needs its chunk at hand; the rule waits until there is one.
      if (action.type === 'corrupt' && rest.length === 0) return 'go'
      positioned.shift()
      if (!faults.fire(armed)) continue
      if (action.type === 'delay') await sleep(clock, action.ms)
      else if (action.type === 'corrupt') rest = withByte(rest, action.value)
      else return end(action.type, controller)
    }
    return 'go'
  }

  async function end(how: string, controller: ReadableStreamDefaultController<Uint8Array>): Promise<'stop'> {
    if (how === 'hang') await new Promise<never>(() => undefined)
    forgetAbort()
    await reader.cancel().catch(() => undefined)
    if (how === 'truncate') controller.close()
    else controller.error(bodyTerminated())
    return 'stop'
  }

  function dueAt(position: number): ArmedRule | undefined {
    const first = positioned[0]
    return first && (first.rule.match?.byte ?? 0) <= position ? first : undefined
  }

  let forgetAbort = (): void => undefined

  function start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const abort = () => controller.error(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    forgetAbort = () => signal?.removeEventListener('abort', abort)
  }

  function cancel(reason: unknown): Promise<void> {
    forgetAbort()
    return reader.cancel(reason)
  }

  return new ReadableStream<Uint8Array>({ start, pull, cancel }, { highWaterMark: 0 })
}

function withByte(bytes: Uint8Array, value: number | undefined): Uint8Array {
  const copy = bytes.slice()
  copy[0] = value ?? (copy[0] ?? 0) ^ 0xff
  return copy
}

function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.setTimer(resolve, ms))
}
