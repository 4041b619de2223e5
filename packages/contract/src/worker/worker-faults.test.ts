import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { defineTool, ManagedAgents } from '@org/managed-agents-core'
import { createMemoryJournal } from '@org/managed-agents-core/session'
import type { FaultRule, Scenario } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import type { Farm } from './self-hosted.test-support.ts'
import {
  baseUrl,
  createFarm,
  historyOf,
  lastWords,
  running,
  soon,
  startSession,
  workerOf,
  workStates,
} from './self-hosted.test-support.ts'

/** Runs commands one after the other, and says what they gave. */
const commands = (...list: string[]): Scenario => ({
  *agent() {
    const said: string[] = []
    for (const command of list) {
      const [result] = yield* callTools({ name: 'bash', input: { command } })
      said.push(`${result?.text.trim()}${result?.isError ? ' (error)' : ''}`)
    }
    yield say(said.join(' | '))
  },
})

const keyed = ({ emulator, environmentKey }: Farm) =>
  new ManagedAgents({ authToken: environmentKey, baseUrl, fetch: emulator.fetch, retry: false })

const folder = (farm: Farm, session: string, file: string) => join(farm.place, 'sessions', session, file)

const count = async (path: string) => (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean).length

describe('a worker keeps its word when', () => {
  const rules: [string, FaultRule][] = [
    ['the reply to a poll is lost', { match: { operation: 'pollWork' }, action: { type: 'lose' }, times: 1 }],
    [
      'the reply to an acknowledgement is lost',
      { match: { operation: 'ackWork' }, action: { type: 'lose' }, times: 1 },
    ],
    ['the reply to a heartbeat is lost', { match: { operation: 'heartbeatWork' }, action: { type: 'lose' }, times: 1 }],
    [
      'the queue is overloaded',
      {
        match: { operation: ['pollWork', 'ackWork', 'heartbeatWork'] },
        action: { type: 'status', status: 529 },
        times: 3,
      },
    ],
    [
      'the reply to a result is lost',
      {
        match: { operation: 'sendSessionEvents', bodyIncludes: 'user.tool_result' },
        action: { type: 'lose' },
        times: 2,
      },
    ],
    [
      'the stream breaks at each result',
      { match: { operation: 'streamSessionEvents', event: { type: 'user.tool_result' } }, action: { type: 'reset' } },
    ],
    ['the reply to the stop is lost', { match: { operation: 'stopWork' }, action: { type: 'lose' }, times: 1 }],
  ]
  it.each(rules)('%s', { timeout: 30_000 }, async (_name, rule) => {
    const farm = await createFarm({
      scenario: commands('echo a >> log', 'echo b >> log', 'cat log'),
      faults: { rules: [rule] },
    })
    const { worker, events } = workerOf(farm)
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => lastWords(farm, session), soon).toMatch(/a\nb$/)
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    expect(await count(folder(farm, session, 'log'))).toBe(2)
    expect(events.filter(({ type }) => type === 'lease_lost')).toEqual([])
    const answers = (await historyOf(farm, session)).filter(({ type }) => type === 'user.tool_result')
    expect(answers).toHaveLength(3)
  })

  it('another worker has taken the lease: what runs is stopped and nothing is sent any more', {
    timeout: 30_000,
  }, async () => {
    const farm = await createFarm({ scenario: commands('echo begun > mark; sleep 60; echo late > late') })
    const { worker, events } = workerOf(farm, { leaseSeconds: 3 })
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => count(folder(farm, session, 'mark')), soon).toBe(1)
    const { work } = keyed(farm).environments
    const [item] = (await work.list(farm.environmentId)).data
    await work.heartbeat(item?.id ?? '', {
      environment_id: farm.environmentId,
      expected_last_heartbeat: item?.latest_heartbeat_at ?? '',
      desired_ttl_seconds: 60,
    })
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'lease_lost' })
    const before = await historyOf(farm, session)
    await sleep(300)
    expect(await historyOf(farm, session)).toEqual(before)
    expect(before.filter(({ type }) => type === 'user.tool_result')).toEqual([])
    expect(await count(folder(farm, session, 'late'))).toBe(0)
    expect((await work.list(farm.environmentId)).data[0]?.state).toBe('active')
  })

  it('its heartbeats get lost: another worker goes on, and no call runs twice or stays unanswered', {
    timeout: 40_000,
  }, async () => {
    const farm = await createFarm({ scenario: commands('echo a >> log; sleep 8', 'echo b >> log', 'cat log') })
    const journal = createMemoryJournal()
    let isCut = false
    const first = workerOf(farm, {
      leaseSeconds: 2,
      journal,
      fetch: (url, init) =>
        isCut && url.includes('/heartbeat') ? Promise.reject(new TypeError('cut')) : farm.emulator.fetch(url, init),
    })
    running(first.worker)
    const session = await startSession(farm)
    await expect.poll(() => count(folder(farm, session, 'log')), soon).toBe(1)
    isCut = true
    await expect
      .poll(() => first.events.find(({ type }) => type === 'ended'), soon)
      .toMatchObject({ end: 'lease_lost' })
    const second = workerOf(farm, { journal })
    running(second.worker)
    await expect
      .poll(() => lastWords(farm, session), { ...soon, timeout: 30_000 })
      .toMatch(/not known whether.*\(error\) \| .*no output.* \| a\nb$/s)
    expect(await count(folder(farm, session, 'log'))).toBe(2)
  })

  it('it is stopped mid-turn: another worker goes on at once', { timeout: 30_000 }, async () => {
    const farm = await createFarm({ scenario: commands('echo a >> log; sleep 30', 'cat log') })
    const journal = createMemoryJournal()
    const first = workerOf(farm, { journal, drainMs: 200 })
    const { stop } = running(first.worker)
    const session = await startSession(farm)
    await expect.poll(() => count(folder(farm, session, 'log')), soon).toBe(1)
    await stop()
    expect(first.events.find(({ type }) => type === 'ended')).toMatchObject({ end: 'handed_over' })
    const second = workerOf(farm, { journal })
    running(second.worker)
    await expect.poll(() => lastWords(farm, session), soon).toMatch(/not known whether.*\| a$/s)
  })

  it('it is stopped while a turn ends in time: the turn ends, and the item is given back', {
    timeout: 30_000,
  }, async () => {
    const farm = await createFarm({ scenario: commands('echo a >> log; sleep 1', 'cat log') })
    const { worker, events } = workerOf(farm, { maxIdleMs: 60_000 })
    const { stop } = running(worker)
    const session = await startSession(farm)
    await expect.poll(() => count(folder(farm, session, 'log')), soon).toBe(1)
    await stop()
    expect(await lastWords(farm, session)).toMatch(/a$/)
    expect(events.find(({ type }) => type === 'ended')).toMatchObject({ end: 'drained' })
    expect(await workStates(farm)).toEqual(['stopped'])
  })

  it('the API asks to stop: the turn is given up and the stop confirmed', { timeout: 30_000 }, async () => {
    const farm = await createFarm({ scenario: commands('echo a >> log; sleep 30') })
    const { worker, events } = workerOf(farm, { leaseSeconds: 3 })
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => count(folder(farm, session, 'log')), soon).toBe(1)
    const { work } = farm.client.environments
    const [item] = (await keyed(farm).environments.work.list(farm.environmentId)).data
    await work.stop(item?.id ?? '', { environment_id: farm.environmentId })
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'stop_requested' })
    expect(await workStates(farm)).toEqual(['stopped'])
  })

  it('the session is deleted mid-turn', { timeout: 30_000 }, async () => {
    const farm = await createFarm({ scenario: commands('echo a >> log; sleep 30') })
    const { worker, events } = workerOf(farm)
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => count(folder(farm, session, 'log')), soon).toBe(1)
    await farm.client.sessions.delete(session)
    await expect.poll(() => events.find(({ type }) => type === 'ended'), soon).toMatchObject({ end: 'deleted' })
  })

  it('it is interrupted: the program that runs is stopped, and the shell is there for the next turn', {
    timeout: 30_000,
  }, async () => {
    const farm = await createFarm({
      scenario: {
        *agent({ message }) {
          const [result] = yield* callTools({ name: 'bash', input: { command: message } })
          yield say(result?.text.trim() ?? '')
        },
      },
    })
    const { worker } = workerOf(farm, { maxIdleMs: 5000 })
    running(worker)
    const session = await startSession(farm, 'echo a > log; sleep 30')
    await expect.poll(() => count(folder(farm, session, 'log')), soon).toBe(1)
    await farm.client.sessions.events.send(session, { events: [{ type: 'user.interrupt' }] })
    await expect.poll(() => lastWords(farm, session), soon).toBeDefined()
    const content = [{ type: 'text' as const, text: 'echo again' }]
    await farm.client.sessions.events.send(session, { events: [{ type: 'user.message', content }] })
    await expect.poll(() => lastWords(farm, session), soon).toBe('again')
  })
})

