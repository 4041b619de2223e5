import type { Middleware } from '@org/managed-agents-core'
import type * as z from 'zod'
import { responseSchemas } from './generated/response-schemas.gen.ts'
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

/** What was found in one answer. Paths and rules only, no values. */
export interface ResponseReport {
  /** Name of the method, for example `sessions.create`. */
  readonly operation: string
  readonly issues: readonly z.core.$ZodIssue[]
  readonly unknown: readonly UnknownPart[]
}

/**
 * Middleware that holds JSON answers against the contract. A refused one rejects the call with a
 * `ResponseRefusedError`; what the call did has happened all the same.
 * Errors, downloads and event streams pass; judge a single event with `judgeResponse`.
 */
export function validateResponses(options: ValidateResponsesOptions = {}): Middleware {
  return async (request, next, { operation }) => {
    const response = await next(request)
    if (!response.ok || (operation.response ?? 'json') !== 'json') return response
    const report = judgeResponse(operation.id, await response.clone().json(), options.schemas)
    if (report === undefined) return response
    const named = { ...report, operation: operation.sdkMethod }
    const { unknown = 'allow', invalid = 'refuse', onReport } = options
    const refused = [
      ...(invalid === 'refuse' ? named.issues : []),
      ...(unknown === 'refuse' ? named.unknown.map(unknownIssue) : []),
    ]
    const reports = invalid === 'report' ? named.issues.length : 0
    if (reports > 0 || (unknown === 'report' && named.unknown.length > 0)) onReport?.(named)
    if (refused.length > 0)
      throw new ResponseRefusedError(operation.sdkMethod, refused, response.headers.get('request-id'))
    return response
  }
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
