import { SdkError } from '../errors/sdk-error.ts'
import type { RunOptions } from './run-options.ts'

/**
 * Checks the options of a run, and shields it from callbacks that are only told something. Throws `invalid_argument`
 * for two tools of one name.
 */
export function prepareOptions(options: RunOptions): RunOptions {
  const names = new Set<string>()
  for (const { kind, name } of options.tools ?? []) {
    if (names.has(`${kind} ${name}`)) throw new SdkError('invalid_argument', `There are two tools named "${name}".`)
    names.add(`${kind} ${name}`)
  }
  const { onReport, onStall, onState } = options
  return { ...options, onReport: quietly(onReport), onStall: quietly(onStall), onState: quietly(onState) }
}

function quietly<Told>(callback: ((told: Told) => void) | undefined): ((told: Told) => void) | undefined {
  if (!callback) return undefined
  return (told) => {
    try {
      callback(told)
    } catch {
      // Whoever is only told something cannot stop the run.
    }
  }
}
