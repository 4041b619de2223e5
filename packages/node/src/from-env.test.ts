import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { FromEnvOptions } from './from-env.ts'
import { ManagedAgents } from './managed-agents.ts'

/** A folder of settings with these files, whose secrets only the owner can read. */
function settings(files: Record<string, unknown> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o600 })
  }
  return folder
}

/** What a client made from the environment sends, and what the token endpoint was asked. */
function sender(env: Record<string, string>, options: FromEnvOptions & { grant?: () => Response } = {}) {
  const { grant = () => Response.json({ access_token: 'token-new', expires_in: 3600 }), ...rest } = options
  const asked: Record<string, unknown>[] = []
  const sent: { url: string; headers: Record<string, string> }[] = []
  const client = ManagedAgents.fromEnv({
    env: { ANTHROPIC_CONFIG_DIR: '/nonexistent', ...env },
    retry: false,
    fetch: async (url, init) => {
      if (url.endsWith('/v1/oauth/token')) {
        asked.push(JSON.parse(String(init.body)))
        return grant()
      }
      sent.push({ url, headers: init.headers as Record<string, string> })
      return Response.json({ id: 'agent_1', type: 'agent' })
    },
    ...rest,
  })
  const call = () => client.agents.retrieve('agent_1')
  return { client, call, asked, sent }
}

const federation = {
  ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
  ANTHROPIC_ORGANIZATION_ID: 'org_1',
  ANTHROPIC_SERVICE_ACCOUNT_ID: 'svac_1',
}
const key = 'sk-ant-api03-canary'

test.each([
  [{ ANTHROPIC_API_KEY: key, ANTHROPIC_AUTH_TOKEN: 'token-1' }, 'x-api-key', key],
  [{ ANTHROPIC_API_KEY: ' ', ANTHROPIC_AUTH_TOKEN: 'token-1' }, 'authorization', 'Bearer token-1'],
])('%j is sent as %s', async (env, header, value) => {
  const { call, sent } = sender(env)
  await call()
  expect(sent[0]?.headers).toMatchObject({ [header]: value })
})

test('what is passed goes before what the environment says', async () => {
  const { call, sent } = sender(
    { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: 'https://env.test' },
    {
      authToken: 'token-1',
      baseUrl: 'https://own.test',
    },
  )
  await call()
  expect(sent[0]?.url).toMatch(/^https:\/\/own\.test\//)
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer token-1' })
})

test('base URL and headers come from the environment', async () => {
  const { call, sent } = sender({
    ANTHROPIC_API_KEY: key,
    ANTHROPIC_BASE_URL: 'https://env.test/base',
    ANTHROPIC_CUSTOM_HEADERS: 'X-Team: a:b\n\nX-Other:c',
  })
  await call()
  expect(sent[0]?.url).toMatch(/^https:\/\/env\.test\/base\//)
  expect(sent[0]?.headers).toMatchObject({ 'x-team': 'a:b', 'x-other': 'c' })
  expect(() => sender({ ANTHROPIC_API_KEY: key, ANTHROPIC_CUSTOM_HEADERS: 'secret' })).toThrow(
    expect.objectContaining({ code: 'invalid_argument', message: expect.not.stringContaining('secret') }),
  )
})

test('the log level comes from the environment, and no line holds a credential', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => write.mockRestore())
  await sender({ ANTHROPIC_API_KEY: key, ANTHROPIC_LOG: 'warn' }).call()
  expect(write).not.toHaveBeenCalled()
  await sender({ ANTHROPIC_API_KEY: key, ANTHROPIC_LOG: 'debug' }).call()
  const lines = write.mock.calls.join('')
  expect(lines).toContain('agents.retrieve')
  expect(lines).not.toContain(key)
})

