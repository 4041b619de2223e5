/** Response headers that errors may carry. */
const ALLOWED = [
  'content-type',
  'date',
  'request-id',
  'anthropic-organization-id',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'anthropic-ratelimit-requests-limit',
  'anthropic-ratelimit-requests-remaining',
  'anthropic-ratelimit-requests-reset',
]

/** The headers of a response that may stand in an error or a log. */
export function allowedHeaders(response: Response): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of ALLOWED) {
    const value = response.headers.get(name)
    if (value !== null) headers[name] = value
  }
  return headers
}

export function requestIdOf(response: Response): string | null {
  return response.headers.get('request-id')
}
