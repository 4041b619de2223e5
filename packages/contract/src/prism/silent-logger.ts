import type { createServer } from '@stoplight/prism-http-server'

type Logger = Parameters<typeof createServer>[1]['components']['logger']

/** A logger for Prism that says nothing. Prism calls `success`, `start` and `note` beside the levels of pino. */
export function silentLogger(): Logger {
  const silent = () => undefined
  const names = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent', 'success', 'start', 'note']
  const logger: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, silent]))
  logger.child = () => logger
  return logger as Logger
}
