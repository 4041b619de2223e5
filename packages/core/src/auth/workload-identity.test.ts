import { expect, test } from 'vitest'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import { workloadIdentity } from './workload-identity.ts'

const jwt = 'eyJhbGciOi.eyJzdWIiOi.c2ln'

/** A provider at an endpoint that answers so. */
function exchange(
  answer: (init: RequestInit) => Response | Promise<Response>,
  options: { baseUrl?: string; token?: string } = {},
) {
  const sent: { url: string; init: RequestInit }[] = []
  const clock = createVirtualClock()
  const provider = workloadIdentity({
    baseUrl: options.baseUrl ?? 'https://api.anthropic.com/',
    platform: {
      clock,
      fetch: async (url, init) => {
        sent.push({ url, init })
        return answer(init)
      },
    },
    federationRuleId: 'fdrl_1',
    organizationId: 'org_1',
    workspaceId: 'wrkspc_1',
    identityToken: () => options.token ?? `${jwt}\n`,
  })
  return { sent, clock, token: async () => provider({ reason: 'first' }) }
}

const granting = (fields: object) => () => Response.json({ access_token: 'token-1', expires_in: 3600, ...fields })

test('the identity of a workload is exchanged for a token with its end', async () => {
  const { token, sent, clock } = exchange(granting({ token_type: 'Bearer' }))
  expect(await token()).toEqual({ token: 'token-1', expiresAtMs: clock.now() + 3_600_000 })
  expect(sent[0]?.url).toBe('https://api.anthropic.com/v1/oauth/token')
  expect(sent[0]?.init).toMatchObject({
    method: 'POST',
    redirect: 'manual',
    headers: { 'anthropic-beta': 'oauth-2025-04-20,oidc-federation-2026-04-01' },
  })
  expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: jwt,
    federation_rule_id: 'fdrl_1',
    organization_id: 'org_1',
    workspace_id: 'wrkspc_1',
  })
})

test.each([
  ['a refusal', () => Response.json({ error: 'invalid_grant', assertion: jwt }, { status: 401 }), 'invalid_credential'],
  ['an answer without a token', () => Response.json({ expires_in: 1 }), 'invalid_credential'],
  ['an answer without an end', () => Response.json({ access_token: 'token-1' }), 'invalid_credential'],
  ['a token of another kind', granting({ token_type: 'mac' }), 'invalid_credential'],
  [
    'a redirect',
    () => new Response(null, { status: 302, headers: { location: 'https://evil.test' } }),
    'invalid_credential',
  ],
  ['an overloaded endpoint', () => new Response('<html>', { status: 503 }), 'not_sent'],
  ['no answer', () => Promise.reject(new TypeError(`fetch failed for ${jwt}`)), 'not_sent'],
])('%s is told apart, and quotes no secret', async (_, answer, code) => {
  const { token } = exchange(answer)
  const error = await token().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code })
  expect(`${JSON.stringify(error)} ${(error as Error).stack} ${(error as Error).cause}`).not.toContain(jwt)
})

test('an endpoint that hangs is given up after 30 s', async () => {
  const { token, clock } = exchange(
    ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  )
  const asked = token()
  asked.catch(() => {})
  await clock.flush()
  await clock.advance(30_000)
  await expect(asked).rejects.toMatchObject({ code: 'not_sent' })
})

test.each([
  ['http beyond loopback', { baseUrl: 'http://api.example.com' }],
  ['an empty identity token', { token: ' \n' }],
  ['an identity token beyond 16 KiB', { token: 'x'.repeat(16 * 1024 + 1) }],
])('%s is refused before anything is sent', async (_, options) => {
  const { token, sent } = exchange(granting({}), options)
  await expect(token()).rejects.toMatchObject({ code: 'invalid_credential' })
  expect(sent).toEqual([])
})
