import type { Middleware } from '@org/managed-agents-core'
import { StreamError } from '@org/managed-agents-core'
import type * as z from 'zod'
import { responseSchemas } from './generated/response-schemas.gen.ts'
import { judgedEvents } from './judged-events.ts'
import { ResponseRefusedError } from './response-refused-error.ts'
import type { UnknownPart } from './unknown-parts.ts'
import { unknownParts } from './unknown-parts.ts'

/** Options of `validateResponses`. */
export interface ValidateResponsesOptions {
  /**
   * What becomes of fields, values and variants that the contract does not list: nothing (`allow`, default), told to
   * `onReport`, or refused. The API adds such things at any time, so refuse them in tests only.
   */
  readonly unknown?: 'allow' | 'report' | 'refuse'
  /** What becomes of an answer that the contract forbids: refused (default) or told to `onReport`. */
  readonly invalid?: 'report' | 'refuse'
  readonly onReport?: (report: ResponseReport) => void
  /** Schemas by operation id; operations without one pass unseen. Default: those of every operation. */
  readonly schemas?: Readonly<Record<string, () => z.ZodType>>
}

/** What was found in one answer or event. Paths and rules only, no values. */
export interface ResponseReport {
  /** Name of the method, for example `sessions.create`. */
  readonly operation: string
  readonly issues: readonly z.core.$ZodIssue[]
  readonly unknown: readonly UnknownPart[]
}

/**
 * Middleware that holds JSON answers and the events of streams against the contract. A refused answer rejects the call
 * with a `ResponseRefusedError`; what the call did has happened all the same. A refused event ends its stream with a
 * `StreamError` that has it as `cause`, after all events before it. Errors of the API and downloads pass.
 */
export function validateResponses(options: ValidateResponsesOptions = {}): Middleware {
  return async (request, next, { operation }) => {
    const response = await next(request)
    const requestId = response.headers.get('request-id')
    const { id, sdkMethod, response: kind = 'json' } = operation
    const refusal = (data: unknown) =>
      refusalOf(judgeResponse(id, data, options.schemas), { sdkMethod, requestId }, options)
    if (!response.ok) return response
    if (kind === 'events') return judgedEvents(response, (event) => streamError(refusal(event)))
    const refused = kind === 'json' ? refusal(await response.clone().json()) : undefined
    if (refused !== undefined) throw refused
    return response
  }
}

function refusalOf(
  report: ResponseReport | undefined,
  { sdkMethod, requestId }: { readonly sdkMethod: string; readonly requestId: string | null },
  { unknown = 'allow', invalid = 'refuse', onReport }: ValidateResponsesOptions,
): ResponseRefusedError | undefined {
  if (report === undefined) return undefined
  const refused = [
    ...(invalid === 'refuse' ? report.issues : []),
    ...(unknown === 'refuse' ? report.unknown.map(unknownIssue) : []),
  ]
  const tells =
    (invalid === 'report' && report.issues.length > 0) || (unknown === 'report' && report.unknown.length > 0)
  if (tells) onReport?.({ ...report, operation: sdkMethod })
  return refused.length > 0 ? new ResponseRefusedError(sdkMethod, refused, requestId) : undefined
}

/** In the form that a reader who reconnects takes for final: the next connection would bring the same. */
function streamError(refused: ResponseRefusedError | undefined): StreamError | undefined {
  return refused && new StreamError('stream_error', refused.message, { cause: refused, requestId: refused.requestId })
}

/**
 * Judges the JSON answer of an operation, or one event of a stream, by operation id. `undefined` when there is nothing
 * to say of it.
 */
export function judgeResponse(
  operationId: string,
  data: unknown,
  schemas: ValidateResponsesOptions['schemas'] = responseSchemas,
): ResponseReport | undefined {
  const schema = Object.hasOwn(schemas, operationId) ? schemas[operationId]?.() : undefined
  if (schema === undefined) return undefined
  const { error } = schema.safeParse(data)
  const unknown = error === undefined ? unknownParts(schema, data) : []
  if (error === undefined && unknown.length === 0) return undefined
  return { operation: operationId, issues: error?.issues ?? [], unknown }
}

function unknownIssue({ kind, path }: UnknownPart): z.core.$ZodIssue {
  return { code: 'custom', path: [...path], message: `Unknown ${kind}`, input: undefined }
}
