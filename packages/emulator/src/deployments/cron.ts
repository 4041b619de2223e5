import { Cron } from 'croner'
import { invalidRequest } from '../http/api-failure.ts'
import { instantsOf, isTimeZone, offsetAt } from './wall-clock.ts'

export interface CronParams {
  readonly expression: string
  readonly timezone: string
}

const field = /^[0-9*,/A-Za-z-]+$/
const hourMs = 3_600_000
/** More wall-clock times than a day has minutes: none of them exists or all are equal to others. */
const maxSkipped = 1500

/**
 * Refuses what the schedule cannot be. Documented: a schedule has five fields, day of week 0 to 7, no seconds,
 * no years, no `L`, `W`, `#` or `?`, no `@` forms, and an IANA zone. Inferred: names of months and days are taken, and
 * two restricted day fields mean either of them.
 */
export function checkCron({ expression, timezone }: CronParams): void {
  if (!isTimeZone(timezone)) throw invalidRequest(`schedule.timezone: "${timezone}" is not an IANA time zone`)
  const fields = expression.trim().split(/\s+/)
  const valid = fields.length === 5 && fields.every((one) => field.test(one) && !/\bL\b|\dL|LW|\dW/i.test(one))
  const cron = valid ? parse(expression) : undefined
  if (!cron) throw invalidRequest(`schedule.expression: "${expression}" is not a cron expression of five fields`)
  // Inferred: a schedule that never comes, such as 30 February, is refused.
  if (!cron.nextRun(new Date(0))) throw invalidRequest(`schedule.expression: "${expression}" never comes`)
}

/**
 * The next instants of a schedule after a time, all in milliseconds since 1970. Documented: a schedule is literal
 * wall-clock time; a time that a clock change skips is left out, one that it repeats comes twice. So the expression is
 * matched against wall-clock times alone, and each is then looked up in the zone.
 */
export function nextRuns({ expression, timezone }: CronParams, afterMs: number, count: number): number[] {
  const cron = parse(expression)
  if (!cron) return []
  const found: number[] = []
  const changes = (ms: number) => offsetAt(timezone, ms - 5 * hourMs) !== offsetAt(timezone, ms + 5 * hourMs)
  // Near a change wall-clock order is not the order of instants, so the look begins earlier and ends later.
  let wall = afterMs + offsetAt(timezone, afterMs) - (changes(afterMs) ? 4 * hourMs : 0) - 1
  for (let skipped = 0; skipped < maxSkipped; ) {
    const next = cron.nextRun(new Date(wall))
    if (!next) break
    wall = next.getTime()
    const enough = found[count - 1]
    if (enough !== undefined && (wall > enough + offsetAt(timezone, enough) + 4 * hourMs || !changes(enough))) break
    const later = instantsOf(timezone, wall).filter((instant) => instant > afterMs)
    skipped = later.length === 0 ? skipped + 1 : 0
    found.push(...later)
    found.sort((a, b) => a - b)
  }
  return found.slice(0, count)
}

function parse(expression: string): Cron | undefined {
  try {
    return new Cron(expression.trim(), { utcOffset: 0, paused: true })
  } catch {
    return undefined
  }
}
