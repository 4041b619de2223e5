import { parseArgs } from 'node:util'
import { readKnownFailures, unexpected } from '../verify/known-failures.ts'
import { verifyServer } from '../verify/verify-server.ts'
import { UsageError, urlOf } from './usage-error.ts'

const SIGNS = { holds: '✓', fails: '✗', untried: '–' } as const

/** `verify --base-url URL`: prints what of the contract a server keeps. Gives the exit code. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'base-url': { type: 'string' },
      'api-key-env': { type: 'string', default: 'ANTHROPIC_API_KEY' },
      'known-failures': { type: 'string' },
      'timeout-ms': { type: 'string', default: '30000' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { href } = urlOf('base-url', values['base-url'])
  const timeoutMs = Number(values['timeout-ms'])
  if (!(timeoutMs > 0)) throw new UsageError('--timeout-ms is a number of milliseconds.')
  const known = values['known-failures'] === undefined ? {} : readKnownFailures(values['known-failures'])
  // Servers that are no API take any key.
  const apiKey = process.env[values['api-key-env']] ?? 'sk-ant-api03-test'
  const results = await verifyServer({
    access: { apiKey, baseUrl: href.replace(/\/$/, '') },
    strict: values.strict,
    timeoutMs,
    onResult({ id, status, reason }) {
      if (!values.json) process.stdout.write(`${SIGNS[status]} ${id}${reason ? `: ${reason}` : ''}\n`)
    },
  })
  const wrong = unexpected(results, known)
  const count = (status: keyof typeof SIGNS) => results.filter((result) => result.status === status).length
  if (values.json) process.stdout.write(`${JSON.stringify({ results, unexpected: wrong }, undefined, 2)}\n`)
  else {
    for (const line of wrong) process.stdout.write(`! ${line}\n`)
    process.stdout.write(`${count('holds')} hold, ${count('fails')} fail, ${count('untried')} not tried\n`)
  }
  return wrong.length > 0 ? 1 : 0
}
