const shape = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):?(\d\d)?)$/
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A date and time with its zone (RFC 3339, section 5.6), leap seconds included. */
export function isDateTime(value: string): boolean {
  const match = shape.exec(value)
  if (match === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const zone =
    match[7] === undefined ? 0 : (match[7] === '-' ? -1 : 1) * (Number(match[8]) * 60 + Number(match[9] ?? 0))
  if (Number(match[8] ?? 0) > 23 || Number(match[9] ?? 0) > 59) return false
  const days = month === 2 && isLeapYear(year) ? 29 : monthDays[month - 1]
  if (days === undefined || day < 1 || day > days) return false
  if (hour <= 23 && minute <= 59 && second < 60) return true
  const inUtc = (((hour * 60 + minute - zone) % 1440) + 1440) % 1440
  return second === 60 && hour <= 23 && minute <= 59 && inUtc === 1439
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
