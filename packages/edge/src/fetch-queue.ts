/** Called as `fetch(url, init)`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A fetch that holds few connections. */
export interface FetchQueue {
  readonly fetch: Fetch
  /** Cancels the bodies that nobody has begun to read. */
  cancelUnread(): void
}

/**
 * Lets at most `limit` requests wait for headers at once, the others in the order in which they came: Workers allow six.
 * A request that is aborted leaves the queue.
 */
export function createFetchQueue(fetch: Fetch, limit = 6): FetchQueue {
  const waiting: (() => void)[] = []
  const unread = new Set<Response>()
  let active = 0

  function enter(signal: AbortSignal | null | undefined): Promise<void> {
    signal?.throwIfAborted()
    if (active < limit) {
      active++
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(admit), 1)
        reject(signal?.reason)
      }
      const admit = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(admit)
    })
  }

  /** Gives the place to the next in line. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else active--
  }

  return {
    async fetch(url, init) {
      await enter(init.signal)
      try {
        const response = await fetch(url, init)
        for (const known of unread) if (known.body?.locked || known.bodyUsed) unread.delete(known)
        if (response.body) unread.add(response)
        return response
      } finally {
        leave()
      }
    },
    cancelUnread() {
      for (const { body, bodyUsed } of unread) if (body && !body.locked && !bodyUsed) body.cancel().catch(() => {})
      unread.clear()
    },
  }
}
