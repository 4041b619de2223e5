import { isAbortedError, isSdkError } from '@org/managed-agents-core'
import type { Follow, FollowEvent, PreviewVoid, RunInput, Tool } from '@org/managed-agents-core/session'
import type { BrowserClient } from '../browser-client.ts'
import { partsOf } from '../browser-client.ts'
import type { EventCache } from '../event-cache/event-cache.ts'
import { keepInCache } from './keep-in-cache.ts'
import { createSessionLog } from './session-log.ts'
import type { SessionActions, Verdict } from './session-runs.ts'
import { createSessionRuns } from './session-runs.ts'
import type { SessionSnapshot } from './session-snapshot.ts'

/** Options of a session's store. */
export interface SessionStoreOptions {
  /** Tools that run in the page; one tab of several runs them. */
  readonly tools?: readonly Tool[]
  /** Shows what was seen before a reload, before the network answers. */
  readonly cache?: EventCache
}

/** A session as a page shows it: snapshots to subscribe to, and what the user can do. Fits `useSyncExternalStore`. */
export interface SessionStore extends SessionActions {
  readonly getSnapshot: () => SessionSnapshot
  /** Follows the session while there is a listener. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Between the last listener's going and the end: a component that is mounted anew finds everything as it was. */
const LINGER_MS = 1000

/** Makes the store of the session that the client's token is for. Nothing is sent before the first listener. */
export function createSessionStore(client: BrowserClient, options: SessionStoreOptions = {}): SessionStore {
  const { platform, relay } = partsOf(client)
  const { clock } = platform
  const log = createSessionLog(clock.setTimer)
  let listeners = 0
  let cancelEnd = () => {}
  let life: { readonly controller: AbortController; readonly actions: Promise<SessionActions> } | undefined

  function start(): NonNullable<typeof life> {
    const controller = new AbortController()
    const onError = (error: unknown) => {
      if (!isAbortedError(error) && !controller.signal.aborted) log.set({ error })
    }
    const actions = begin(controller.signal, onError)
    actions.catch(onError)
    return { controller, actions }
  }

  async function begin(signal: AbortSignal, onError: (error: unknown) => void): Promise<SessionActions> {
    const sessionId = await client.sessionId()
    void followFrom(sessionId, signal).catch(onError)
    return createSessionRuns({ client, sessionId, tools: options.tools ?? [], signal, onError })
  }

  async function followFrom(sessionId: string, signal: AbortSignal): Promise<void> {
    const key = `${relay} ${sessionId}`
    const cached = log.kept.length === 0 ? await options.cache?.load(key) : undefined
    if (signal.aborted) return
    if (cached) {
      log.add(cached.events)
      log.set({ connection: 'cached' })
      log.flush()
      position = cached.position
    }
    try {
      await read(sessionId, key, signal)
    } catch (error) {
      if (!isSdkError(error, 'position_lost')) throw error
      position = undefined
      log.clear()
      await options.cache?.delete(key)
      await read(sessionId, key, signal)
    }
  }

  /** Where the store is: it goes on from here after a pause. */
  let position: Follow['position'] | undefined

  async function read(sessionId: string, key: string, signal: AbortSignal): Promise<void> {
    const events: Follow<FollowEvent | PreviewVoid> = client.follow(sessionId, {
      from: position ?? 'beginning',
      previews: true,
      signal,
      onState: ({ status }) => !signal.aborted && log.set({ connection: status }),
    })
    const kept =
      options.cache && keepInCache({ cache: options.cache, key, log, events, clock, window: platform.window })
    try {
      for await (const event of events) {
        log.add([event])
        kept?.changed()
      }
    } finally {
      position = events.position
      kept?.end()
    }
  }

  async function act<T>(work: (actions: SessionActions) => Promise<T>): Promise<T> {
    life ??= start()
    log.set({ error: undefined })
    return work(await life.actions)
  }

  return {
    getSnapshot: () => log.snapshot,
    subscribe(listener) {
      const unsubscribe = log.subscribe(listener)
      listeners++
      cancelEnd()
      life ??= start()
      return () => {
        unsubscribe()
        if (--listeners > 0) return
        cancelEnd = clock.setTimer(() => {
          life?.controller.abort()
          life = undefined
        }, LINGER_MS)
      }
    },
    send: (input: RunInput) => act((actions) => actions.send(input)),
    interrupt: () => act((actions) => actions.interrupt()),
    answer: (toolUseId: string, verdict: Verdict) => act((actions) => actions.answer(toolUseId, verdict)),
  }
}
