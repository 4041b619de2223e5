import { ManagedAgents } from '@org/managed-agents-core'
import type { Relay } from '@org/managed-agents-core/relay'
import { createRelay } from '@org/managed-agents-core/relay'
import { createEmulator, scenarioFromData } from '@org/managed-agents-emulator'
import type { RawAnswer, SeenRequest, WorldOptions } from '../../conformance/world.ts'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** An emulator of one case, with what stands in front of it. */
export interface ServedWorld {
  /** Answers a request to `target`, a path and query below the world's base. */
  fetch(target: string, init: RequestInit): Promise<Response>
  look(): { seen: readonly SeenRequest[]; findings: readonly string[] }
}

/** Makes the world that a case asks for; `origin` is that of the pages, `base` where the world is mounted. */
export function serveWorld(options: WorldOptions, origin: string, base: string): ServedWorld {
  const { steps, faults, answers = [] } = options
  const emulator = createEmulator({
    seed: 1,
    ...(steps && { scenario: scenarioFromData(steps) }),
    ...(faults && { faults: { rules: faults } }),
  })
  const seen: { -readonly [K in keyof SeenRequest]: SeenRequest[K] }[] = []
  const left = answers.map((answer) => ({ answer, times: answer.times ?? 1 }))
  const relay = options.relay && mountRelay(options.relay, { origin, base, fetch: emulator.fetch })

  return {
    async fetch(target, init) {
      if (relay && target.startsWith('/relay/')) return relay(new Request(origin + base + target, init))
      const { body } = init
      const entry = {
        method: init.method ?? 'GET',
        target,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof body === 'string' ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : '',
        bodyBytes: typeof body === 'string' ? body.length : body instanceof Uint8Array ? body.length : 0,
        aborted: init.signal?.aborted ?? false,
      }
      seen.push(entry)
      init.signal?.addEventListener('abort', () => {
        entry.aborted = true
      })
      const raw = left.find(({ answer, times }) => times > 0 && answer.to === `${entry.method} ${target.split('?')[0]}`)
      if (!raw) return answeredAtOnce(await emulator.fetch(origin + target, init))
      raw.times--
      return answerRaw(raw.answer)
    },
    look: () => ({ seen, findings: emulator.verdict().findings.map(({ rule, message }) => `${rule}: ${message}`) }),
  }
}

function mountRelay(
  { policy, ...grant }: NonNullable<WorldOptions['relay']>,
  { origin, base, fetch }: { origin: string; base: string; fetch: Fetch },
): Relay {
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-canary', fetch, rateLimit: false })
  return createRelay({
    client,
    policy,
    origins: [origin],
    basePath: `${base}/relay`,
    signingKeys: [{ id: 'k1', secret: 'a secret of at least thirty-two bytes' }],
    async authorize() {
      const [session] = (await client.sessions.list({ limit: 1 })).data
      return session ? { ...grant, sessionId: session.id, user: 'user_1' } : null
    },
  })
}

/** A stream with a comment in front, as a relay sends it: Firefox gives no response before the first byte of its body. */
function answeredAtOnce(response: Response): Response {
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  const reader = response.body.getReader()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(': open\n\n')),
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, response)
}

function answerRaw({ status = 200, headers, chunks = [], end = 'close' }: RawAnswer): Response {
  const encoder = new TextEncoder()
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // A chunk is a write of its own only when the one before has left.
      if (next > 0) await new Promise((resolve) => setTimeout(resolve, 2))
      const chunk = chunks[next++]
      if (chunk !== undefined)
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : Uint8Array.from(chunk))
      else if (end === 'close') controller.close()
      else if (end === 'reset') controller.error(new TypeError('reset'))
      else await new Promise(() => {})
    },
  })
  return new Response([204, 304].includes(status) ? null : body, { status, ...(headers && { headers }) })
}
