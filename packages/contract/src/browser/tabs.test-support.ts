import type { BrowserClient, BrowserClientOptions, Channel, PagePlatform } from '@org/managed-agents-browser'
import { createBrowserClient } from '@org/managed-agents-browser'
import type { relayed } from '../relay/relayed.test-support.ts'

/** What the tabs of one origin share, in memory. */
export interface Origin {
  openTab(options?: Partial<BrowserClientOptions>): Tab
}

export interface Tab {
  readonly client: BrowserClient
  /** An event of the window or the document. */
  fire(target: 'window' | 'document', name: string): void
  hide(): void
  show(): void
}

/** Tabs of one browser in virtual time, in front of an emulator and its relay. */
export function createOrigin({ clock, network, base }: Awaited<ReturnType<typeof relayed>>): Origin {
  const locks = createLocks()
  const channels = new Map<string, Set<Channel>>()

  function createChannel(name: string): Channel {
    const others = channels.get(name) ?? new Set()
    channels.set(name, others)
    const channel: Channel = {
      onmessage: null,
      postMessage(data) {
        if (!others.has(channel)) throw new Error('the channel is closed')
        for (const other of [...others]) {
          if (other !== channel) queueMicrotask(() => deliver(other, structuredClone(data)))
        }
      },
      close: () => void others.delete(channel),
    }
    others.add(channel)
    const deliver = (other: Channel, data: unknown) => {
      if (others.has(other)) other.onmessage?.call(Object.create(null), new MessageEvent('message', { data }))
    }
    return channel
  }

  return {
    openTab(options) {
      const window = new EventTarget()
      const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
      const platform: PagePlatform = {
        fetch: network,
        clock,
        random: () => 0.5,
        window,
        document,
        locks,
        createChannel,
        indexedDB: undefined,
      }
      const change = (state: string) => {
        document.visibilityState = state
        document.dispatchEvent(new Event('visibilitychange'))
      }
      return {
        client: createBrowserClient({ relay: base, platform, ...options }),
        fire: (target, name) => void (target === 'window' ? window : document).dispatchEvent(new Event(name)),
        hide: () => change('hidden'),
        show: () => change('visible'),
      }
    },
  }
}

/** Exclusive locks as the Web Locks API has them, as far as tabs use them. */
function createLocks(): Pick<LockManager, 'request'> {
  const held = new Map<string, Promise<unknown>>()
  const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const [options, callback] = rest as [LockOptions, (lock: Lock | null) => unknown]
    if (held.has(name) && options.ifAvailable) return callback(null)
    while (held.has(name)) await held.get(name)
    options.signal?.throwIfAborted()
    const done = Promise.resolve(callback({ name, mode: 'exclusive' })).finally(() => held.delete(name))
    held.set(name, done)
    return done
  }
  return { request } as Pick<LockManager, 'request'>
}
