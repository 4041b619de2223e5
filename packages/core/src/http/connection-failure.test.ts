import { expect, test } from 'vitest'
import { ConnectionError } from '../errors/connection-error.ts'
import { toConnectionError } from './connection-failure.ts'

/** As fetch of Node and undici throws: the reason is in the cause. */
function node(code: string, message: string): unknown {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
}
/** As Bun throws. */
const bun = (code: string, message: string) => Object.assign(new Error(message), { code })
/** As Deno throws. */
const deno = (message: string) => new TypeError(`error sending request for url (https://api.test/): ${message}`)

test.each([
  ['name not found', node('ENOTFOUND', 'getaddrinfo ENOTFOUND api.test')],
  ['name server away', node('EAI_AGAIN', 'getaddrinfo EAI_AGAIN api.test')],
  ['refused', node('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1')],
  ['refused on every address', node('ECONNREFUSED', '')],
  ['no route', node('EHOSTUNREACH', 'connect EHOSTUNREACH 10.0.0.1:443')],
  ['connect timeout', node('UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout Error')],
  ['expired certificate', node('CERT_HAS_EXPIRED', 'certificate has expired')],
  ['self-signed certificate', node('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate')],
  ['unknown issuer', node('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate')],
  ['wrong host', node('ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames")],
  ['a port that fetch refuses', new TypeError('fetch failed', { cause: new Error('bad port') })],
  ['no TLS', node('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number')],
  [
    'reset in the handshake',
    node('ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'),
  ],
  ['Bun, refused', bun('ConnectionRefused', 'Unable to connect. Is the computer able to access the url?')],
  ['Bun, no socket', bun('FailedToOpenSocket', 'Was there a typo in the url or port?')],
  ['Deno, name not found', deno('client error (Connect): dns error: failed to lookup address information')],
  ['Deno, refused', deno('client error (Connect): tcp connect error: Connection refused (os error 111)')],
  ['Deno, certificate', deno('client error (Connect): invalid peer certificate: Expired')],
])('nothing was sent: %s', (_, thrown) => {
  expect(toConnectionError(thrown, 'x', undefined)).toMatchObject({ code: 'not_sent', retryable: true, cause: thrown })
})

test.each([
  ['reset', node('ECONNRESET', 'read ECONNRESET')],
  ['closed', node('UND_ERR_SOCKET', 'other side closed')],
  ['no headers', node('UND_ERR_HEADERS_TIMEOUT', 'Headers Timeout Error')],
  ['a browser', new TypeError('Failed to fetch')],
  ['Safari', new TypeError('Load failed')],
  ['Workers', new Error('Network connection lost.')],
  ['Deno', deno('connection closed before message completed')],
  ['a bug of a fetch', new Error('boom')],
  ['no error at all', 'boom'],
  ['nothing', undefined],
])('it may have been sent: %s', (_, thrown) => {
  expect(toConnectionError(thrown, 'x', undefined)).toMatchObject({ code: 'connection_lost', retryable: true })
})

test('a path in a stack is no evidence', () => {
  const error = new Error('socket hang up')
  error.stack = 'Error: socket hang up\n    at file:///srv/certificates/ENOTFOUND/dns.js:1:1'
  expect(toConnectionError(error, 'x', undefined)).toMatchObject({ code: 'connection_lost' })
})

test('the message names the operation and the innermost reason', () => {
  const error = toConnectionError(node('ECONNRESET', 'read ECONNRESET'), 'agents.list', undefined)
  expect(error.message).toBe('agents.list: connection_lost (ECONNRESET)')
  expect(toConnectionError(new TypeError('Failed to fetch'), 'agents.list', undefined).message).toContain(
    'Failed to fetch',
  )
})

test('an error of this SDK is passed on as it is', () => {
  const error = new ConnectionError('attempt_timeout', 'm')
  expect(toConnectionError(error, 'x', undefined)).toBe(error)
})

test('causes that lead in a circle are cut', () => {
  const error = new Error('a')
  error.cause = error
  expect(toConnectionError(error, 'x', undefined).code).toBe('connection_lost')
})
