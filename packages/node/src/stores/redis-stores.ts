import { randomUUID } from 'node:crypto'
import { SdkError } from '@org/managed-agents-core'
import type { ToolJournal, ToolJournalEntry } from '@org/managed-agents-core/session'
import type { ContinuationStore, DeliveryStore } from '@org/managed-agents-core/webhooks'
import type { RedisClient, Send } from './redis-commands.ts'
import { sendUntilAnswered } from './redis-commands.ts'

export type { RedisClient } from './redis-commands.ts'

/** Stores that the processes of several machines share. */
export interface RedisStores {
  /** For `run({ journal })` and workers: a call is begun by one of them alone. */
  readonly journal: ToolJournal
  /** For `resumeByWebhook`. */
  readonly continuations: ContinuationStore
  /** For `createWebhookHandler` and the locks of `resumeByWebhook`. Redis' clock tells what has expired. */
  readonly deliveries: DeliveryStore
}

/** Options of `openRedisStores`. */
export interface RedisStoresOptions {
  /** A client that is connected; whoever made it closes it. */
  readonly client: RedisClient
  /** What the keys begin with. Default `managed-agents:`. */
  readonly prefix?: string
  /** Milliseconds for which calls and continuations are kept after they were written. Default thirty days. */
  readonly keepMs?: number
  /** Milliseconds for which a lost connection, a restart or a failover is waited for. Default 5000: a run waits ten seconds for its journal. */
  readonly timeoutMs?: number
  /**
   * Take a server that may forget what it has acknowledged: without an append-only file, one that drops keys when it is
   * full, or one that does not tell. A call that was begun may then run a second time. Default false.
   */
  readonly allowLoss?: boolean
}

/**
 * Opens a journal, continuations and deliveries on Redis 6.2 or later. Throws `store_failed` for a server that forgets
 * (see `allowLoss`), `store_unavailable` when it does not answer within `timeoutMs`.
 *
 * A failover to a replica can lose what was written in the second before it, whatever the settings.
 */
export async function openRedisStores(options: RedisStoresOptions): Promise<RedisStores> {
  const { client, prefix = 'managed-agents:', keepMs = 2_592_000_000, timeoutMs = 5000, allowLoss = false } = options
  const send = sendUntilAnswered(client, timeoutMs)
  if (!allowLoss) await refuseForgetful(send)
  const keyOf = (kind: string, ...ids: string[]) => `${prefix}${kind}:${ids.map(encodeURIComponent).join(':')}`
  const callOf = (key: { sessionId: string; callId: string }) => keyOf('call', key.sessionId, key.callId)
  const put = async (key: string, value: string) => void (await send('SET', key, value, 'PX', String(keepMs)))

  /** Sets a key that is not there. A value that is like no other tells that it was set by an attempt whose reply was lost. */
  async function add(key: string, value: string, ...expiry: [unit: string, time: string]): Promise<boolean> {
    if ((await send('SET', key, value, 'NX', ...expiry)) !== null) return true
    return (await send('GET', key)) === value
  }

  return {
    journal: {
      begin: (key, entry) =>
        add(callOf(key), JSON.stringify({ entry, attempt: randomUUID() } satisfies Kept), 'PX', String(keepMs)),
      finish: (key, entry) => put(callOf(key), JSON.stringify({ entry } satisfies Kept)),
      async load(key) {
        const text = await send('GET', callOf(key))
        return typeof text === 'string' ? (JSON.parse(text) as Kept).entry : undefined
      },
    },
    continuations: {
      load: async (sessionId) => ((await send('GET', keyOf('continuation', sessionId))) as string | null) ?? undefined,
      save: (sessionId, continuation) => put(keyOf('continuation', sessionId), continuation),
      delete: async (sessionId) => void (await send('DEL', keyOf('continuation', sessionId))),
    },
    deliveries: {
      claim: (key, expiresAtMs) => add(keyOf('delivery', key), randomUUID(), 'PXAT', wholeMs(expiresAtMs)),
      keep: async (key, expiresAtMs) =>
        void (await send('SET', keyOf('delivery', key), 'kept', 'PXAT', wholeMs(expiresAtMs))),
      release: async (key) => void (await send('DEL', keyOf('delivery', key))),
    },
  }
}

interface Kept {
  readonly entry: ToolJournalEntry
  readonly attempt?: string
}

const wholeMs = (ms: number): string => String(Math.ceil(ms))

async function refuseForgetful(send: Send): Promise<void> {
  const told = await send('INFO').catch((error: unknown) => {
    if (error instanceof SdkError && error.code === 'store_failed') return ''
    throw error
  })
  const settings = new Map(`${told}`.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string]))
  const is = (name: string, value: string) => settings.get(name) === value
  const keepsAll = is('maxmemory', '0') || is('maxmemory_policy', 'noeviction')
  if (is('aof_enabled', '1') && keepsAll) return
  const why = settings.has('aof_enabled')
    ? is('aof_enabled', '1')
      ? `drops keys when it is full (maxmemory-policy ${settings.get('maxmemory_policy')})`
      : 'has no append-only file, so that a restart loses what it acknowledged (appendonly no)'
    : 'does not tell whether it keeps what it acknowledges (INFO)'
  throw new SdkError(
    'store_failed',
    `This Redis ${why}. A call could run twice: change that, or open the stores with allowLoss: true.`,
  )
}
