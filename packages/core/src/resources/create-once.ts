import { isOutcomeUnknownError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { Operation } from '../http/operation.ts'
import type { Clock } from '../platform.ts'
import type { ApiPromise, QueryValue, RequestOptions, ResourceCall } from './call.ts'
import type { ListEnvelope } from './page-types.ts'

/** The API has no idempotency keys; the key is kept where a list shows it. */
const METADATA_KEY = 'idempotency_key'

/** How far back a key is looked for: the longest call, and clocks that differ. */
const LOOK_BACK_MS = 30 * 60_000

/** Waits between looks after a lost reply: lists may lag behind creates. */
const LOOK_AGAIN_MS = [0, 1_000, 4_000]

interface Created {
  readonly metadata?: Readonly<Record<string, string>>
}

interface Found<T> {
  data: T
  response: Response
  requestId: string | null
}

/**
 * Creates something unless the key says that it is there. After a failure that leaves open whether it was created it is
 * looked for, and never created again: a request that seems lost may still arrive. What is not found rejects with the
 * `OutcomeUnknownError` of that failure.
 */
export function createOnce<T>(call: ResourceCall, key: string, clock: Clock): ApiPromise<T> {
  const found = create<T>(call, key, clock)
  return Object.assign(
    found.then(({ data }) => data),
    { withResponse: () => found, asResponse: () => found.then(({ response }) => response) },
  )
}

async function create<T>(call: ResourceCall, key: string, clock: Clock): Promise<Found<T>> {
  const { send, operation, args, options } = call
  const { foundIn } = operation
  if (foundIn === undefined) {
    throw new SdkError(
      'invalid_argument',
      `${operation.sdkMethod} takes no idempotencyKey: what it makes has no metadata.`,
    )
  }
  const look = () => lookUp<T>(call, foundIn, { key, sinceMs: clock.now() - LOOK_BACK_MS })
  const earlier = await look()
  if (earlier !== undefined) return earlier
  const body = args.body as Created
  const metadata = { ...body.metadata, [METADATA_KEY]: key }
  try {
    return await send<T>(operation, { ...args, body: { ...body, metadata } }, options).withResponse()
  } catch (failure) {
    if (!isOutcomeUnknownError(failure)) throw failure
    for (const delayMs of LOOK_AGAIN_MS) {
      await pause(clock, delayMs, options?.signal)
      if (options?.signal?.aborted) break
      // What the caller must know is that the outcome is open, not that looking failed.
      const created = await look().catch(() => undefined)
      if (created !== undefined) return created
    }
    throw failure
  }
}

/** The first item of a list that has the key, among those created since a time. */
async function lookUp<T>(
  { send, args, options }: ResourceCall,
  list: Operation,
  { key, sinceMs }: { key: string; sinceMs: number },
): Promise<Found<T> | undefined> {
  const own: RequestOptions = { ...options, idempotencyKey: undefined }
  const filters: Readonly<Record<string, QueryValue>> = {
    'created_at[gte]': new Date(sinceMs).toISOString(),
    include_archived: true,
  }
  const known = Object.entries(filters).filter(([name]) => list.query?.includes(name))
  let page: string | undefined
  for (;;) {
    const query = { ...Object.fromEntries(known), page }
    const sent = send<ListEnvelope<T & Created>>(list, { ...args, body: undefined, query }, own)
    const { data, response, requestId } = await sent.withResponse()
    const item = data.data.find(({ metadata }) => metadata?.[METADATA_KEY] === key)
    if (item !== undefined) return { data: item, response, requestId }
    if (!data.next_page || data.next_page === page) return undefined
    page = data.next_page
  }
}

/** Waits, or less long when the signal aborts. */
function pause(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      cancel()
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const cancel = clock.setTimer(done, delayMs)
    signal?.addEventListener('abort', done)
  })
}
