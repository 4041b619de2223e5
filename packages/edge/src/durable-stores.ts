import { SdkError } from '@org/managed-agents-core'
import type { LimitStore, RevocationStore } from '@org/managed-agents-core/relay'
import type { ToolJournal } from '@org/managed-agents-core/session'
import type { ContinuationStore, DeliveryStore } from '@org/managed-agents-core/webhooks'
import type { StoreCall } from './store-object.ts'

/** The binding of a namespace of `ManagedAgentsStore`. */
export interface StoreNamespace<Id = unknown> {
  idFromName(name: string): Id
  get(id: Id): { fetch(url: string, init: { method: string; body: string }): Promise<StoreAnswer> }
}

interface StoreAnswer {
  readonly ok: boolean
  json(): Promise<unknown>
}

/** Stores that all isolates share. */
export interface DurableStores {
  /** For `run({ journal })`: a call is begun by one isolate alone. */
  readonly journal: ToolJournal
  /** For `resumeByWebhook`. */
  readonly continuations: ContinuationStore
  /** For `createWebhookHandler` and the locks of `resumeByWebhook`. */
  readonly deliveries: DeliveryStore
  /** For `createRelay`. */
  readonly relay: LimitStore & RevocationStore
}

/** Milliseconds for which calls and continuations are kept after they were written: thirty days. */
const KEEP_MS = 2_592_000_000

/** Stores on Durable Objects: one object per session, delivery or token, so that none of them is everyone's queue. */
export function durableStores<Id>(namespace: StoreNamespace<Id>): DurableStores {
  async function ask(name: string, call: StoreCall): Promise<unknown> {
    const object = namespace.get(namespace.idFromName(name))
    const response = await object.fetch('https://store/', { method: 'POST', body: JSON.stringify(call) })
    const answer: unknown = response.ok ? await response.json() : undefined
    if (typeof answer === 'object' && answer !== null && 'result' in answer) return answer.result ?? undefined
    throw new SdkError(
      'store_unavailable',
      'The Durable Object of the store did not answer; see the logs of the Worker.',
    )
  }
  const untilMs = () => Date.now() + KEEP_MS
  const put = async (name: string, key: string, value: unknown, until = untilMs()) =>
    void (await ask(name, { op: 'put', key, value, untilMs: until }))

  return {
    journal: {
      begin: async ({ sessionId, callId }, value) =>
        (await ask(`journal:${sessionId}`, { op: 'add', key: callId, value, untilMs: untilMs() })) === true,
      finish: ({ sessionId, callId }, entry) => put(`journal:${sessionId}`, callId, entry),
      load: async ({ sessionId, callId }) =>
        (await ask(`journal:${sessionId}`, { op: 'get', key: callId })) as Awaited<ReturnType<ToolJournal['load']>>,
    },
    continuations: {
      load: async (id) => (await ask(`continuation:${id}`, { op: 'get', key: 'token' })) as string | undefined,
      save: (id, continuation) => put(`continuation:${id}`, 'token', continuation),
      delete: async (id) => void (await ask(`continuation:${id}`, { op: 'delete', key: 'token' })),
    },
    deliveries: {
      claim: async (key, until) =>
        (await ask(`delivery:${key}`, { op: 'add', key: 'claim', value: true, untilMs: until })) === true,
      keep: (key, until) => put(`delivery:${key}`, 'claim', true, until),
      release: async (key) => void (await ask(`delivery:${key}`, { op: 'delete', key: 'claim' })),
    },
    relay: {
      take: async (key, { limit, windowMs }) => (await ask(`take:${key}`, { op: 'take', limit, windowMs })) === true,
      acquire: async (key, { id, limit, untilMs: until }) =>
        (await ask(`places:${key}`, { op: 'count', key: id, limit, untilMs: until })) === true,
      release: async (key, id) => void (await ask(`places:${key}`, { op: 'delete', key: id })),
      revoke: (key, until) => put(`revoked:${key}`, 'revoked', true, until),
      isRevoked: async (key) => (await ask(`revoked:${key}`, { op: 'get', key: 'revoked' })) === true,
    },
  }
}
