import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import type { Environment } from './credentials/environment.ts'
import { ManagedAgents } from './managed-agents.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Sent {
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

/** A client from an environment, and all that it sends; the token endpoint gives tokens in order. */
function client(env: Environment, { tokens = ['t1', 't2'], refuse = 0 } = {}) {
  const sent: Sent[] = []
  let asked = 0
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, headers: new Headers(init.headers), body: String(init.body ?? '') })
    if (!new URL(url).pathname.endsWith('/oauth/token')) return Response.json({ data: [], next_page: null })
    if (asked++ < refuse) return Response.json({ error: 'server_error' }, { status: 500 })
    return Response.json({ access_token: tokens[Math.min(asked - 1, tokens.length - 1)], expires_in: 3600 })
  }
  const agents = ManagedAgents.fromEnv({ env: { ANTHROPIC_CONFIG_DIR: folder, ...env }, fetch, retry: false }).agents
  const calls = () => sent.filter(({ url }) => !url.includes('/oauth/token'))
  return { agents, sent, calls }
}

function write(path: string, content: unknown, mode = 0o600): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  chmodSync(file, mode)
  return file
}

describe('a client from the environment', () => {
  it('sends the key, to the base URL, with the headers that are set', async () => {
    const { agents, calls } = client({
      ANTHROPIC_API_KEY: 'sk-ant-api03-env',
      ANTHROPIC_AUTH_TOKEN: 'not this',
      ANTHROPIC_BASE_URL: 'https://api.example/base',
      ANTHROPIC_CUSTOM_HEADERS: 'X-Team: docs\nX-Tier: gold',
    })
    await agents.list()
    const [call] = calls()
    expect(call?.url).toMatch(/^https:\/\/api\.example\/base\/v1\/agents/)
    expect(call?.headers.get('x-api-key')).toBe('sk-ant-api03-env')
    expect([call?.headers.get('x-team'), call?.headers.get('x-tier')]).toEqual(['docs', 'gold'])
  })

  it('takes a token where there is no key, and what it is given before both', async () => {
    const { agents, calls } = client({ ANTHROPIC_API_KEY: ' ', ANTHROPIC_AUTH_TOKEN: 'token-1' })
    await agents.list()
    expect(calls()[0]?.headers.get('authorization')).toBe('Bearer token-1')
    const given = ManagedAgents.fromEnv({
      apiKey: 'sk-ant-api03-given',
      env: { ANTHROPIC_API_KEY: 'sk-ant-api03-env' },
    })
    expect(given).toBeInstanceOf(ManagedAgents)
  })

  it('says where it looked when there is nothing', () => {
    expect(() => client({})).toThrow(/set ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN, .* or log in for a profile in /)
  })

  test.each(['../x', '..', 'a/b', ''])('refuses the name of a profile that is none: %j', (profile) => {
    const make = () => ManagedAgents.fromEnv({ profile, env: { ANTHROPIC_CONFIG_DIR: folder } })
    expect(make).toThrow(/The name of a profile|no credential/)
  })
})

describe('workload identity', () => {
  const federation = (file: string) => ({
    ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
    ANTHROPIC_ORGANIZATION_ID: 'org_1',
    ANTHROPIC_IDENTITY_TOKEN_FILE: file,
  })

  it('exchanges the identity token once for concurrent callers, and keeps what it got', async () => {
    const file = write('identity', 'identity-canary')
    const { agents, sent, calls } = client(federation(file))
    await Promise.all([agents.list(), agents.list(), agents.list()])
    await agents.list()
    expect(sent.length - calls().length).toBe(1)
    expect(new Set(calls().map(({ headers }) => headers.get('authorization')))).toEqual(new Set(['Bearer t1']))
    expect(calls().some(({ url, body }) => `${url}${body}`.includes('identity-canary'))).toBe(false)
  })

  it('tries again with the next call what has failed', async () => {
    const { agents, calls } = client(federation(write('identity', 'identity-canary')), { refuse: 1 })
    const failure = await agents.list().then(undefined, (error: Error) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(JSON.stringify(failure)).not.toContain('identity-canary')
    await agents.list()
    expect(calls()).toHaveLength(1)
  })

  it('names the file that cannot be read', async () => {
    const { agents } = client(federation(join(folder, 'none')))
    await expect(agents.list()).rejects.toThrow(/The identity token in .*none cannot be read: ENOENT/)
  })
})

describe('a profile on disk', () => {
  const profile = { base_url: 'https://eu.example', authentication: { type: 'user_oauth', client_id: 'client_1' } }
  const soon = () => Math.floor(Date.now() / 1000) + 10
  const later = () => Math.floor(Date.now() / 1000) + 3600

  it('gives its token to its own origin', async () => {
    write('configs/default.json', profile)
    write('credentials/default.json', { access_token: 'stored', expires_at: later() })
    const { agents, calls } = client({})
    await agents.list()
    expect(calls()[0]?.url).toMatch(/^https:\/\/eu\.example\//)
    expect(calls()[0]?.headers.get('authorization')).toBe('Bearer stored')
  })

  it('renews a token that ends, and keeps it readable by its owner alone', async () => {
    write('configs/work.json', profile)
    const file = write('credentials/work.json', { access_token: 'old', expires_at: soon(), refresh_token: 'r1' })
    const { agents, calls } = client({ ANTHROPIC_PROFILE: 'work' }, { tokens: ['renewed'] })
    await agents.list()
    expect(calls()[0]?.headers.get('authorization')).toBe('Bearer renewed')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ access_token: 'renewed', refresh_token: 'r1' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it.runIf(process.platform !== 'win32')(
    'refuses credentials that others can read, by the name of the file',
    async () => {
      write('configs/default.json', profile)
      write('credentials/default.json', { access_token: 'stored', expires_at: later() }, 0o644)
      const { agents } = client({})
      await expect(agents.list()).rejects.toThrow(/can be read by other users \(mode 644\); run: chmod 600 /)
    },
  )

  test.each([
    ['no JSON', '{', /is no JSON object/],
    ['no authentication', {}, /has no "authentication"/],
    ['an unknown type', { authentication: { type: 'magic' } }, /type of authentication that is not known/],
  ])('refuses one with %s', (_, content, message) => {
    write('configs/default.json', content)
    expect(() => client({})).toThrow(message)
  })
})
