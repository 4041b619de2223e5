import { expect, test } from 'vitest'
import type { Answer } from '../client.test-support.ts'
import { apiFailure, createOne, json, ok, readOne, testClient } from '../client.test-support.ts'
import { createClientCore } from '../client-core.ts'
import { directLevel } from '../http/low-level.ts'
import type { CredentialRequest } from './credential-source.ts'

const path = { thing_id: 't' }
const work = { ...readOne, sdkMethod: 'environments.work.poll', auth: 'environment-key' } as const
const tunnels = { ...readOne, sdkMethod: 'tunnels.retrieve', auth: 'federated-token' } as const
const apiKey = 'sk-ant-api03-abc'
const environmentKey = 'sk-ant-oat01-abc'

test('an API key goes as x-api-key, a token as bearer, and never both', async () => {
  for (const [options, headers] of [
    [{ apiKey }, { 'x-api-key': apiKey }],
    [{ authToken: 'token' }, { authorization: 'Bearer token' }],
    [{ authToken: environmentKey }, { authorization: `Bearer ${environmentKey}` }],
    [{ credentials: () => 'token' }, { authorization: 'Bearer token' }],
    [{ credentials: async () => ({ token: apiKey }) }, { 'x-api-key': apiKey }],
    [{ credentials: false }, {}],
  ] as const) {
    const { send, sent } = testClient(ok, options)
    await send(readOne, { path })
    const { 'x-api-key': key, authorization } = sent[0]?.headers ?? {}
    expect(JSON.parse(JSON.stringify({ 'x-api-key': key, authorization }))).toEqual(headers)
  }
})

test.each([
  [{}, /Pass one of/],
  [{ apiKey: 'a', authToken: 'b' }, /Pass one of/],
  [{ apiKey: 'a', credentials: () => 'b' }, /Pass one of/],
  [{ apiKey: '' }, /cannot be sent/],
  [{ apiKey: undefined, authToken: null as unknown as string }, /Pass one of/],
  [{ apiKey: 'a\nb' }, /cannot be sent/],
  [{ authToken: 'schlüssel' }, /cannot be sent/],
  [{ apiKey: environmentKey }, /environment key; pass it as authToken/],
  [{ apiKey: 'sk-ant-req-x' }, /session token; pass it as authToken/],
  [{ authToken: apiKey }, /API key; pass it as apiKey/],
])('the options %j are refused before anything is sent', (options, message) => {
  const make = () => createClientCore(options, { level: directLevel })
  expect(make).toThrow(message)
  expect(make).toThrow(expect.objectContaining({ code: 'invalid_credential' }))
})

test('a credential of a kind that the operation is known to refuse fails before it is sent', async () => {
  const { send, sent } = testClient(ok, { apiKey })
  await expect(send(work, { path })).rejects.toMatchObject({
    code: 'invalid_credential',
    message: expect.stringContaining('environment-key'),
  })
  await expect(send(tunnels, { path })).rejects.toMatchObject({
    message: expect.stringContaining('federated-token'),
  })
  await expect(send(tunnels, { path }, { credential: environmentKey })).rejects.toMatchObject({
    code: 'invalid_credential',
  })
  await expect(send(work, { path }, { credential: 'other-key' })).resolves.toBeDefined()
  expect(sent).toHaveLength(1)
  const named = testClient(ok, { apiKey: 'any-form-of-key' })
  await expect(named.send(work, { path })).rejects.toMatchObject({ code: 'invalid_credential' })
})

test('a call may bring its own credential, alone', async () => {
  const { send, sent } = testClient(ok, { apiKey })
  await send(work, { path }, { credential: environmentKey })
  await send(tunnels, { path }, { credential: async () => 'federated' })
  await send(readOne, { path })
  expect(sent.map(({ headers }) => [headers['x-api-key'], headers.authorization])).toEqual([
    [undefined, `Bearer ${environmentKey}`],
    [undefined, 'Bearer federated'],
    [apiKey, undefined],
  ])
})

test('credential headers cannot be set by hand', async () => {
  const { send, sent } = testClient(ok, { apiKey })
  for (const name of ['Authorization', 'X-Api-Key']) {
    await expect(send(readOne, { path }, { headers: { [name]: 'secret-value' } })).rejects.toMatchObject({
      code: 'invalid_credential',
      message: expect.not.stringContaining('secret-value'),
    })
  }
  expect(sent).toHaveLength(0)
})

/** Gives token 1, 2, 3 …; each lives for `lifeMs`. */
function provider(lifeMs?: number) {
  const asked: CredentialRequest['reason'][] = []
  let clock: { now(): number } | undefined
  return {
    asked,
    useClock(of: { now(): number }) {
      clock = of
    },
    credentials: async ({ reason }: CredentialRequest) => {
      asked.push(reason)
      const token = `token-${asked.length}`
      return lifeMs === undefined ? token : { token, expiresAtMs: (clock?.now() ?? 0) + lifeMs }
    },
  }
}

