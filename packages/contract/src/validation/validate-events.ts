import type { Check } from '@org/managed-agents-emulator'
import { issuesOf } from '@org/managed-agents-emulator'
import { ContractViolationError } from './contract-violation-error.ts'

/** The response, its body passed on chunk by chunk once the events in it are found to be as the contract says. */
export function validateEvents(response: Response, check: Check | null, what: string): Response {
  if (response.body === null) throw new ContractViolationError(what, ['the stream has no body'])
  const decoder = new TextDecoder()
  let rest = ''
  const judge = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const frames = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n\r\n|\n\n|\r\r/)
      rest = frames.pop() ?? ''
      for (const frame of frames) judgeFrame(frame, check, what)
      controller.enqueue(chunk)
    },
  })
  const { status, headers } = response
  return new Response(response.body.pipeThrough(judge), { status, headers })
}

function judgeFrame(frame: string, check: Check | null, what: string): void {
  const lines = frame.split(/\r\n|\n|\r/)
  const field = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart())
  const [event] = field('event')
  const data = field('data').join('\n')
  if (data === '' || event === 'ping' || event === 'error') return
  const value: unknown = JSON.parse(data)
  const problems = check === null ? [] : issuesOf(check, value).map(({ path, message }) => `${path} ${message}`)
  const type = (value as { type?: unknown } | null)?.type
  if (event !== undefined && event !== type) problems.push(`the event is named ${event} and has type ${String(type)}`)
  if (problems.length > 0) throw new ContractViolationError(`${what} (${event ?? 'event'})`, problems)
}
