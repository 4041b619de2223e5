import type { PagePlatform } from '../page-platform.ts'

/** Hidden for longer than this, a page takes its connection for dead when it is looked at again. */
const HIDDEN_MS = 15_000
/** How often the clock is looked at, and the lateness that means that the device slept. */
const TICK_MS = 5000
const SLEPT_MS = 30_000

/** The life of a tab: hidden, frozen, kept for the way back, offline, asleep. */
export interface TabLife {
  /** Calls back when the page is back from whatever kept it from its connections; gives what ends that. */
  onWake(callback: () => void): () => void
  /** Calls back when the page is about to be stopped, and must hold nothing that other tabs need. */
  onFreeze(callback: () => void): () => void
  /** Resolves at once, or when the page is not frozen any more. */
  awake(): Promise<void>
  close(): void
}

export function createTabLife({
  window,
  document,
  clock,
}: Pick<PagePlatform, 'window' | 'document' | 'clock'>): TabLife {
  const wakes = new Set<() => void>()
  const freezes = new Set<() => void>()
  let thawed: Promise<void> | undefined
  let thaw = () => {}
  let hiddenAtMs: number | undefined
  let tickedAtMs = clock.now()
  let cancelTick = () => {}

  const wake = () => {
    thaw()
    thawed = undefined
    for (const callback of [...wakes]) callback()
  }
  const freeze = () => {
    if (thawed) return
    thawed = new Promise((resolve) => {
      thaw = resolve
    })
    for (const callback of [...freezes]) callback()
  }
  const onVisibility = () => {
    if (document?.visibilityState !== 'visible') {
      hiddenAtMs ??= clock.now()
      return
    }
    const hiddenMs = hiddenAtMs === undefined ? 0 : clock.now() - hiddenAtMs
    hiddenAtMs = undefined
    if (hiddenMs >= HIDDEN_MS || thawed) wake()
  }
  const tick = () => {
    const lateMs = clock.now() - tickedAtMs - TICK_MS
    tickedAtMs = clock.now()
    cancelTick = clock.setTimer(tick, TICK_MS)
    // Timers of a hidden page are late by up to a minute without any sleep.
    if (lateMs >= SLEPT_MS && hiddenAtMs === undefined) wake()
  }

  const listeners: readonly (readonly [PagePlatform['window'], string, (event: Event) => void])[] = [
    [window, 'online', wake],
    [window, 'pagehide', freeze],
    [window, 'pageshow', (event) => ((event as PageTransitionEvent).persisted || thawed) && wake()],
    [document, 'freeze', freeze],
    [document, 'resume', wake],
    [document, 'visibilitychange', onVisibility],
  ]
  for (const [target, name, listener] of listeners) target?.addEventListener(name, listener)
  if (window) cancelTick = clock.setTimer(tick, TICK_MS)

  return {
    onWake: (callback) => listen(wakes, callback),
    onFreeze: (callback) => listen(freezes, callback),
    awake: () => thawed ?? Promise.resolve(),
    close() {
      for (const [target, name, listener] of listeners) target?.removeEventListener(name, listener)
      cancelTick()
      thaw()
    },
  }
}

/** The same callback given twice is called twice. */
function listen(callbacks: Set<() => void>, callback: () => void): () => void {
  const own = () => callback()
  callbacks.add(own)
  return () => {
    callbacks.delete(own)
  }
}
