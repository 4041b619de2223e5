import type { Clock, SessionStreamEvent } from '@org/managed-agents-core'
import type { ConversationEvent } from '@org/managed-agents-core/conversation'
import type { SessionPosition } from '@org/managed-agents-core/session'
import type { EventCache } from '../event-cache/event-cache.ts'
import type { PagePlatform } from '../page-platform.ts'

/** A session that says much is saved so often. */
const SAVE_MS = 1000

export interface KeepOptions {
  readonly cache: EventCache
  readonly key: string
  readonly log: { readonly kept: readonly ConversationEvent[] }
  readonly events: { readonly position: SessionPosition }
  readonly clock: Clock
  readonly window: PagePlatform['window']
}

/** Saves the last events and their place: a while after a change, and at once when the page goes. */
export function keepInCache({ cache, key, log, events, clock, window }: KeepOptions) {
  let cancel: (() => void) | undefined

  function save(): void {
    if (!cancel) return
    cancel()
    cancel = undefined
    const kept = log.kept.filter((event): event is SessionStreamEvent => event.type !== 'preview_void')
    void cache.save(key, { events: kept, position: events.position })
  }
  window?.addEventListener('pagehide', save)

  return {
    changed(): void {
      cancel ??= clock.setTimer(save, SAVE_MS)
    },
    end(): void {
      save()
      window?.removeEventListener('pagehide', save)
    },
  }
}
