import type { Clock } from '@org/managed-agents-core'

/** What of a page the client uses; injected, so that tests need no browser. What a browser lacks is left out. */
export interface PagePlatform {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly clock: Clock
  readonly random: () => number
  /** Tells of `pageshow`, `pagehide`, `online`. */
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined
  /** Tells of `visibilitychange`, `freeze`, `resume`. */
  readonly document:
    | (Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & { readonly visibilityState: string })
    | undefined
  readonly locks: Pick<LockManager, 'request'> | undefined
  readonly createChannel: ((name: string) => Channel) | undefined
  readonly indexedDB: IDBFactory | undefined
}

/** A `BroadcastChannel`, as far as it is used. */
export type Channel = Pick<BroadcastChannel, 'onmessage' | 'postMessage' | 'close'>

/** The page that this runs in. Nothing is touched on a server, where there is none. */
export function pagePlatform(overrides: Partial<PagePlatform> = {}): PagePlatform {
  const { window, document, navigator, indexedDB, BroadcastChannel } = globalThis
  return {
    fetch: (url, init) => globalThis.fetch(url, init),
    clock: {
      now: () => Date.now(),
      setTimer(callback, delayMs) {
        const timer = setTimeout(callback, delayMs)
        return () => clearTimeout(timer)
      },
    },
    random: Math.random,
    window,
    document,
    locks: window && navigator?.locks,
    createChannel: window && BroadcastChannel && ((name) => new BroadcastChannel(name)),
    indexedDB,
    ...overrides,
  }
}
