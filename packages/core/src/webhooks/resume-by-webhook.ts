import type { Clock } from '../platform.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { memoryDeliveryStore } from './delivery-store.ts'
import type { WebhookListeners } from './webhook-listeners.ts'

/** Keeps what a run needs to go on, between the webhooks of its session. */
export interface ContinuationStore {
  load(sessionId: string): string | undefined | Promise<string | undefined>
  save(sessionId: string, continuation: string): void | Promise<void>
  delete(sessionId: string): void | Promise<void>
}

/** What a resumed run has: `resumeRun` gives one. */
export interface ResumedRun<Outcome extends ResumedOutcome = ResumedOutcome> {
  readonly outcome: PromiseLike<Outcome>
  /** Leaves the session as it is and gives the continuation. */
  suspend(): PromiseLike<string>
}

/** Why a resumed run stopped, as far as it matters here: `Outcome` of a run fits. */
export interface ResumedOutcome {
  readonly type: string
  readonly continuation: string
}

/** Options of `resumeByWebhook`. */
export interface ResumeByWebhookOptions<Outcome extends ResumedOutcome> {
  /** The client's: `client.platform.clock`. */
  readonly clock: Clock
  /** Where the first continuation is put when the run is begun and suspended, and those that follow. */
  readonly continuations: ContinuationStore
  /** Goes on with a run: `(continuation) => resumeRun(client, continuation, { tools, journal })`. */
  readonly resume: (continuation: string, context: { readonly sessionId: string }) => ResumedRun<Outcome>
  /** Told of each outcome that a resumed run came to. */
  readonly onOutcome?: (outcome: Outcome, context: { readonly sessionId: string }) => void | Promise<void>
  /** Keeps two webhooks from resuming one session at once. Share it as the other store. Default: in this process. */
  readonly locks?: DeliveryStore
  /** Milliseconds for which a run is followed before it is suspended again. Default 20,000: Workers end work after 30 s. */
  readonly budgetMs?: number
  /** Milliseconds after which the lock of an instance that died is void. Default 120,000. */
  readonly lockMs?: number
}

/** A run in one of these can go on: when its gates are answered, its budget is raised, or time is given. */
const GOES_ON = new Set(['requires_action', 'budget_reached', 'timed_out', 'aborted'])

/**
 * Listeners that go on with a run when a webhook says that its session needs something, so that no connection is held
 * between webhooks: tools run, answers are sent, and what remains is a continuation in the store. Sessions without one
 * are left alone. Give the tools a journal that outlives the process, so that none runs twice.
 */
export function resumeByWebhook<Outcome extends ResumedOutcome>(
  options: ResumeByWebhookOptions<Outcome>,
): WebhookListeners {
  const { clock, continuations, resume, onOutcome, budgetMs = 20_000, lockMs = 120_000 } = options
  const locks = options.locks ?? memoryDeliveryStore(() => clock.now())

  async function goOn(sessionId: string): Promise<void> {
    const continuation = await continuations.load(sessionId)
    if (continuation === undefined) return
    const context = { sessionId }
    const run = resume(continuation, context)
    const outcome = await within(run.outcome, budgetMs, clock)
    if (!outcome) return continuations.save(sessionId, await run.suspend())
    if (GOES_ON.has(outcome.type)) await continuations.save(sessionId, outcome.continuation)
    else await continuations.delete(sessionId)
    await onOutcome?.(outcome, context)
  }

  async function onSession({ data }: { readonly data: { readonly id: string } }): Promise<void> {
    const { id } = data
    const [lock, again] = [`run:${id}`, `again:${id}`]
    const claim = async () => locks.claim(lock, clock.now() + lockMs)
    if (!(await claim())) {
      // Whoever is at it shall look once more before leaving, and so do we, in case it has just left.
      await locks.keep(again, clock.now() + lockMs)
      if (!(await claim())) return
    }
    do {
      await locks.release(again)
      try {
        await goOn(id)
      } finally {
        await locks.release(lock)
      }
    } while (!(await locks.claim(again, clock.now() + lockMs)) && (await claim()))
    await locks.release(again)
  }

  return {
    'session.status_idled': onSession,
    'session.idled': onSession,
    'session.requires_action': onSession,
    'session.budget_reached': onSession,
    'session.status_terminated': onSession,
  }
}

/** What the promise gives, or undefined when it takes longer. */
async function within<T>(promise: PromiseLike<T>, ms: number, clock: Clock): Promise<T | undefined> {
  let cancel: (() => void) | undefined
  const late = new Promise<undefined>((resolve) => {
    cancel = clock.setTimer(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    cancel?.()
  }
}
