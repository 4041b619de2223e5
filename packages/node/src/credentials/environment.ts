import { SdkError } from '@org/managed-agents-core'

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads a variable; one that is empty or blank counts as not set. */
export function readVariable(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined
}

/** The headers of `ANTHROPIC_CUSTOM_HEADERS`: a line each, `Name: value`. A line that is none is refused without being quoted. */
export function customHeaders(env: Environment): Record<string, string> {
  const lines = (env.ANTHROPIC_CUSTOM_HEADERS ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line, index) => {
      const [, name, value] = /^\s*([^\s:]+)\s*:(.*)$/.exec(line) ?? []
      if (name === undefined || value === undefined) {
        throw new SdkError('invalid_argument', `Line ${index + 1} of ANTHROPIC_CUSTOM_HEADERS is no "Name: value".`)
      }
      return [name, value.trim()]
    }),
  )
}
