import type { Clock, SelfHostedWork } from '@org/managed-agents-core'
import { isApiError } from '@org/managed-agents-core'
import type { SendHeartbeat } from './lease.ts'
import type { QueueLimiter, QueueUse } from './queue-limiter.ts'
import type { WorkerClient } from './worker-client.ts'

/** How long a poll waits at the API for an item. */
const BLOCK_MS = 999
/** Longest pause that a refusal by a limit imposes on the others. */
const MAX_PAUSE_MS = 60_000

export interface WorkQueueOptions {
  readonly environmentId: string
  readonly limiter: QueueLimiter
  readonly clock: Clock
}

/** The requests of a worker to its queue, all through one limiter. */
export function createWorkQueue({ environmentId, limiter, clock }: WorkQueueOptions) {
  const scope = { environment_id: environmentId }

  async function limited<T>(use: QueueUse, work: () => PromiseLike<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await limiter.run(use, async () => work(), signal)
    } catch (error) {
      if (isApiError(error) && error.status === 429) limiter.pause(Math.min(error.retryAfterMs ?? 1000, MAX_PAUSE_MS))
      throw error
    }
  }

  return {
    /** Claims an item; null when there is none. `askedAt` is when the poll was sent. */
    poll: (client: WorkerClient, workerId: string, signal: AbortSignal) =>
      limited(
        'poll',
        async (): Promise<{ item: SelfHostedWork | null; askedAt: number }> => {
          const askedAt = clock.now()
          const params = { block_ms: BLOCK_MS, worker_id: workerId }
          return { item: await client.environments.work.poll(environmentId, params, { retry: false }), askedAt }
        },
        signal,
      ),
    ack: (client: WorkerClient, workId: string) =>
      limited('other', () => client.environments.work.ack(workId, scope, { deadlineMs: 10_000 })),
    heartbeat:
      (client: WorkerClient, workId: string): SendHeartbeat =>
      (query, { signal, timeoutMs }) =>
        limited(
          'heartbeat',
          () => client.environments.work.heartbeat(workId, { ...scope, ...query }, { signal, timeoutMs, retry: false }),
          signal,
        ),
    /** Confirms that an item is done; one that is stopped already is. */
    async stop(client: WorkerClient, workId: string): Promise<void> {
      try {
        await limited('other', () =>
          client.environments.work.stop(workId, { ...scope, force: true }, { deadlineMs: 30_000 }),
        )
      } catch (error) {
        if (!isApiError(error) || error.status !== 409) throw error
      }
    },
  }
}

export type WorkQueue = ReturnType<typeof createWorkQueue>
