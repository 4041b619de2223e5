const NUMBER = /^\d+(?:\.\d+)?$/
/** The three forms of HTTP-date all start with the name of a day (RFC 9110, 5.6.7). */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/**
 * The wait that a response asks for, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date, which
 * counts from the response's own `date` where it has one. Undefined when there is none, or none in the future.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  return positive(numberOf(headers.get('retry-after-ms'))) ?? positive(fromRetryAfter(headers, nowMs))
}

function fromRetryAfter(headers: Headers, nowMs: number): number {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (!HTTP_DATE.test(value)) return numberOf(value) * 1000
  const sentAtMs = Date.parse(headers.get('date') ?? '')
  return Date.parse(value) - (Number.isNaN(sentAtMs) ? nowMs : sentAtMs)
}

function numberOf(value: string | null): number {
  const text = value?.trim() ?? ''
  return NUMBER.test(text) ? Number(text) : Number.NaN
}

function positive(ms: number): number | undefined {
  return ms > 0 ? ms : undefined
}
