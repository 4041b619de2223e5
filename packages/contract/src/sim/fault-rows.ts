import type { FaultAction, FaultRule } from '@org/managed-agents-emulator'
import type { Plan } from './plan.ts'

/** One fault on the short session, with the class of faults that it is of. */
export interface FaultRow {
  readonly name: string
  readonly rule: FaultRule
}

/** Two messages, two of our calls, one that needs approval: less than 4 KiB of stream. */
export const shortSession: Plan = {
  script: [
    { do: 'say', text: 'Well.' },
    { do: 'call', tools: ['work', 'bash'] },
    { do: 'call', tools: ['work'] },
  ],
  faults: [],
  moves: [],
  approve: 'allow',
  toolMs: 50,
  readerMs: 0,
  transientRefusalMs: 0,
}

const operations = ['streamSessionEvents', 'listSessionEvents', 'sendSessionEvents'] as const
const statuses = [400, 401, 402, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504, 529]
const definite = new Set([400, 401, 402, 403, 404, 409, 413])

/**
 * The API refuses for good, or for longer than anybody waits. Then a run may fail with the API's error, and a reader
 * need not get everything; that nothing happens twice, is left behind or hangs is owed all the same.
 */
export function isRefusal(action: FaultAction): boolean {
  return action.type === 'status' && (definite.has(action.status) || Number(action.headers?.['retry-after']) > 1e9)
}

const retryAfters: readonly Readonly<Record<string, string>>[] = [
  { 'retry-after': '1' },
  { 'retry-after': '0' },
  { 'retry-after': '-3' },
  { 'retry-after': 'soon' },
  { 'retry-after': '99999999999' },
  { 'retry-after': 'Sun, 01 Nov 2026 00:00:04 GMT' },
  { 'retry-after-ms': '700.5' },
]
const cuts: readonly FaultAction[] = [{ type: 'reset' }, { type: 'truncate' }, { type: 'hang' }]
const inPages: readonly FaultAction[] = [
  { type: 'reorder', by: 2, in: 'history' },
  { type: 'duplicate', in: 'history' },
  { type: 'drop', from: 'history' },
  { type: 'patch', in: 'history', set: { id: '' } },
]
/** What the short session has at most: events of its stream, bytes of it, bytes of a page. */
const EVENTS = 34
const BYTES = 4096
const PAGE_BYTES = 6144
const list = 'listSessionEvents'

/** Single faults of the network and of the API. `byteStep`: every so-manieth byte; 1 is every byte. */
export function* faultRows(byteStep: number): Generator<FaultRow> {
  const stream = 'streamSessionEvents'
  for (const action of cuts) {
    for (let byte = 0; byte < BYTES; byte += byteStep)
      yield {
        name: `F1 ${action.type} at byte ${byte}`,
        rule: { match: { operation: stream, byte }, action, times: 1 },
      }
  }
  for (let ordinal = 1; ordinal <= EVENTS; ordinal++) {
    const at = (label: string, action: FaultAction): FaultRow => ({
      name: `${label} ${action.type} at event ${ordinal}`,
      rule: { match: { operation: stream, event: { ordinal } }, action, times: 1 },
    })
    for (const action of cuts) yield at('F1', action)
    yield at('F3', { type: 'pings' })
    yield at('F7', { type: 'corrupt' })
    yield at('F7', {
      type: 'insert',
      frame: 'event: vendor.news\ndata: {"type":"vendor.news","__proto__":{"id":"x"}}\n\n',
    })
    yield at('F7', { type: 'patch', set: { vendor_field: { a: 1 }, ['__proto__']: { id: 'x', type: 'y' } } })
    yield at('F7', { type: 'patch', set: { type: 'vendor.type' } })
    yield at('F7', { type: 'patch', set: { stop_reason: { type: 'vendor' }, content: [{ type: 'vendor' }] } })
    yield at('F14', { type: 'patch', set: { evaluated_permission: 'vendor' } })
    yield at('F11', { type: 'patch', set: { id: '' } })
    yield at('F11', { type: 'patch', remove: ['id'] })
    yield at('F10', { type: 'drop' })
    yield at('F10', { type: 'duplicate' })
    yield at('F10', { type: 'reorder', by: 2 })
    yield at('F10', { type: 'delay', ms: 1200 })
  }
  for (const operation of operations)
    for (let ordinal = 1; ordinal <= 6; ordinal++) {
      const on = (label: string, action: FaultAction): FaultRow => ({
        name: `${label} at call ${ordinal} of ${operation}`,
        rule: { match: { operation, ordinal }, action, times: 1 },
      })
      for (const status of statuses) yield on(`F4 ${status}`, { type: 'status', status })
      yield on('F4 a page with 200', { type: 'status', status: 200, body: '<html>hello</html>' })
      yield on('F2 hang', { type: 'hang' })
      yield on('F1 reset', { type: 'reset' })
      yield on('F1 refused', { type: 'abort', code: 'ECONNREFUSED' })
      yield on('F2 delay', { type: 'delay', ms: 3000 })
      for (const headers of retryAfters)
        yield on(`F5 ${JSON.stringify(headers)}`, { type: 'status', status: 429, headers })
      if (operation !== 'sendSessionEvents') continue
      for (const reply of ['reset', 'hang', { status: 500 }] as const)
        for (const landAfterMs of [undefined, 300, 2500])
          yield on(`F6 lost ${JSON.stringify(reply)} landing after ${landAfterMs}`, {
            type: 'lose',
            reply,
            ...(landAfterMs !== undefined && { landAfterMs }),
          })
    }
  for (const action of [
    { type: 'lag', ms: 900 },
    { type: 'lag', entries: 3 },
    { type: 'cycle' },
    { type: 'shift', by: -2 },
    { type: 'shift', by: 2 },
  ] as const satisfies readonly FaultAction[])
    for (const times of [1, 3, 1000])
      yield {
        name: `F10 history ${JSON.stringify(action)}, ${times} times`,
        rule: { match: { operation: list }, action, times },
      }
  for (const action of [...cuts, { type: 'corrupt' } as const])
    for (let byte = 0; byte < PAGE_BYTES; byte += 4 * byteStep)
      yield {
        name: `F1 ${action.type} at byte ${byte} of a page`,
        rule: { match: { operation: list, byte }, action, times: 1 },
      }
  for (let ordinal = 1; ordinal <= EVENTS; ordinal++)
    for (const action of inPages)
      yield {
        name: `${action.type === 'patch' ? 'F11' : 'F10'} ${action.type} at entry ${ordinal} of a page`,
        rule: { match: { operation: list, event: { ordinal } }, action, times: 1 },
      }
  for (const bytes of [1, 'random'] as const)
    yield { name: `F9 chunks of ${bytes}`, rule: { match: { operation: stream }, action: { type: 'trickle', bytes } } }
}

/** What has lost its type, id or permission on the way, or a letter of a page, is another thing. */
export function isLie({ action, match }: FaultRule): boolean {
  if (action.type === 'corrupt') return match?.operation === list
  return action.type === 'patch' && (action.remove !== undefined || !('vendor_field' in (action.set ?? {})))
}
