import type { Logger } from '@org/managed-agents-core'
import type { Environment } from './environment.ts'
import { readVariable } from './environment.ts'

const LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const

/**
 * What `ANTHROPIC_LOG` asks for: `debug` logs requests and responses, `info` and `warn` retries and waits, `error` and
 * `off` nothing, for errors are thrown. Lines go to standard error, so that they never mix with a program's output.
 */
export function loggerOf(env: Environment): Logger | undefined {
  const given = readVariable(env, 'ANTHROPIC_LOG')?.toLowerCase()
  if (given === undefined) return undefined
  const level = LEVELS.indexOf(given as (typeof LEVELS)[number])
  if (level < 0) {
    process.emitWarning(`ANTHROPIC_LOG is none of ${LEVELS.join(', ')}; nothing is logged.`, 'ManagedAgentsWarning')
  }
  const write = (message: string): void => void process.stderr.write(`managed-agents: ${message}\n`)
  if (level < LEVELS.indexOf('warn')) return undefined
  return given === 'debug' ? { debug: write, warn: write } : { warn: write }
}
