const formatters = new Map<string, Intl.DateTimeFormat>()
const dayMs = 86_400_000

export function isTimeZone(timezone: string): boolean {
  // Offsets such as +02:00 are taken by newer engines, but name no zone.
  if (/^[+-]/.test(timezone)) return false
  try {
    formatterOf(timezone)
    return true
  } catch {
    return false
  }
}

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant. */
export function offsetAt(timezone: string, instantMs: number): number {
  const fields: Record<string, number> = {}
  for (const { type, value } of formatterOf(timezone).formatToParts(instantMs)) fields[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000
}

/**
 * The instants at which a zone's clock shows a time: none in a gap, two where it is repeated, earlier first. The time
 * is written as if it were UTC.
 */
export function instantsOf(timezone: string, wallMs: number): number[] {
  const before = offsetAt(timezone, wallMs - dayMs)
  const after = offsetAt(timezone, wallMs + dayMs)
  const candidates = before === after ? [before] : [Math.max(before, after), Math.min(before, after)]
  return candidates
    .map((offset) => wallMs - offset)
    .filter((instant) => offsetAt(timezone, instant) === wallMs - instant)
}

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timezone, made)
  return made
}