test('nothing found says where it was looked for', () => {
  expect(() => sender({})).toThrow(expect.objectContaining({ code: 'invalid_credential' }))
  expect(() => sender({})).toThrow(/ANTHROPIC_API_KEY.*\/nonexistent/)
  expect(() => sender({ ANTHROPIC_PROFILE: 'work' })).toThrow('There is no profile "work" in /nonexistent.')
  expect(() => sender({ ANTHROPIC_PROFILE: '../work' })).toThrow('The name of a profile')
})

test('the identity in a file is exchanged once for concurrent calls, and read anew for the next exchange', async () => {
  const folder = settings({ jwt: 'jwt-1\n' })
  const path = join(folder, 'jwt')
  const { client, call, asked, sent } = sender({ ...federation, ANTHROPIC_IDENTITY_TOKEN_FILE: path })
  await Promise.all([call(), call(), call()])
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({ assertion: 'jwt-1', federation_rule_id: 'fdrl_1', service_account_id: 'svac_1' })
  expect(sent[2]?.headers).toMatchObject({ authorization: 'Bearer token-new' })
  expect(sent[2]?.headers['anthropic-beta']).toMatch(/(^|,)oauth-2025-04-20(,|$)/)
  writeFileSync(path, 'jwt-2')
  client.refreshCredential()
  await call()
  expect(asked[1]).toMatchObject({ assertion: 'jwt-2' })
})

test('a resolution that failed is tried again by the next call', async () => {
  const folder = settings()
  const path = join(folder, 'jwt')
  const answers = [new Response(null, { status: 503 }), Response.json({ access_token: 'token-2', expires_in: 60 })]
  const grant = () => answers.shift() ?? new Response(null, { status: 500 })
  const { call, sent } = sender({ ...federation, ANTHROPIC_IDENTITY_TOKEN_FILE: path }, { grant })
  await expect(call()).rejects.toMatchObject({ code: 'invalid_credential', message: expect.stringContaining('ENOENT') })
  writeFileSync(path, 'jwt-1')
  await expect(call()).rejects.toMatchObject({ code: 'not_sent' })
  await call()
  expect(sent).toHaveLength(1)
})

const oauth = { authentication: { type: 'user_oauth', client_id: 'client_1' }, workspace_id: 'wrkspc_1' }
const secondsFromNow = (seconds: number) => Math.round(Date.now() / 1000) + seconds
const stored = (seconds: number, token = 'token-old') => ({
  access_token: token,
  expires_at: secondsFromNow(seconds),
  refresh_token: 'refresh-1',
  account_email: 'a@b.test',
})

function profile(credentials: unknown, config: object = oauth) {
  return settings({ 'configs/work.json': config, 'credentials/work.json': credentials, active_config: 'work\n' })
}

test('a profile on disk gives its token, its origin and its workspace', async () => {
  const folder = profile(stored(3600), { ...oauth, base_url: 'https://profile.test' })
  const { call, sent, asked } = sender({ ANTHROPIC_CONFIG_DIR: folder })
  await call()
  expect(sent[0]?.url).toMatch(/^https:\/\/profile\.test\//)
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer token-old', 'anthropic-workspace-id': 'wrkspc_1' })
  expect(asked).toEqual([])
})

test('a token that has ended is renewed, and kept for the next process with all that was beside it', async () => {
  const folder = profile(stored(-5))
  const path = join(folder, 'credentials/work.json')
  const grant = () => Response.json({ access_token: 'token-new', expires_in: 3600, refresh_token: 'refresh-2' })
  const { call, sent, asked } = sender({ ANTHROPIC_CONFIG_DIR: folder }, { grant })
  await Promise.all([call(), call()])
  expect(asked).toEqual([{ grant_type: 'refresh_token', refresh_token: 'refresh-1', client_id: 'client_1' }])
  expect(sent[1]?.headers).toMatchObject({ authorization: 'Bearer token-new' })
  const kept = JSON.parse(readFileSync(path, 'utf8'))
  expect(kept).toMatchObject({ access_token: 'token-new', refresh_token: 'refresh-2', account_email: 'a@b.test' })
  expect(kept.expires_at).toBeGreaterThan(secondsFromNow(3500))
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(dirname(path))).toEqual(['work.json'])
})

