import { expect, test } from 'vitest'
import { ConnectionError } from '../errors/connection-error.ts'
import { classifyStatus, judgeError } from './classify.ts'

const api = { type: 'x_error', message: 'm' }
const spend = (code: string) => ({ ...api, details: { error_code: code } })

test.each([
  [429, null, api, 'refused'],
  [429, null, undefined, 'refused'],
  [429, null, spend('ramp_limit_exceeded'), 'refused'],
  [429, null, spend('enforced_spend_limit_reached'), 'definite'],
  [429, null, spend('contract_spend_limit_reached'), 'definite'],
  [429, 'false', api, 'definite'],
  [529, null, api, 'refused'],
  [503, 'true', api, 'refused'],
  [503, null, api, 'ambiguous'],
  [500, null, api, 'ambiguous'],
  [500, 'true', api, 'ambiguous'],
  [500, 'false', api, 'definite'],
  [502, null, undefined, 'ambiguous'],
  [504, null, api, 'ambiguous'],
  [522, null, undefined, 'ambiguous'],
  [501, null, api, 'definite'],
  [408, null, undefined, 'ambiguous'],
  [408, null, api, 'ambiguous'],
  [409, null, undefined, 'ambiguous'],
  [409, null, api, 'definite'],
  [400, null, api, 'definite'],
  [400, 'true', api, 'definite'],
  [401, null, api, 'definite'],
  [404, null, undefined, 'definite'],
  [412, null, api, 'definite'],
  [302, null, undefined, 'definite'],
] as const)('status %i with x-should-retry %s and error %j is %s', (status, shouldRetry, body, outcome) => {
  expect(classifyStatus(status, shouldRetry, body)).toBe(outcome)
})

test('what is not ours is definite, so a bug in a middleware is not retried', () => {
  expect(judgeError(new TypeError('x is not a function')).outcome).toBe('definite')
  expect(judgeError(new ConnectionError('not_sent', 'm')).outcome).toBe('not_sent')
  expect(judgeError(new ConnectionError('attempt_timeout', 'm')).outcome).toBe('ambiguous')
})
