import { ApiError } from '../errors/api-error.ts'
import type { VirtualClock } from '../virtual-clock.test-support.ts'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { follow } from './follow.ts'
import type { Follow, FollowOptions, FollowState } from './follow-options.ts'
import type { ModelEvent, SessionModel, SessionModelOptions } from './session-model.test-support.ts'
import { createSessionModel, logged, SESSION_ID } from './session-model.test-support.ts'

export interface Setup {
  readonly clock: VirtualClock
  readonly model: SessionModel
  readonly states: FollowState[]
  start(options?: FollowOptions): { readonly reader: Follow; readonly seen: ModelEvent[]; readonly done: Promise<void> }
}

/** A session in memory and a reader of it under a virtual clock. */
export function setup(options: Partial<SessionModelOptions> = {}): Setup {
  const clock = createVirtualClock()
  const model = createSessionModel({ clock, ...options })
  const states: FollowState[] = []
  return {
    clock,
    model,
    states,
    start(followOptions = {}) {
      const reader = follow(model.client, SESSION_ID, { onState: (state) => states.push(state), ...followOptions })
      const seen: ModelEvent[] = []
      const done = (async () => {
        for await (const event of reader) seen.push(event as ModelEvent)
      })()
      done.catch(() => {})
      return { reader, seen, done }
    },
  }
}

export const message = (id: string) => logged('agent.message', id, { content: [] })
export const ids = (events: readonly ModelEvent[]) => events.map(({ id }) => id).join(' ')
export const statuses = (states: readonly FollowState[]) => states.map(({ status }) => status).join(' ')

export function apiError(status: number, retryAfterMs?: number): ApiError {
  return new ApiError({ status, headers: {}, operation: 'streamSessionEvents', retryAfterMs, retryable: status >= 429 })
}
