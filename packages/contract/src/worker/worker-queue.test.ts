import { execFile } from 'node:child_process'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ManagedAgents } from '@org/managed-agents-core'
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { createWorker, itemFromEnvironment, jsonLines } from '@org/managed-agents-node/worker'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  baseUrl,
  createFarm,
  lastWords,
  running,
  soon,
  startSession,
  workerOf,
  workStates,
} from './self-hosted.test-support.ts'

const echo: Scenario = {
  *agent({ message }) {
    const [result] = yield* callTools({ name: 'bash', input: { command: message } })
    yield say(result?.text.trim() ?? '')
  },
}

describe('the queue', () => {
  it('is served for many sessions at once, as many as wished and no more, within the limits of the environment', async () => {
    const farm = await createFarm({ scenario: echo })
    let now = 0
    let most = 0
    let requests = 0
    const { worker, events } = workerOf(farm, {
      concurrency: 6,
      fetch: async (url, init) => {
        if (!/\/work\//.test(url)) return farm.emulator.fetch(url, init)
        requests++
        most = Math.max(most, ++now)
        return farm.emulator.fetch(url, init).finally(() => now--)
      },
    })
    const sessions = []
    for (let n = 0; n < 8; n++) sessions.push(await startSession(farm, `sleep 0.4; echo ${n}`))
    running(worker)
    let atOnce = 0
    const watch = setInterval(() => {
      atOnce = Math.max(atOnce, worker.status.sessions)
    }, 5)
    onTestFinished(() => clearInterval(watch))
    for (const [n, session] of sessions.entries())
      await expect.poll(() => lastWords(farm, session), soon).toBe(String(n))
    expect(atOnce).toBe(6)
    expect(most).toBeLessThanOrEqual(5)
    expect(requests).toBeLessThanOrEqual(60)
    await expect.poll(() => events.filter(({ type }) => type === 'ended').length, soon).toBe(8)
  }, 30_000)

  it('hands out probes, which are confirmed and nothing else', async () => {
    const farm = await createFarm({ scenario: echo })
    await farm.control(`${baseUrl}/_emulator/healthchecks`, {
      method: 'POST',
      headers: { 'x-emulator-token': farm.emulator.controlToken },
      body: JSON.stringify({ environment_id: farm.environmentId }),
    })
    const { worker, events } = workerOf(farm)
    running(worker)
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'healthcheck' })
    expect(await workStates(farm)).toEqual(['stopped'])
  })

  it('refuses a worker whose key is not valid, and `run` rejects', async () => {
    const farm = await createFarm({ scenario: echo, revokedCredentials: ['sk-ant-oat01-revoked'] })
    const { worker } = workerOf(farm, { environmentKey: 'sk-ant-oat01-revoked' })
    await expect(worker.run()).rejects.toMatchObject({ code: 'authentication' })
    expect(worker.status.state).toBe('stopped')
  })

  it('keeps a session that nobody has written to for as long as an idle one', async () => {
    const farm = await createFarm({ scenario: echo })
    const { worker, events } = workerOf(farm)
    running(worker)
    await farm.client.sessions.create({ agent: farm.agentId, environment_id: farm.environmentId })
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'idle' })
  })

  it('gets a session again with the next message, and the worker goes on in the same directory', async () => {
    const farm = await createFarm({ scenario: echo })
    const { worker } = workerOf(farm)
    running(worker)
    const session = await startSession(farm, 'echo kept > file')
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    const content = [{ type: 'text' as const, text: 'cat file' }]
    await farm.client.sessions.events.send(session, { events: [{ type: 'user.message', content }] })
    await expect.poll(() => lastWords(farm, session), soon).toBe('kept')
  })
})

describe('a secret', () => {
  it('of the queue or of an item is in no event, log line, environment or error', async () => {
    const farm = await createFarm({ scenario: echo })
    const lines: string[] = []
    const secrets = new Set([farm.environmentKey])
    const { worker } = workerOf(farm, {
      onEvent: jsonLines((line) => lines.push(line)),
      fetch: async (url, init) => {
        for (const [name, value] of new Headers(init.headers)) if (name === 'authorization') secrets.add(value.slice(7))
        const response = await farm.emulator.fetch(url, init)
        if (!url.includes('/poll?')) return response
        const text = await response.text()
        const { secret } = (JSON.parse(text || 'null') ?? {}) as { secret?: string }
        if (secret) secrets.add(secret)
        return new Response(text, response)
      },
      approve: () => {
        throw new Error(`it holds ${[...secrets].join(' ')}`)
      },
    })
    running(worker)
    const session = await startSession(farm, 'env; cat /proc/self/environ | tr "\\0" "\\n"')
    const seen = await expect
      .poll(() => lastWords(farm, session), soon)
      .toContain('PATH=')
      .then(() => lastWords(farm, session))
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    expect(secrets.size).toBe(3)
    for (const secret of secrets) expect(lines.join('\n') + seen).not.toContain(secret)
  })

  it('that names another origin is used there only where that is allowed', async () => {
    for (const allowed of [false, true]) {
      const farm = await createFarm({ scenario: echo })
      const asked = new Set<string>()
      const { worker, events } = workerOf(farm, {
        baseUrl: 'https://proxy.example',
        ...(allowed && { allowedApiOrigins: [baseUrl] }),
        fetch: (url, init) => {
          asked.add(new URL(url).origin)
          // The queue is reached through a proxy, which the secrets of items do not name.
          return farm.emulator.fetch(url.replace('https://proxy.example', baseUrl), init)
        },
      })
      running(worker)
      const session = await startSession(farm, 'echo there')
      await expect.poll(() => lastWords(farm, session), soon).toBe('there')
      expect([...asked]).toEqual(allowed ? ['https://proxy.example', baseUrl] : ['https://proxy.example'])
      expect(events.some(({ type }) => type === 'origin_refused')).toBe(!allowed)
    }
  })
})

