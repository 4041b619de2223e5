import { SdkError } from '../errors/sdk-error.ts'
import { betaHeader, betaNames } from './beta-header.ts'
import type { Operation } from './operation.ts'

/** Headers as a caller gives them; `null` removes one. */
export type HeadersInput = Readonly<Record<string, string | null | undefined>>

export interface HeaderSources {
  readonly operation: Operation
  /** From the least to the most specific. */
  readonly headers: readonly (HeadersInput | undefined)[]
  /** The first of two that exclude each other counts. */
  readonly betas: readonly (readonly string[] | undefined)[]
  /** The operation's own beta goes by a query parameter in some operations. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly apiVersion?: string
}

/** The headers of a request, the credential apart. Refuses what no header can carry without repeating its value. */
export function buildHeaders(sources: HeaderSources): Record<string, string> {
  const { operation } = sources
  const headers: Record<string, string> = { 'anthropic-version': sources.apiVersion ?? '2026-10-21' }
  if (operation.request === 'json') headers['content-type'] = 'application/json'
  if (operation.response === 'events') headers.accept = 'text/event-stream'
  for (const given of sources.headers) if (given) merge(headers, given)
  const asked = [headers['anthropic-beta'] ?? '', ...sources.betas.flatMap((list) => list ?? [])]
  const beta = betaHeader(operation, betaNames(asked), needsBeta(operation, sources.query))
  if (beta) headers['anthropic-beta'] = beta
  return headers
}

function needsBeta({ betaWhenQuery }: Operation, query: HeaderSources['query']): boolean {
  return betaWhenQuery === undefined || query?.[betaWhenQuery] !== undefined
}

function merge(headers: Record<string, string>, given: HeadersInput): void {
  for (const [key, value] of Object.entries(given)) {
    const name = key.toLowerCase()
    if (name === 'authorization' || name === 'x-api-key') {
      throw new SdkError('invalid_credential', `The header ${name} cannot be sent; pass credential.`)
    }
    if (value === null) delete headers[name]
    else if (value !== undefined) headers[name] = checked(name, value)
  }
}

/** The platform knows what a header may hold; its own error would quote the value. */
function checked(name: string, value: string): string {
  try {
    return new Headers([[name, value]]).get(name) ?? ''
  } catch {
    throw new SdkError('invalid_argument', `The header ${JSON.stringify(name)} cannot be sent.`)
  }
}
