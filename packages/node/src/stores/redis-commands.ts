import { setTimeout as wait } from 'node:timers/promises'
import { SdkError } from '@org/managed-agents-core'

/**
 * What the stores use of a client: `createClient()` of `redis` fits. For `ioredis`:
 * `{ sendCommand: ([name = '', ...args]) => redis.call(name, ...args) }`. Every command has one key, its second word, so
 * that a cluster can be used by the same kind of wrapper.
 */
export interface RedisClient {
  sendCommand(words: string[]): Promise<unknown>
}

/** Sends a command that may be sent twice. */
export type Send = (...words: string[]) => Promise<unknown>

/** What a server says while it starts, fails over or is held up by a script: it passes. */
const PASSES = /^(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|NOREPLICAS) /
/** Replies that refuse a command begin with a word in capitals; errors of a connection do not. */
const REFUSED = /^[A-Z]{2,} /

/**
 * Sends commands until they are answered, for `timeoutMs` at most: over a lost connection, a restart, a failover. Throws
 * `store_unavailable` when the time is up, `store_full` when the server has no room, `store_failed` when it refuses.
 */
export function sendUntilAnswered(client: RedisClient, timeoutMs: number): Send {
  return async (...words) => {
    const ended = new AbortController()
    const timeUp = wait(timeoutMs, undefined, { signal: ended.signal }).then(() => {
      throw unavailable(timeoutMs, cause)
    })
    timeUp.catch(() => {})
    let cause: unknown
    try {
      for (let pauseMs = 25; ; pauseMs = Math.min(2 * pauseMs, 400)) {
        try {
          return await Promise.race([client.sendCommand(words), timeUp])
        } catch (error) {
          if (error instanceof SdkError) throw error
          cause = error
          refuse(error)
        }
        await Promise.race([wait(pauseMs, undefined, { signal: ended.signal }), timeUp])
      }
    } finally {
      ended.abort()
    }
  }
}

function refuse(error: unknown): void {
  const text = error instanceof Error ? error.message : ''
  if (!REFUSED.test(text) || PASSES.test(text)) return
  if (/^OOM /.test(text)) throw new SdkError('store_full', 'Redis has no room left (maxmemory).', { cause: error })
  throw new SdkError('store_failed', `Redis refused a command: ${text}`, { cause: error })
}

function unavailable(timeoutMs: number, cause: unknown): SdkError {
  return new SdkError('store_unavailable', `Redis did not answer for ${timeoutMs} ms.`, { cause, retryable: true })
}
