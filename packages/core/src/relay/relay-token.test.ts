import { describe, expect, test } from 'vitest'
import { json } from '../client.test-support.ts'
import { encodeBase64url } from './base64url.ts'
import { eventsPath, everything, page, session, signingKey, testRelay } from './relay.test-support.ts'

const path = `/v1/sessions/${session}`

function text(value: unknown): string {
  return encodeBase64url(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)))
}

async function hmac(secret: string, signed: string, hash = 'SHA-256'): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash }, false, [
    'sign',
  ])
  return encodeBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(signed))))
}

function claimsIn(token: string): Record<string, unknown> {
  const payload = token.split('.')[2] ?? ''
  return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
}

test('a token opens its session', async () => {
  const { call, upstream } = testRelay({ answer: () => json({ id: session }) })
  const response = await call(path)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ id: session })
  expect(upstream.map(({ url }) => url.href)).toEqual([`https://api.test/v1/sessions/${session}`])
})

describe('a token is refused', () => {
  async function refused(forge: (good: string) => string | Promise<string>): Promise<void> {
    const { call, token, upstream } = testRelay()
    const response = await call(path, { token: await forge(await token()) })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ type: 'error', error: { type: 'authentication_error' } })
    expect(upstream).toEqual([])
  }

  test('when there is none, two, or one in another place', async () => {
    await refused(() => '')
    await refused((good) => `${good}, Bearer ${good}`)
    const { call, token } = testRelay()
    const good = await token()
    expect((await call(`${path}?token=${good}`, { token: null })).status).toBe(401)
    expect((await call(path, { token: null, headers: { 'x-api-key': good } })).status).toBe(401)
    expect((await call(path, { token: null, headers: { cookie: `authorization=Bearer ${good}` } })).status).toBe(401)
  })

  test('when it is signed by another key under the same id', async () => {
    await refused(async (good) => {
      const signed = good.split('.').slice(0, 3).join('.')
      return `${signed}.${await hmac('another secret that has thirty-two bytes', signed)}`
    })
  })

  test('when it names a key that the relay has not', async () => {
    await refused(async (good) => {
      const signed = `v1.k2.${good.split('.')[2]}`
      return `${signed}.${await hmac(signingKey.secret, signed)}`
    })
    await refused((good) => good.replace('v1.k1', 'v1.__proto__'))
  })

  test('when one of its claims was changed', async () => {
    const changes = { session: 'sesn_other', user: 'root', origin: 'https://evil.example', expiresAtMs: 9e15 }
    for (const [name, value] of Object.entries(changes)) {
      await refused((good) => {
        const [version, key, , signature] = good.split('.')
        return [version, key, text({ ...claimsIn(good), [name]: value }), signature].join('.')
      })
    }
  })

  test('when a single character of it was changed, the last one included', async () => {
    const { call, token } = testRelay()
    const good = await token()
    for (let index = 0; index < good.length; index += 7) {
      const other = good[index] === 'A' ? 'B' : 'A'
      const changed = good.slice(0, index) + other + good.slice(index + 1)
      expect((await call(path, { token: changed })).status).toBe(401)
    }
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (const last of alphabet) {
      if (last === good.at(-1)) continue
      expect((await call(path, { token: good.slice(0, -1) + last })).status).toBe(401)
    }
  })

  test('when it chooses another algorithm, or none', async () => {
    const jwt = `${text({ alg: 'none' })}.${text({ session })}.`
    await refused(() => jwt)
    await refused((good) => good.split('.').slice(0, 3).join('.'))
    await refused((good) => `${good.split('.').slice(0, 3).join('.')}.`)
    await refused((good) => good.replace('v1.', 'v2.'))
    await refused((good) => good.replace('v1.', 'none.'))
    await refused(async (good) => {
      const signed = good.split('.').slice(0, 3).join('.')
      return `${signed}.${await hmac(signingKey.secret, signed, 'SHA-1')}`
    })
  })

  test('when it is larger than any that is made, without its signature being computed', async () => {
    await refused(async () => {
      const signed = `v1.k1.${text({ pad: 'x'.repeat(5000) })}`
      return `${signed}.${await hmac(signingKey.secret, signed)}`
    })
  })

  test('when it is signed and yet no token', async () => {
    for (const payload of ['null', '[]', 'text', '{}', '{"session":"sesn_mine"}']) {
      await refused(async () => `v1.k1.${text(payload)}.${await hmac(signingKey.secret, `v1.k1.${text(payload)}`)}`)
    }
  })

  test('when its time is over, to the millisecond', async () => {
    const { call, token, clock } = testRelay({ policy: { tokenLifetimeMs: 60_000 } })
    const good = await token()
    await clock.advance(59_999)
    expect((await call(path, { token: good })).status).toBe(200)
    await clock.advance(1)
    const response = await call(path, { token: good })
    expect(response.status).toBe(401)
    expect(await response.text()).toContain('expired')
  })

  test('when it lives longer than the policy allows any to, even if it is signed', async () => {
    const { token, clock, call } = testRelay()
    const claims = { ...claimsIn(await token()), expiresAtMs: clock.now() + 900_001 }
    const signed = `v1.k1.${text(claims)}`
    expect((await call(path, { token: `${signed}.${await hmac(signingKey.secret, signed)}` })).status).toBe(401)
  })

  test('when it was revoked, with everything that was renewed from it', async () => {
    const { relay, call, token } = testRelay()
    const first = await token()
    const renewed = await (await call('/token', { method: 'POST', token: first })).json()
    await relay.revoke(first)
    for (const old of [first, renewed.token]) expect((await call(path, { token: old })).status).toBe(401)
    expect((await call('/token', { method: 'POST', token: first })).status).toBe(401)
    expect((await call(path)).status).toBe(200)
  })
})

test('a token is never good for more than 15 minutes, whatever the grant or the policy asks for', async () => {
  const { relay, clock } = testRelay()
  const issued = await relay.issueToken({ ...everything, origin: page, lifetimeMs: 86_400_000 })
  expect(Date.parse(issued.expires_at) - clock.now()).toBe(900_000)
  expect(() => testRelay({ policy: { tokenLifetimeMs: 900_001 } })).toThrow(/tokenLifetimeMs/)
})

test('keys rotate: the first signs, every one verifies, a dropped one does not', async () => {
  const old = testRelay()
  const fresh = { id: 'k2', secret: 'the next secret of thirty-two bytes.' }
  const both = testRelay({ signingKeys: [fresh, signingKey] })
  const after = testRelay({ signingKeys: [fresh] })
  const [oldToken, newToken] = [await old.token(), await both.token()]
  expect(newToken.startsWith('v1.k2.')).toBe(true)
  for (const token of [oldToken, newToken]) expect((await both.call(eventsPath, { token })).status).toBe(200)
  expect((await after.call(eventsPath, { token: oldToken })).status).toBe(401)
  expect((await after.call(eventsPath, { token: newToken })).status).toBe(200)
})

test('keys that are short, missing or of one name are refused when the relay is made', () => {
  expect(() => testRelay({ signingKeys: [] })).toThrow(/signing key/)
  expect(() => testRelay({ signingKeys: [{ id: 'k', secret: 'short' }] })).toThrow(/32 bytes/)
  expect(() => testRelay({ signingKeys: [signingKey, signingKey] })).toThrow(/id of its own/)
})
