import { expect, test } from 'vitest'
import { createOne, ok, readOne, testClient } from '../client.test-support.ts'
import { betaHeader } from './beta-header.ts'
import type { Operation } from './operation.ts'

const managed = 'managed-agents-2026-04-01'
const memory = 'agent-memory-2026-07-22'
const sessions: Operation = { ...readOne, beta: managed }
const stores: Operation = { ...readOne, beta: memory, betaAlternatives: [managed] }
const profiles: Operation = { ...readOne, beta: undefined }
const files: Operation = { ...readOne, beta: managed, betaWhenQuery: 'scope_id' }

test.each([
  ['an operation without a beta sends none', { ...readOne, beta: undefined }, [], undefined],
  ['an operation sends its own', sessions, [], managed],
  ['others go first', sessions, ['x-2026-01-01', 'y'], `x-2026-01-01,y,${managed}`],
  ['one asked for twice is sent once', sessions, ['x', managed, 'x'], `x,${managed}`],
  ['memory sends its own', stores, [], memory],
  ['memory may be opened by the other beta instead', stores, [managed], managed],
  ['memory never sends both', stores, [managed, memory], managed],
  ['memory never sends both, in either order', stores, [memory, managed], memory],
  ['the memory beta is kept from other operations', sessions, [memory], managed],
  ["a newer date replaces the operation's own", sessions, ['managed-agents-2027-01-01'], 'managed-agents-2027-01-01'],
  [
    'of two dates of one feature the first counts',
    profiles,
    ['user-profiles-2026-09-04', 'user-profiles-2026-03-24'],
    'user-profiles-2026-09-04',
  ],
  [
    'a preview of the same name is another feature',
    sessions,
    [`${managed}-research-preview`],
    `${managed}-research-preview,${managed}`,
  ],
] as const)('%s', (_, operation, asked, expected) => {
  expect(betaHeader(operation, asked, true)).toBe(expected)
})

test('betas come from the call, its params, its headers and the client, the nearest first', async () => {
  const { send, sent } = testClient(ok, { betas: ['client', managed] })
  await send(
    stores,
    { path: { thing_id: 't' }, betas: ['params'] },
    { betas: ['call'], headers: { 'Anthropic-Beta': 'header, header2' } },
  )
  expect(sent[0]?.headers['anthropic-beta']).toBe(`header,header2,call,params,client,${managed}`)
})

test('a beta that goes by a query parameter is sent only with it', async () => {
  const { send, sent } = testClient(ok)
  await send(files, { path: { thing_id: 't' }, query: { limit: 1, scope_id: undefined } })
  await send(files, { path: { thing_id: 't' }, query: { scope_id: 'sesn_1' } })
  expect(sent.map(({ headers }) => headers['anthropic-beta'])).toEqual([undefined, managed])
})

test('the version is 2026-10-21 unless the client chose the other', async () => {
  const other = testClient(ok, { apiVersion: '2023-06-01' })
  await other.send(readOne, { path: { thing_id: 't' } })
  expect(other.sent[0]?.headers['anthropic-version']).toBe('2023-06-01')
})

test('headers of a call go before those of its params and of the client; null removes one', async () => {
  const { send, sent } = testClient(ok, { headers: { 'X-Team': 'client', 'x-only': 'client' } })
  await send(
    createOne,
    { headers: { 'anthropic-workspace-id': 'wrkspc_1', 'x-team': 'params' }, body: {} },
    { headers: { 'x-TEAM': 'call', 'X-Only': null } },
  )
  expect(sent[0]?.headers).toEqual({
    'anthropic-version': '2026-10-21',
    'anthropic-beta': managed,
    'anthropic-workspace-id': 'wrkspc_1',
    'content-type': 'application/json',
    'x-team': 'call',
    'x-api-key': 'test-key',
  })
})

test('a read sends no content type, an event stream says what it takes', async () => {
  const { send, sent } = testClient(ok)
  await send(readOne, { path: { thing_id: 't' } })
  await send({ ...readOne, response: 'events' }, { path: { thing_id: 't' } })
  expect(sent.map(({ headers }) => [headers['content-type'], headers.accept])).toEqual([
    [undefined, undefined],
    [undefined, 'text/event-stream'],
  ])
})

test.each<Record<string, string>>([
  { 'bad name': 'x' },
  { 'x-ok': 'line\r\nbreak: secret' },
  { 'x-ok': 'nul\0' },
  { 'x-ok': '\u0100' },
])('the header %j is refused without repeating its value', async (headers) => {
  const { send, sent } = testClient(ok)
  await expect(send(readOne, { path: { thing_id: 't' } }, { headers })).rejects.toMatchObject({
    code: 'invalid_argument',
    message: expect.not.stringContaining('secret'),
  })
  expect(sent).toHaveLength(0)
})
