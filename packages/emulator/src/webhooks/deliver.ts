import { nextRandom } from '../ids/seeded-random.ts'
import type { World } from '../world.ts'
import { isPrivate } from './addresses.ts'
import type { WebhookAttempt, WebhookDelivery } from './delivery-record.ts'
import { deliveriesOf, forgetOldDeliveries } from './delivery-record.ts'
import type { WebhookEndpoint } from './endpoint-record.ts'
import { endpointsOf } from './endpoint-record.ts'
import { sign } from './sign.ts'

/** Documented: a webhook gets up to three attempts, 5 to 120 s apart, with jitter. Inferred: that jitter is even. */
const maxAttempts = 3
const backoff = { leastMs: 5000, mostMs: 120_000 }
/** Inferred: an attempt of a webhook without an answer ends after 30 seconds. */
const answerWithinMs = 30_000
/** Skill text: so many events in a row that could not be delivered disable an endpoint. */
const failuresThatDisable = 20

const inFlight = new WeakMap<World, Set<Promise<void>>>()

/** Resolves when no attempt is under way; those that wait for their time are not waited for. */
export async function deliveriesSettled(world: World): Promise<void> {
  for (;;) {
    // Attempts that are due start one turn of promises after they were planned.
    await Promise.resolve()
    const running = inFlight.get(world)
    if (!running || running.size === 0) return
    await Promise.all(running)
  }
}

/** Waits until a delivery's next attempt is due, and makes it. */
export function waitForAttempt(world: World, { id, nextAt }: WebhookDelivery): void {
  world.schedule(nextAt - world.clock.now(), () => {
    const delivery = deliveriesOf(world).get(id)
    if (delivery?.state !== 'pending' || delivery.nextAt !== nextAt) return
    const running = inFlight.get(world) ?? new Set()
    inFlight.set(world, running)
    const attempt = attemptDelivery(world, delivery).finally(() => running.delete(attempt))
    running.add(attempt)
  })
}

/** Goes on with deliveries after a restore. */
export function resumeDeliveries(world: World): void {
  for (const delivery of deliveriesOf(world).values()) {
    if (delivery.state === 'pending') waitForAttempt(world, delivery)
  }
}

async function attemptDelivery(world: World, { id, endpoint_id: endpointId }: WebhookDelivery): Promise<void> {
  const delivery = deliveriesOf(world).get(id)
  const endpoint = endpointsOf(world).get(endpointId)
  if (!delivery) return
  if (!endpoint || endpoint.disabled) {
    delivery.state = 'dropped'
    return
  }
  const startedAt = world.clock.now()
  const attempt = await send(world, endpoint, delivery)
  // A task of the world's, so that what follows is kept, and dropped at a reset. It has run one turn of promises later.
  world.schedule(0, () => settle(world, id, { attempt, startedAt }))
  await Promise.resolve()
}

async function send(world: World, endpoint: WebhookEndpoint, delivery: WebhookDelivery): Promise<WebhookAttempt> {
  const at = world.timestamps.next()
  if (isPrivate(endpoint.url)) return { at, status: null, error: 'private_address' }
  const stop = new AbortController()
  const cancelTimer = world.clock.setTimer(() => stop.abort(), answerWithinMs)
  try {
    // Documented: a webhook's timestamp is new on each attempt.
    const signed = await sign(endpoint.secret, { id: delivery.event_id, at: world.clock.now(), body: delivery.body })
    const response = await (world.settings.webhookFetch ?? fetch)(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed },
      body: delivery.body,
      redirect: 'manual',
      signal: stop.signal,
    })
    await response.body?.cancel()
    // A browser hides the status of a redirect that it does not follow.
    return { at, status: response.type === 'opaqueredirect' ? 302 : response.status, error: null }
  } catch (error) {
    return { at, status: null, error: error instanceof Error ? error.message : String(error) }
  } finally {
    cancelTimer()
  }
}

function settle(world: World, id: string, done: { attempt: WebhookAttempt; startedAt: number }): void {
  const delivery = deliveriesOf(world).get(id)
  const endpoint = delivery && endpointsOf(world).get(delivery.endpoint_id)
  if (!delivery || !endpoint) return
  const { status, error } = done.attempt
  delivery.attempts.push(done.attempt)
  // Documented: any 2xx acknowledges a webhook; a redirect or a private address disables the endpoint at once.
  const acknowledged = status !== null && status >= 200 && status < 300
  if (status !== null && status >= 300 && status < 400) endpoint.disabled = 'redirect'
  if (error === 'private_address') endpoint.disabled = 'private_address'
  if (acknowledged) {
    delivery.state = 'delivered'
    endpoint.failures = 0
  } else if (endpoint.disabled || delivery.attempts.length >= maxAttempts) {
    drop(delivery, endpoint)
  } else {
    const delayMs = backoff.leastMs + nextRandom(world.random) * (backoff.mostMs - backoff.leastMs)
    delivery.nextAt = done.startedAt + Math.round(delayMs)
    waitForAttempt(world, delivery)
  }
  forgetOldDeliveries(world)
}

/** Documented: a webhook is dropped after the last attempt; long failure disables the endpoint. */
function drop(delivery: WebhookDelivery, endpoint: WebhookEndpoint): void {
  delivery.state = 'dropped'
  endpoint.failures++
  if (endpoint.failures >= failuresThatDisable) endpoint.disabled ??= 'failing'
}
