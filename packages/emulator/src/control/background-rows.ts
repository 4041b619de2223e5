import { invalidRequest } from '../http/api-failure.ts'
import { requireProfile } from '../user-profiles/profile-record.ts'
import { readReview } from '../user-profiles/read-review.ts'
import { applyReview } from '../user-profiles/review.ts'
import type { WebhookEndpointOptions } from '../webhooks/webhook-options.ts'
import { createWebhooks } from '../webhooks/webhooks.ts'
import type { Told } from '../webhooks/webhooks-of.ts'
import { createEnvironmentKey } from '../work/environment-keys.ts'
import { queueHealthcheck } from '../work/queue-work.ts'
import { workView } from '../work/work-record.ts'
import type { ControlRow } from './control-surface.ts'

/**
 * What the hosted API has in its console alone: environment keys, webhook endpoints and reviews of user profiles. Also
 * probes of work queues.
 */
export const backgroundRows: readonly ControlRow[] = [
  {
    method: 'POST',
    path: '/_emulator/environment-keys',
    act: ({ on, body }) => createEnvironmentKey(on.world, text(body, 'environment_id')),
  },
  {
    method: 'POST',
    path: '/_emulator/healthchecks',
    act: ({ on, body }) => workView(queueHealthcheck(on.world, text(body, 'environment_id'))),
  },
  { method: 'GET', path: '/_emulator/webhooks', act: ({ on }) => ({ data: createWebhooks(on.world).list() }) },
  {
    method: 'POST',
    path: '/_emulator/webhooks',
    act: ({ on, body }) => createWebhooks(on.world).create(endpointOptions(body)),
  },
  {
    method: 'DELETE',
    path: '/_emulator/webhooks/{id}',
    act({ on, params }) {
      createWebhooks(on.world).remove(params['id'] ?? '')
      return { ok: true }
    },
  },
  {
    method: 'GET',
    path: '/_emulator/webhook-deliveries',
    act: ({ on }) => ({ data: createWebhooks(on.world).deliveries() }),
  },
  {
    method: 'POST',
    path: '/_emulator/webhook-events',
    act: ({ on, body }) => createWebhooks(on.world).send(told(body)),
  },
  {
    method: 'POST',
    path: '/_emulator/user-profiles/{id}/review',
    act({ on, params, body }) {
      const profile = requireProfile(on.world, params['id'] ?? '')
      applyReview(on.world, profile, readReview(body))
      return profile
    },
  },
]

function endpointOptions(body: unknown): WebhookEndpointOptions {
  const events = optional(body, 'events')
  if (events !== undefined && !isTexts(events)) throw invalidRequest('events must be an array of strings')
  const secret = optional(body, 'secret')
  return { url: text(body, 'url'), ...(secret === undefined ? {} : { secret: text(body, 'secret') }), events }
}

function told(body: unknown): Told {
  const names = ['session_thread_id', 'vault_id', 'enforcement_action_id'].filter((name) => optional(body, name))
  return {
    type: text(body, 'type'),
    id: text(body, 'id'),
    ...Object.fromEntries(names.map((name) => [name, text(body, name)])),
  }
}

function text(body: unknown, name: string): string {
  const value = optional(body, name)
  if (typeof value !== 'string') throw invalidRequest(`"${name}" must be a string`)
  return value
}

function optional(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && name in body ? Reflect.get(body, name) : undefined
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
