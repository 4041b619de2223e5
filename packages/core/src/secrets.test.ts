import { expect, test } from 'vitest'
import type { Answer } from './client.test-support.ts'
import {
  apiFailure,
  createOne,
  hang,
  json,
  networkFailure,
  ok,
  proxyFailure,
  readOne,
  testClient,
} from './client.test-support.ts'
import { createClient } from './client.ts'
import { agents, credentialProviders } from './client-entry.ts'
import type { ClientOptions } from './client-options.ts'
import type { Middleware } from './http/middleware.ts'
import { ManagedAgents } from './managed-agents.ts'

const canaries = ['sk-ant-api03-canary-aaaaaaaaaaaa', 'canary-without-a-known-form']
const path = { thing_id: 't' }

/** Everything that a log could show of a value: its own and its hidden properties, and those of its causes. */
function everythingOf(value: unknown, depth = 0): string {
  if (depth > 6 || (typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value)
  const names = [...Object.getOwnPropertyNames(value), ...Object.getOwnPropertySymbols(value)]
  const inside = names.map((name) => everythingOf(Reflect.get(value, name), depth + 1))
  return [String(value), JSON.stringify(value), ...inside].join('\n')
}

const echo: Answer = ({ headers }) =>
  json(
    {
      type: 'error',
      error: {
        type: 'authentication_error',
        message: `bad key ${headers['x-api-key']}`,
        details: { given: headers['x-api-key'] },
      },
    },
    401,
  )
const quoting: Answer = ({ headers }) => {
  throw new TypeError('fetch failed', { cause: new Error(`"${headers['x-api-key']}" is an invalid header value`) })
}
const answers: Record<string, Answer> = {
  echo,
  quoting,
  hang,
  'not found': apiFailure(404),
  proxy: proxyFailure(502),
  reset: networkFailure('ECONNRESET'),
  html: ({ headers }) => new Response(`<html>${headers['x-api-key']}`, { headers: { 'content-type': 'text/html' } }),
  cookie: apiFailure(400, { 'set-cookie': 'canary-without-a-known-form' }),
}

test.each(canaries.flatMap((canary) => Object.keys(answers).map((name) => [canary, name] as const)))(
  'the key %s is in no error, log or diagnostic after: %s',
  async (canary, name) => {
    const logged: unknown[] = []
    const log = (...args: unknown[]) => logged.push(args)
    const answer = answers[name] ?? ok
    for (const operation of [readOne, createOne]) {
      const client = testClient(answer, { apiKey: canary, logger: { debug: log, warn: log } })
      const call = client.send(operation, { path, body: { a: 1 } }).catch((error: unknown) => error)
      const error = await client.clock.settle(call)
      expect(error).toBeInstanceOf(Error)
      const said = [everythingOf(error), everythingOf(logged), everythingOf(client.diagnostics)].join('\n')
      expect(said).not.toContain(canary)
      expect(client.sent.every(({ url }) => !url.includes(canary))).toBe(true)
      expect(logged.length).toBeGreaterThan(0)
    }
  },
)

test.each<ClientOptions>([
  { apiKey: canaries[0] },
  { authToken: canaries[1] },
  { credentials: () => 'canary-without-a-known-form' },
])('a client shows no credential, whatever prints it', async (options) => {
  const fetch = async () => json({})
  for (const client of [
    new ManagedAgents({ ...options, fetch }),
    createClient({ ...options, fetch, features: { credentialProviders } }, { agents }),
  ]) {
    await client.agents.retrieve('agent_1')
    expect(everythingOf(client)).not.toContain('canary')
  }
})

test('a credential that no header can carry is refused without being quoted', () => {
  for (const canary of ['canary\n', 'canary ü']) {
    expect(() => testClient(ok, { apiKey: canary })).toThrow(/cannot be sent/)
    expect(() => testClient(ok, { apiKey: canary })).not.toThrow(/canary/)
  }
})

test('the context of a middleware shows no credential', async () => {
  const shown: string[] = []
  const spy: Middleware = async (request, next, context) => {
    const response = await next(request)
    shown.push(everythingOf(context))
    return response
  }
  for (const canary of canaries) {
    const { send } = testClient(ok, { apiKey: canary, middleware: [spy] })
    await send(readOne, { path })
    expect(shown.at(-1)).not.toContain(canary)
  }
})
