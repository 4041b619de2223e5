import { expect, it } from 'vitest'
import { createSecrets } from './secrets.ts'
import { chooseBaseUrl, decodeWorkSecret } from './work-secret.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

it('a secret gives its token and address; what cannot be read is in no error', () => {
  const secret = encode({ sessions_token: 'sk-ant-req-x', api_base_url: 'https://a.example' })
  expect(decodeWorkSecret(secret)).toEqual({ sessionsToken: 'sk-ant-req-x', apiBaseUrl: 'https://a.example' })
  expect(decodeWorkSecret(null)).toBeUndefined()
  for (const bad of ['not-base64-of-json', encode({ other: 'sk-ant-req-canary' }), encode('sk-ant-req-canary')]) {
    expect(() => decodeWorkSecret(bad)).toThrow('cannot be read')
    expect(() => decodeWorkSecret(bad)).not.toThrow(/canary|not-base64/)
  }
})

it.each([
  [undefined, 'https://api.example', undefined],
  ['https://api.example', 'https://api.example', undefined],
  ['https://allowed.example/base', 'https://allowed.example/base', undefined],
  ['https://evil.example', 'https://api.example', 'https://evil.example'],
  ['https://allowed.example.evil.example', 'https://api.example', 'https://allowed.example.evil.example'],
  ['http://allowed.example', 'https://api.example', 'http://allowed.example'],
  ['https://allowed.example@evil.example', 'https://api.example', 'https://evil.example'],
  ['no url', 'https://api.example', 'not a URL'],
])('the address %s is used where it is listed', (apiBaseUrl, baseUrl, refused) => {
  const allowedApiOrigins = ['https://allowed.example']
  expect(chooseBaseUrl({ apiBaseUrl }, { baseUrl: 'https://api.example', allowedApiOrigins })).toEqual({
    baseUrl,
    ...(refused && { refused }),
  })
})

it('secrets that are known are in no description of an error', () => {
  const secrets = createSecrets()
  secrets.add('sk-ant-oat01-canary')
  expect(secrets.describe(new TypeError('fetch with sk-ant-oat01-canary failed'))).toEqual({
    name: 'TypeError',
    message: 'fetch with [redacted] failed',
  })
})