test('the provider is asked once for concurrent calls, and its answer is kept', async () => {
  const source = provider()
  const { send, sent } = testClient(ok, source)
  await Promise.all(Array.from({ length: 20 }, () => send(readOne, { path })))
  await send(readOne, { path })
  expect(source.asked).toEqual(['first'])
  expect(sent).toHaveLength(21)
})

test('a token is renewed in the background while it serves, and waited for when it is nearly over', async () => {
  const source = provider(600_000)
  const { send, sent, clock, diagnostics } = testClient(ok, source)
  source.useClock(clock)
  await send(readOne, { path })
  await clock.advance(500_000)
  await send(readOne, { path })
  await clock.flush()
  await send(readOne, { path })
  await clock.advance(575_000)
  await send(readOne, { path })
  expect(sent.map(({ headers }) => headers.authorization)).toEqual([1, 1, 2, 3].map((n) => `Bearer token-${n}`))
  expect(source.asked).toEqual(['first', 'expiring', 'expiring'])
  expect(diagnostics).toContainEqual({ type: 'credential_refresh', reason: 'expiring', ok: true })
})

const refuseFirstToken: Answer = ({ headers }) =>
  headers.authorization === 'Bearer token-1' ? apiFailure(401)({} as never) : json({})

test('a 401 refreshes once for all concurrent calls and sends each once more, writes too', async () => {
  const source = provider()
  const { send, sent } = testClient(refuseFirstToken, source)
  await Promise.all(Array.from({ length: 10 }, () => send(createOne, { body: {} })))
  expect(source.asked).toEqual(['first', 'refused'])
  expect(sent).toHaveLength(20)
})

test('a second 401 is final', async () => {
  const source = provider()
  const { send, sent } = testClient(apiFailure(401), source)
  await expect(send(readOne, { path })).rejects.toMatchObject({ code: 'authentication', status: 401 })
  expect(sent).toHaveLength(2)
})

test("a fixed key is not sent again after a 401, nor is a provider's unchanged token", async () => {
  const fixed = testClient(apiFailure(401))
  await expect(fixed.send(readOne, { path })).rejects.toMatchObject({ status: 401 })
  const same = testClient(apiFailure(401), { credentials: () => 'same' })
  await expect(same.send(readOne, { path })).rejects.toMatchObject({ status: 401 })
  expect([fixed.sent.length, same.sent.length]).toEqual([1, 1])
})

test('a provider that fails gives a typed error without its secrets, and is asked again by the next call', async () => {
  let failing = true
  const { send, sent } = testClient(ok, {
    credentials: () => {
      if (failing) throw new Error('vault says no to sk-ant-oat01-canary')
      return 'token'
    },
  })
  const error = await send(readOne, { path }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'invalid_credential', retryable: true })
  expect(String((error as Error).cause)).toContain('vault says no')
  expect(String((error as Error).cause)).not.toContain('canary')
  failing = false
  await send(readOne, { path })
  expect(sent).toHaveLength(1)
})

test('waiting for the provider heeds the signal of the call, not of another', async () => {
  let give: (token: string) => void = () => {}
  const { send, clock } = testClient(ok, { credentials: () => new Promise<string>((resolve) => (give = resolve)) })
  const controller = new AbortController()
  const first = send(readOne, { path }, { signal: controller.signal }).catch((error: unknown) => error)
  const second = send(readOne, { path })
  await clock.flush()
  controller.abort()
  expect(await first).toMatchObject({ code: 'aborted' })
  give('token')
  await expect(second).resolves.toEqual({ id: 'x' })
})

test('refreshCredential makes the next call ask anew', async () => {
  const source = provider()
  const { core, send } = testClient(ok, source)
  await send(readOne, { path })
  core.refreshCredential()
  await send(readOne, { path })
  expect(source.asked).toEqual(['first', 'first'])
})

test('a 401 that comes late, for a token already replaced, takes the new one without asking again', async () => {
  const source = provider()
  let slow = true
  const { send, clock, sent } = testClient(async (request) => {
    const wait = slow && sentBefore() === 1
    if (wait) await new Promise<void>((resolve) => clock.setTimer(resolve, 5000))
    return refuseFirstToken(request)
  }, source)
  const sentBefore = () => sent.length
  const late = send(readOne, { path })
  await clock.flush()
  slow = false
  await send(readOne, { path })
  await clock.settle(late)
  expect(source.asked).toEqual(['first', 'refused'])
})
