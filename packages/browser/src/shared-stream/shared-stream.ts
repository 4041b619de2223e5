import type { PagePlatform } from '../page-platform.ts'
import type { Stream } from './batch-stream.ts'
import { joinStream } from './follower.ts'
import { leadStream } from './leader.ts'

export interface SharedStreamOptions {
  readonly platform: Pick<PagePlatform, 'clock' | 'locks' | 'createChannel'>
  /** Names the stream among all of this origin. */
  readonly name: string
  readonly open: () => PromiseLike<Stream>
}

/**
 * One stream for all tabs: the first to get the lock opens it, the others read what it tells them. When that tab is
 * gone, their streams end as dropped ones do, and the next one opens it: what happened in between comes from history.
 * Where locks or channels are missing, or the tab that has the lock says nothing, each tab opens its own.
 */
export async function openShared({ platform, name, open }: SharedStreamOptions): Promise<Stream> {
  const { clock, locks, createChannel } = platform
  if (!locks || !createChannel) return open()
  const release = await tryLock(locks, name)
  if (release) return leadStream({ channel: createChannel(name), clock, open, release })
  return (await joinStream(createChannel(name), clock)) ?? open()
}

/** Takes the lock if nobody has it; gives what releases it. */
function tryLock(locks: Pick<LockManager, 'request'>, name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const held = locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(undefined)
      return new Promise<void>((release) => resolve(() => release()))
    })
    // A page that is being closed, or one without a proper origin, is refused: it opens its own.
    held.catch(() => resolve(undefined))
  })
}
