import { computed, signal } from '@preact/signals'
import { buildTimeline } from './timeline.ts'
import type {
  ArmedRule,
  Entry,
  ExchangeRow,
  Finding,
  Overview,
  Preview,
  SessionRow,
  SessionState,
  WireEvent,
} from './wire.ts'

/** Everything that the page shows. */
export const connection = signal<'connecting' | 'live' | 'lost' | 'refused'>('connecting')
export const overview = signal<Overview | undefined>(undefined)
export const sessions = signal<readonly SessionRow[]>([])
export const chosen = signal<string | undefined>(undefined)
export const session = signal<SessionState | undefined>(undefined)
export const entries = signal<readonly Entry[]>([])
/** User events that wait to be processed. */
export const queued = signal<readonly WireEvent[]>([])
export const previews = signal<readonly Preview[]>([])
export const exchanges = signal<ReadonlyMap<number, ExchangeRow>>(new Map())
export const faults = signal<readonly ArmedRule[]>([])
export const findings = signal<readonly Finding[]>([])
/** Id of the event whose details are open. */
export const selected = signal<string | undefined>(undefined)
/** Milliseconds since 1970 in the emulator's time, while something runs. */
export const nowMs = signal(0)

export const timeline = computed(() => buildTimeline(entries.value, session.value?.threads ?? []))

/** Calls that wait for the user, in order. */
export const gates = computed(() => {
  const waiting = new Set(session.value?.waiting)
  return entries.value.filter(({ event }) => event.id !== undefined && waiting.has(event.id))
})

/** Forgets what belonged to the session that was shown. */
export function clearSession(): void {
  session.value = undefined
  entries.value = []
  queued.value = []
  previews.value = []
}
