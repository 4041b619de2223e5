const SECRET = /sk-ant-[\w-]+|whsec_[\w+/=-]+|\b(?:bearer|basic) [\w.~+/=-]{8,}|\beyJ[\w-]+\.[\w-]+\.[\w-]*/gi
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu
/** Longest message kept, in UTF-16 units. */
const MAX_LENGTH = 1000

/** Blanks everything that has the form of a credential. */
export function redactText(text: string): string {
  return text.replace(SECRET, '[redacted]')
}

/** One line, bounded, without secrets. */
export function fitForLog(message: string): string {
  return redactText(message).replace(CONTROL, ' ').slice(0, MAX_LENGTH)
}