describe('a tool that misbehaves is answered for once when it', () => {
  const tools: [string, () => unknown, RegExp][] = [
    ['throws', () => Promise.reject(new Error('broken')), /^broken \(error\)$/],
    ['throws no error', () => Promise.reject(null), /\(error\)$/],
    ['hangs and ignores its signal', () => new Promise(() => {}), /did not finish within 0.3 s.*\(error\)$/],
    ['returns nothing', () => undefined, /no output/],
    ['returns an empty text', () => '', /no output/],
    ['returns too much', () => 'x'.repeat(3_000_000), /left out here/],
    ['returns bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0, 0x41]), /A/],
  ]
  it.each(tools)('%s', async (_name, execute, expected) => {
    const farm = await createFarm({
      scenario: {
        *agent() {
          const [result] = yield* callTools({ name: 'bash', input: { command: 'x' } })
          yield say(`${result?.text}${result?.isError ? ' (error)' : ''}`)
        },
      },
    })
    const tool = defineTool({ name: 'bash', builtin: true, inputSchema: {}, execute, timeoutMs: 300 })
    const { worker } = workerOf(farm, { tools: [tool] })
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => lastWords(farm, session), soon).toMatch(expected)
    expect((await historyOf(farm, session)).filter(({ type }) => type === 'user.tool_result')).toHaveLength(1)
  })
})