test('a refresh token that serves on, because the grant gives none, is kept', async () => {
  const folder = profile(stored(-5))
  const grant = () => Response.json({ access_token: 'token-new', expires_in: 3600 })
  await sender({ ANTHROPIC_CONFIG_DIR: folder }, { grant }).call()
  const kept = JSON.parse(readFileSync(join(folder, 'credentials/work.json'), 'utf8'))
  expect(kept).toMatchObject({ access_token: 'token-new', refresh_token: 'refresh-1' })
})

test('a token that another process has renewed is taken over', async () => {
  const folder = profile(stored(-5))
  const grant = () => {
    writeFileSync(join(folder, 'credentials/work.json'), JSON.stringify(stored(3600, 'token-of-another')), {
      mode: 0o600,
    })
    return Response.json({ error: 'invalid_grant' }, { status: 400 })
  }
  const { call, sent } = sender({ ANTHROPIC_CONFIG_DIR: folder }, { grant })
  await call()
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer token-of-another' })
})

test.each([
  [0o640, 'can be read'],
  [0o604, 'can be read'],
  [0o620, 'can be written'],
  [0o666, 'can be written'],
])('credentials of mode %o are refused by the name of their file', async (mode, why) => {
  const folder = profile(stored(3600))
  const path = join(folder, 'credentials/work.json')
  chmodSync(path, mode)
  const { call } = sender({ ANTHROPIC_CONFIG_DIR: folder })
  await expect(call()).rejects.toMatchObject({
    code: 'invalid_credential',
    message: expect.stringMatching(new RegExp(`${path} ${why} by other users.*chmod 600`)),
  })
  chmodSync(path, 0o600)
  await call()
})

test('the file behind a link is the one that is judged and replaced', async () => {
  const folder = profile(stored(-5))
  const path = join(folder, 'credentials/work.json')
  const real = join(folder, 'real.json')
  writeFileSync(real, readFileSync(path), { mode: 0o600 })
  rmSync(path)
  symlinkSync(real, path)
  await sender({ ANTHROPIC_CONFIG_DIR: folder }).call()
  expect(JSON.parse(readFileSync(real, 'utf8'))).toMatchObject({ access_token: 'token-new' })
  chmodSync(real, 0o644)
  await expect(sender({ ANTHROPIC_CONFIG_DIR: folder }).call()).rejects.toMatchObject({ code: 'invalid_credential' })
})

test.each([
  ['no JSON', '{"access_token": "canary', 'is no JSON object'],
  ['no token', {}, 'has no access_token'],
  ['a token that has ended and cannot be renewed', { access_token: 'canary', expires_at: 1 }, 'has ended'],
])('a file with %s is refused without being quoted', async (_, credentials, why) => {
  const { call } = sender({ ANTHROPIC_CONFIG_DIR: profile(credentials) })
  const error = await call().catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'invalid_credential', message: expect.stringContaining(why) })
  expect(String((error as Error).stack)).not.toContain('canary')
})

test.each([
  ['no type', { authentication: {} }],
  ['an unknown type', { authentication: { type: 'saml' } }],
  ['no authentication', {}],
])('a profile with %s is refused when the client is made', (_, config) => {
  expect(() => sender({ ANTHROPIC_CONFIG_DIR: profile({}, config) })).toThrow(
    expect.objectContaining({ code: 'invalid_credential' }),
  )
})

test('a named profile goes before keys in the environment', async () => {
  const { call, sent } = sender(
    { ANTHROPIC_CONFIG_DIR: profile(stored(3600)), ANTHROPIC_API_KEY: key },
    { profile: 'work' },
  )
  await call()
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer token-old' })
})
