import { expect, test } from 'vitest'
import { ApiError } from './api-error.ts'
import { AbortedError, ConnectionError } from './connection-error.ts'
import { isAbortedError, isApiError, isConnectionError, isSdkError } from './guards.ts'
import { OutcomeUnknownError } from './outcome-unknown-error.ts'
import { SdkError } from './sdk-error.ts'

const canary = 'sk-ant-api03-canary-0123456789'

function apiError(status: number, errorCode?: string) {
  return new ApiError({
    status,
    headers: {},
    operation: 'agents.update',
    requestId: 'req_1',
    body: {
      type: 'conflict_error',
      message: `line one\nline two ${canary}`,
      details: errorCode ? { error_code: errorCode } : null,
    },
  })
}

test('guards recognise errors made by another copy of the package', () => {
  const foreign = Object.assign(new Error('elsewhere'), {
    [Symbol.for('@org/managed-agents/error')]: 'ApiError',
    code: 'conflict',
    errorCode: 'file_expired',
  })
  expect(isApiError(foreign)).toBe(true)
  expect(isApiError(foreign, 'file_expired')).toBe(true)
  expect(isApiError(foreign, 'other')).toBe(false)
  expect(isSdkError(foreign, 'conflict')).toBe(true)
  expect(isSdkError(foreign, 'aborted')).toBe(false)
  expect(isConnectionError(foreign)).toBe(false)
})

test('guards refuse everything that is not ours', () => {
  for (const value of [null, undefined, 'x', 1, {}, new Error('x'), new DOMException('x', 'AbortError')]) {
    expect(isSdkError(value)).toBe(false)
    expect(isAbortedError(value)).toBe(false)
  }
})

test.each([
  [400, undefined, 'invalid_request'],
  [404, 'file_expired', 'not_found'],
  [409, undefined, 'conflict'],
  [418, undefined, 'client_error'],
  [429, 'ramp_limit_exceeded', 'rate_limited'],
  [429, 'enforced_spend_limit_reached', 'spend_limit'],
  [500, undefined, 'server_error'],
  [529, undefined, 'overloaded'],
])('status %i with error code %s has the code %s', (status, errorCode, code) => {
  expect(apiError(status, errorCode).code).toBe(code)
})

test('a message is one line without anything that looks like a credential', () => {
  const error = apiError(409)
  expect(error.message).toBe('agents.update failed with 409 conflict_error: line one line two [redacted]')
  expect(new SdkError('aborted', 'Authorization: Bearer abcdefgh12345678').message).toBe('Authorization: [redacted]')
  expect(new SdkError('aborted', 'x'.repeat(5000)).message.length).toBe(1000)
})

test('toJSON is plain data with the code and the request id and without the cause', () => {
  const cause = new ConnectionError('connection_lost', 'cut', { cause: new Error(canary) })
  const error = new OutcomeUnknownError({ cause, operation: 'agents.create', bodyDigest: 'ab', idempotencyKey: 'k1' })
  const json = JSON.parse(JSON.stringify(error))
  expect(json).toMatchObject({
    name: 'OutcomeUnknownError',
    code: 'outcome_unknown',
    bodyDigest: 'ab',
    retryable: false,
  })
  expect(JSON.stringify(json)).not.toContain('canary')
  expect(error.cause).toBe(cause)
})

test('an abort is an AbortError whose cause is the reason', () => {
  const error = new AbortedError('why')
  expect(error.name).toBe('AbortError')
  expect(error.cause).toBe('why')
  expect(isAbortedError(error)).toBe(true)
})