describe('a call that asks', () => {
  it('waits for somebody’s confirmation, and runs once it is there', async () => {
    const farm = await createFarm({ scenario: commands('echo a >> log; cat log'), policy: 'always_ask' })
    const { worker } = workerOf(farm)
    running(worker)
    const session = await startSession(farm)
    const use = await expect
      .poll(async () => (await historyOf(farm, session)).find(({ type }) => type === 'agent.tool_use'), soon)
      .toBeDefined()
      .then(async () => (await historyOf(farm, session)).find(({ type }) => type === 'agent.tool_use'))
    await sleep(300)
    expect(await count(folder(farm, session, 'log'))).toBe(0)
    await farm.client.sessions.events.send(session, {
      events: [{ type: 'user.tool_confirmation', tool_use_id: (use as { id: string }).id, result: 'allow' }],
    })
    await expect.poll(() => lastWords(farm, session), soon).toBe('a')
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    expect(farm.emulator.verdict().findings).toEqual([])
  })

  it('is decided by the worker’s own handler', async () => {
    const farm = await createFarm({ scenario: commands('rm -rf /', 'echo fine'), policy: 'always_ask' })
    const approve = ({ input }: { input: Record<string, unknown> }) =>
      String(input['command']).startsWith('rm') ? ({ deny: 'Not that.' } as const) : ('allow' as const)
    const { worker } = workerOf(farm, { approve })
    running(worker)
    const session = await startSession(farm)
    await expect.poll(() => lastWords(farm, session), soon).toMatch(/Not that.*\| fine$/)
  })

  it('of a tool that the worker does not have is left to others', async () => {
    const farm = await createFarm({ scenario: commands('echo a') })
    const { worker } = workerOf(farm, { tools: [] })
    running(worker)
    const session = await startSession(farm)
    await sleep(500)
    const events = await historyOf(farm, session)
    expect(events.at(-1)).toMatchObject({ type: 'session.status_idle', stop_reason: { type: 'requires_action' } })
    const id = (events.find(({ type }) => type === 'agent.tool_use') as { id: string }).id
    const content = [{ type: 'text' as const, text: 'from elsewhere' }]
    await farm.client.sessions.events.send(session, {
      events: [{ type: 'user.tool_result', tool_use_id: id, content }],
    })
    await expect.poll(() => lastWords(farm, session), soon).toBe('from elsewhere')
  })
})
