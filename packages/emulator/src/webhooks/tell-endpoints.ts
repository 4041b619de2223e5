import { nextRandom } from '../ids/seeded-random.ts'
import type { SessionRecord } from '../sessions/session-record.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { SessionEvent, WebhookEvent } from '../wire.ts'
import type { Happening, World } from '../world.ts'
import { waitForAttempt } from './deliver.ts'
import { deliveriesOf } from './delivery-record.ts'
import { endpointsOf } from './endpoint-record.ts'
import { hasWorkspace } from './webhook-types.ts'
import type { Told } from './webhooks-of.ts'
import { toldOf, toldOfEvent } from './webhooks-of.ts'

/** An event that was appended to a session's log. */
export interface Appended extends Happening {
  readonly kind: 'event.appended'
  readonly event: SessionEvent
  readonly session: SessionRecord
  readonly thread: number
}

/** Tells the endpoints whatever happens. */
export function tellEndpoints(world: World): void {
  world.listen((happening) => {
    if (endpointsOf(world).size === 0) return
    for (const told of isAppended(happening) ? ofEvent(world, happening) : toldOf(happening)) tell(world, told)
  })
}

/** Delivers an event to every endpoint that wants its type. Returns the event. */
export function tell(world: World, told: Told): WebhookEvent {
  const { organizationId, workspaceId } = world.settings
  const event = {
    type: 'event',
    id: world.newId('whe_'),
    created_at: world.timestamps.next(),
    data: {
      ...told,
      organization_id: organizationId,
      ...(hasWorkspace(told.type) ? { workspace_id: workspaceId } : {}),
    },
  } as WebhookEvent
  const body = JSON.stringify(event)
  for (const endpoint of endpointsOf(world).values()) {
    if (endpoint.disabled || (endpoint.events && !endpoint.events.includes(told.type))) continue
    const copies = draw(world, world.settings.webhookDelivery.duplicates ?? 0) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      const delivery = deliveriesOf(world).insert({
        id: world.newId('whdel_'),
        endpoint_id: endpoint.id,
        event_id: event.id,
        event_type: told.type,
        body,
        state: 'pending',
        attempts: [],
        nextAt: world.clock.now() + heldBackMs(world),
      })
      waitForAttempt(world, delivery)
    }
  }
  return event
}

function draw(world: World, share: number): boolean {
  return share > 0 && nextRandom(world.random) < share
}

function heldBackMs(world: World): number {
  const { spreadMs = 0 } = world.settings.webhookDelivery
  return spreadMs > 0 ? Math.floor(nextRandom(world.random) * spreadMs) : 0
}

function isAppended(happening: Happening): happening is Appended {
  return happening.kind === 'event.appended'
}

function ofEvent(world: World, { session, event, thread }: Appended): Told[] {
  const record = session.threads[thread]
  const told = record ? toldOfEvent(session, record, event) : []
  if (event.type === 'session.status_idle' && event.stop_reason.type === 'budget_reached' && isFirst(world, session)) {
    told.push({ type: 'session.budget_reached', id: session.id })
  }
  return told
}

/** Documented: `session.budget_reached` at most once per budget value. */
function isFirst(world: World, session: SessionRecord): boolean {
  const reached = world.collection<{ readonly id: string }>('webhook_budgets')
  const id = `${session.id} ${session.budget?.max_list_cost.amount ?? ''}`
  if (reached.peek(id)) return false
  reached.insert({ id })
  // Those of deleted sessions are not needed any more.
  for (const { id: other } of reached.values()) {
    const [sessionId = ''] = other.split(' ')
    if (sessionId !== session.id && !sessionsOf(world).peek(sessionId)) reached.delete(other)
  }
  return true
}
