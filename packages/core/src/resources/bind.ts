import { SdkError } from '../errors/sdk-error.ts'
import { openRequests } from '../http/open-request.ts'
import type { Operation } from '../http/operation.ts'
import type { PageParams } from '../pagination/page.ts'
import { pagePromise } from '../pagination/page-promise.ts'
import type { Clock } from '../platform.ts'
import { eventStreamPromise } from '../sse/event-stream-promise.ts'
import type { Bind, RequestOptions, ResourceCall, Send } from './call.ts'
import type { createOnce } from './create-once.ts'
import type { ListEnvelope } from './page-types.ts'
import type { MethodParams, SplitParams } from './params.ts'
import { paramSplitter } from './params.ts'

export interface BindOptions {
  readonly send: Send
  /** Measures how long an event stream is silent. */
  readonly clock: Clock
  /** How a create with an idempotency key is made; without it such a call is refused. */
  readonly createOnce?: typeof createOnce
}

/**
 * Makes `Bind`: from the row of an operation, its resource method. A method takes the last id of the path (where there
 * is one), its params, and its options.
 */
export function createBind(parts: BindOptions): Bind {
  return <Method>(operation: Operation): Method => {
    const hasId = operation.path.includes('{')
    let split: SplitParams | undefined
    const method = (...args: readonly unknown[]) => {
      const [id, params, options] = hasId ? args : [undefined, ...args]
      split ??= paramSplitter(operation)
      const sorted = split(id as string | undefined, (params ?? {}) as MethodParams)
      return start({ send: parts.send, operation, args: sorted, options: options as RequestOptions | undefined }, parts)
    }
    // The generator derives the method's type from the same row that `method` reads.
    return method as Method
  }
}

function start(call: ResourceCall, { clock, createOnce }: BindOptions) {
  const { send, operation, args, options } = call
  if (operation.pagination !== undefined) {
    const fetchPage = (page: PageParams = {}, own = options) =>
      send<ListEnvelope<unknown>>(operation, { ...args, query: { ...args.query, ...page } }, own)
    return pagePromise(fetchPage, operation.pagination)
  }
  if (options?.idempotencyKey !== undefined) {
    if (createOnce) return createOnce(call, options.idempotencyKey, clock)
    throw new SdkError('invalid_argument', 'This client lacks features: { createOnce }.')
  }
  if (operation.response !== 'events') return send(operation, args, options)
  const { signal, idleTimeoutMs } = options ?? {}
  const stream = { clock, signal, idleTimeoutMs, onLeave: (left: Response) => openRequests.get(left)?.() }
  return eventStreamPromise(() => send<Response>(operation, args, options), stream)
}
