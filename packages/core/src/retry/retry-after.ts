const NUMBER = /^\d+(\.\d+)?$/
/** The three forms of HTTP-date all start with the name of a day (RFC 9110, 5.6.7). */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/**
 * The wait that a response asks for, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date, which
 * counts from the response's own `date` where it has one. Undefined when there is none, or none in the future.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get('retry-after') ?? ''
  const sentAtMs = Date.parse(headers.get('date') ?? '') || nowMs
  return [
    numberOf(headers.get('retry-after-ms') ?? ''),
    HTTP_DATE.test(value) ? Date.parse(value) - sentAtMs : numberOf(value) * 1000,
  ].find((ms) => ms > 0)
}

function numberOf(text: string): number {
  return NUMBER.test(text) ? Number(text) : Number.NaN
}