describe('the health of a worker', () => {
  it('is told by a handler and on a port', async () => {
    const farm = await createFarm({ scenario: echo })
    const { worker } = workerOf(farm, { health: { port: 0 } })
    const probe = (path: string) => worker.health(new Request(`http://worker${path}`))
    expect(probe('/live').status).toBe(503)
    const { stop } = running(worker)
    await expect.poll(() => probe('/ready').status, soon).toBe(200)
    expect(await probe('/live').json()).toMatchObject({ state: 'running', sessions: 0 })
    await stop()
    expect(probe('/ready').status).toBe(503)
  })
})

describe('a program per item', () => {
  it('gets the item by its environment and standard input, and no secret in its arguments', async () => {
    const farm = await createFarm({ scenario: echo })
    const file = join(farm.place, 'on-work.sh')
    await writeFile(
      file,
      `#!/bin/sh\ncat > ${farm.place}/item.json\nenv | grep ^ANTHROPIC > ${farm.place}/env\necho "$0 $*" > ${farm.place}/args\n`,
    )
    await chmod(file, 0o755)
    const { worker, events } = workerOf(farm, { onWork: { file, args: ['--for', 'work'] } })
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'delegated' })
    const item = JSON.parse(await readFile(join(farm.place, 'item.json'), 'utf8'))
    expect(item).toMatchObject({ type: 'work', data: { id: session }, secret: expect.any(String) })
    expect((await readFile(join(farm.place, 'env'), 'utf8')).trim().split('\n').sort()).toEqual([
      `ANTHROPIC_BASE_URL=${baseUrl}`,
      `ANTHROPIC_ENVIRONMENT_ID=${farm.environmentId}`,
      `ANTHROPIC_SESSION_ID=${session}`,
      `ANTHROPIC_WORK_ID=${item.id}`,
      `ANTHROPIC_WORK_SECRET=${item.secret}`,
    ])
    expect(await readFile(join(farm.place, 'args'), 'utf8')).toBe(`${file} --for work\n`)
  })

  it('works on it by `handle`, in another process, with the item’s secret alone', async () => {
    const server = await listen({ seed: 1, scenario: echo })
    onTestFinished(() => server.close())
    const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl: server.url })
    const environment = await client.environments.create({ name: 'farm', config: { type: 'self_hosted' } })
    const tools = [
      {
        type: 'agent_toolset_20260401' as const,
        default_config: { permission_policy: { type: 'always_allow' as const } },
      },
    ]
    const agent = await client.agents.create({ name: 'B', model: 'claude-opus-5', tools })
    const farm = await createFarm({ scenario: echo })
    const file = join(farm.place, 'on-work.sh')
    const bin = fileURLToPath(new URL('../../../node/src/worker/bin.ts', import.meta.url))
    await writeFile(
      file,
      `#!/bin/sh\nexec ${process.execPath} ${bin} run --workdir ${farm.place}/item --max-idle 0.2 2> ${farm.place}/log\n`,
    )
    await chmod(file, 0o755)
    const poller = createWorker({
      environmentId: environment.id,
      environmentKey: server.createEnvironmentKey(environment.id).key,
      baseUrl: server.url,
      workdir: farm.place,
      onWork: { file },
      handleSignals: false,
    })
    running(poller)
    const session = await startSession(
      { ...farm, client, agentId: agent.id, environmentId: environment.id },
      'echo from a process',
    )
    await expect.poll(() => lastWords({ client }, session), soon).toBe('from a process')
    await expect.poll(() => readFile(join(farm.place, 'log'), 'utf8'), soon).toContain('"end":"idle"')
    expect(await readFile(join(farm.place, 'log'), 'utf8')).not.toContain('sk-ant')
  }, 30_000)

  it('that fails is told, and the item goes to the next worker', async () => {
    const farm = await createFarm({ scenario: echo })
    const { worker, events } = workerOf(farm, { onWork: { file: '/bin/false' } })
    running(worker)
    await startSession(farm)
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'failed' })
    expect(await workStates(farm)).toEqual(['starting'])
  })

  it('that is not told what to work on says so', async () => {
    expect(() => itemFromEnvironment({})).toThrow('ANTHROPIC_WORK_ID')
    const bin = fileURLToPath(new URL('../../../node/src/worker/bin.ts', import.meta.url))
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [bin, ...args], { env: { PATH: process.env['PATH'] } })
    expect((await run('--help')).stdout).toContain('managed-agents-worker poll')
    await expect(run('run', '--environment-id', 'env_1')).rejects.toMatchObject({
      stderr: expect.stringContaining('ANTHROPIC_WORK_ID is not set'),
    })
    await expect(run('poll', '--environment-id', 'env_1')).rejects.toMatchObject({
      stderr: expect.stringContaining('environmentKey'),
    })
    await expect(run('poll', '--environment-key', 'x')).rejects.toMatchObject({ code: 1 })
  }, 30_000)
})
