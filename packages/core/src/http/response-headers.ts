/** Response headers that errors may carry. */
const ALLOWED = [
  'content-type',
  'request-id',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'anthropic-ratelimit-requests-limit',
  'anthropic-ratelimit-requests-remaining',
  'anthropic-ratelimit-requests-reset',
]

export interface ResponseHead {
  readonly status: number
  readonly requestId: string | null
  /** Headers by allow-list. */
  readonly headers: Readonly<Record<string, string>>
}

/** What may stand of a response in an error or a log. */
export function headOf(response: Response): ResponseHead {
  const headers: Record<string, string> = {}
  for (const name of ALLOWED) {
    const value = response.headers.get(name)
    if (value !== null) headers[name] = value
  }
  return { status: response.status, requestId: requestIdOf(response), headers }
}

export function requestIdOf(response: Response): string | null {
  return response.headers.get('request-id')
}
