import { requireEnvironment } from '../environments/handlers.ts'
import type { ApiRequest } from '../http/handler.ts'
import type { SelfHostedWork } from '../wire.ts'
import { waitForWork } from './waiting-polls.ts'
import { queueOf, workOf, workView } from './work-record.ts'
import { seeWorker } from './worker-sightings.ts'

/** Documented: an item that was claimed and not acknowledged for 5 seconds is handed out again. */
const defaultReclaimMs = 5000

/** Hands out the oldest item, or null; `block_ms` waits for one. */
export async function pollWork(request: ApiRequest<'pollWork'>): Promise<SelfHostedWork | null> {
  const { world, query, signal } = request
  const { id } = requireEnvironment(world, request.params.environment_id)
  const worker = request.header('anthropic-worker-id')
  if (worker) seeWorker(world, id, worker)
  const claimed = claim(request, id)
  if (claimed || !query.block_ms) return claimed
  await waitForWork(world, id, { forMs: query.block_ms, signal })
  return signal?.aborted ? null : claim(request, id)
}

function claim({ world, query, url }: ApiRequest<'pollWork'>, environmentId: string): SelfHostedWork | null {
  const now = world.clock.now()
  const reclaimMs = query.reclaim_older_than_ms ?? defaultReclaimMs
  const free = queueOf(world, environmentId).find(
    ({ state, claimedAt }) => state === 'queued' && (claimedAt === null || now - claimedAt >= reclaimMs),
  )
  const work = free && workOf(world).get(free.id)
  if (!work) return null
  work.claimedAt = now
  return workView(work, work.token === null ? null : secretOf(work.token, url))
}

/** Documented: a work item's secret is base64url of the JSON of a `WorkSecret`. */
function secretOf(token: string, url: string): string {
  const origin = /^https?:\/\/[^/?#]+/.exec(url)?.[0]
  const secret = JSON.stringify({ sessions_token: token, ...(origin ? { api_base_url: origin } : {}) })
  return btoa(secret).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
