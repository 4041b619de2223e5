import { SdkError } from '../errors/sdk-error.ts'
import { betaHeader, betaNames } from './beta-header.ts'
import type { Operation } from './operation.ts'

/** Headers as a caller gives them; `null` removes one. */
export type HeadersInput = Readonly<Record<string, string | null | undefined>>

export interface HeaderSources {
  readonly operation: Operation
  /** From the most to the least specific. */
  readonly headers: readonly (HeadersInput | undefined)[]
  readonly betas: readonly (readonly string[] | undefined)[]
  /** The operation's own beta goes by a query parameter in some operations. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly apiVersion: string
}

const NAME = /^[!#$%&'*+.^_`|~\w-]+$/
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
const CREDENTIALS = ['authorization', 'x-api-key']

/** The headers of a request, the credential apart. Refuses what no header can carry without repeating its value. */
export function buildHeaders(sources: HeaderSources): Record<string, string> {
  const { operation } = sources
  const headers: Record<string, string> = { 'anthropic-version': sources.apiVersion }
  if (operation.request === 'json') headers['content-type'] = 'application/json'
  if (operation.response === 'events') headers.accept = 'text/event-stream'
  for (const given of [...sources.headers].reverse()) if (given) merge(headers, given)
  const asked = [headers['anthropic-beta'] ?? '', ...sources.betas.flatMap((list) => list ?? [])]
  const beta = betaHeader(operation, betaNames(asked), needsBeta(operation, sources.query))
  if (beta !== undefined) merge(headers, { 'anthropic-beta': beta })
  return headers
}

function needsBeta({ betaWhenQuery }: Operation, query: HeaderSources['query']): boolean {
  return betaWhenQuery === undefined || query?.[betaWhenQuery] !== undefined
}

function merge(headers: Record<string, string>, given: HeadersInput): void {
  for (const [key, value] of Object.entries(given)) {
    const name = key.toLowerCase()
    if (value === undefined) continue
    if (CREDENTIALS.includes(name)) {
      throw new SdkError('invalid_credential', `The header ${name} is set by the client; pass credential instead.`)
    }
    if (value === null) delete headers[name]
    else if (NAME.test(name) && VALUE.test(value)) headers[name] = value
    else
      throw new SdkError(
        'invalid_argument',
        `The header ${JSON.stringify(name)} has a name or value that no header can have.`,
      )
  }
}
