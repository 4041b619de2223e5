import { describe, expect, it } from 'vitest'
import { exampleCalls } from '../calls/example-call.ts'
import { rawRequest } from '../calls/raw-request.ts'
import { readContract } from '../document/document.ts'
import { contractOperations, operationOf } from '../document/operations.ts'
import { framedEvents } from '../prism/derive-document.ts'
import { validatingFetch } from './validating-fetch.ts'

const contract = readContract()
const operations = contractOperations(contract)
const headers = { 'request-id': 'req_1', 'content-type': 'application/json' }

function answered(body: unknown, init: ResponseInit = { headers }) {
  return validatingFetch(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init))
}

function exampleOf(id: string) {
  return operationOf(operations, id).response.examples[0]?.value as Record<string, unknown>
}

describe('an answer as the contract says', () => {
  it.each(
    operations
      .filter(({ response }) => response.mediaType === 'application/json')
      .map((operation) => ({ id: operation.id, operation })),
  )('passes: the example of $id', async ({ operation }) => {
    for (const { value } of operation.response.examples) {
      const [call] = exampleCalls(contract, operation)
      const { method, target } = rawRequest(call!)
      const response = await answered(value)(`https://api.test${target}`, { method })
      expect(await response.json()).toEqual(value)
    }
  })

  it('passes: a stream of the events that the contract shows', async () => {
    const text = framedEvents(operationOf(operations, 'streamSessionEvents').response)
    const stream = answered(text, { headers: { ...headers, 'content-type': 'text/event-stream' } })
    const response = await stream('https://api.test/v1/sessions/sesn_1/events/stream')
    expect(await response.text()).toBe(text)
  })
})

describe('an answer that differs', () => {
  const session = exampleOf('getSession')
  const url = 'https://api.test/v1/sessions/sesn_1'

  it.each([
    ['lacks a required field', { ...session, status: undefined }, /status is required/],
    ['has a field of the wrong type', { ...session, title: 5 }, /title must be/],
    ['has a field that the contract does not list', { ...session, mood: 'good' }, /mood/],
    ['has a value that the contract does not list', { ...session, status: 'asleep' }, /status/],
    ['is not JSON', '<html>', /not JSON/],
  ])('fails when it %s', async (_title, body, message) => {
    await expect(answered(body)(url)).rejects.toThrow(message)
  })

  it('fails without a request id', async () => {
    const fetch = answered(session, { headers: { 'content-type': 'application/json' } })
    await expect(fetch(url)).rejects.toThrow(/request-id/)
  })

  it('fails when an error has no envelope', async () => {
    await expect(answered({ message: 'no' }, { status: 400, headers })(url)).rejects.toThrow(/error is required/)
  })

  it('fails on a success of an operation that the contract does not have', async () => {
    await expect(answered({})('https://api.test/v1/nothing')).rejects.toThrow(/no such operation/)
  })

  it.each([
    ['an event that lacks a field', 'event: agent.message\ndata: {"type":"agent.message"}\n\n', /is required/],
    ['an event of an unknown type', 'event: agent.song\ndata: {"type":"agent.song","id":"sevt_1"}\n\n', /type/],
    [
      'an event under another name',
      'event: x\ndata: {"type":"session.deleted","id":"sevt_1","processed_at":"2026-11-02T09:30:00Z"}\n\n',
      /is named x/,
    ],
  ])('errs in a stream at %s', async (_title, text, message) => {
    const stream = answered(text, { headers: { ...headers, 'content-type': 'text/event-stream' } })
    const response = await stream('https://api.test/v1/sessions/sesn_1/events/stream')
    await expect(response.text()).rejects.toThrow(message)
  })
})
