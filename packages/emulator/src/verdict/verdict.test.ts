import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled } from '../client.test-support.ts'
import type { FaultRule } from '../faults/fault-rule.ts'
import { callTools, say } from '../scenario/steps.ts'
import type { SetUp } from '../session.test-support.ts'
import { converse, lookupTool, only, setUp, toolsetOf } from '../session.test-support.ts'

const rules = ({ emulator }: SetUp) => emulator.verdict().findings.map((finding) => finding.rule)
const failing = (operation: string, action: FaultRule['action']): FaultRule => ({
  match: { operation, ordinal: 1 },
  action,
})

describe('the verdict', () => {
  it('is clean for a client that does everything right', async () => {
    const setup = setUp({
      scenario: function* () {
        yield* callTools({ name: 'lookup' })
        yield say('done')
      },
    })
    const { client } = setup
    const session = await client.session({ agent: { tools: [lookupTool] } })
    const stream = await client.stream(session.id)
    const use = only(await converse(client, session.id), 'agent.custom_tool_use')
    await client.send(session.id, { type: 'user.custom_tool_result', custom_tool_use_id: use.id, content: [] })
    await settled()
    await stream.cancel()
    expect(setup.emulator.verdict()).toEqual({ clean: true, findings: [] })
  })

  it('notices a Retry-After that was not kept', async () => {
    const setup = setUp()
    setup.emulator.faults.add(failing('listAgents', { type: 'status', status: 429, headers: { 'retry-after': '2' } }))
    await setup.client.call('GET', '/v1/agents')
    await setup.clock.advance(1000)
    await setup.client.call('GET', '/v1/agents')
    expect(rules(setup)).toEqual(['ignored-retry-after'])
  })

  it('does not mind a Retry-After that was kept', async () => {
    const setup = setUp()
    setup.emulator.faults.add(failing('listAgents', { type: 'status', status: 429, headers: { 'retry-after': '2' } }))
    await setup.client.call('GET', '/v1/agents')
    await setup.clock.advance(2000)
    await setup.client.call('GET', '/v1/agents')
    expect(rules(setup)).toEqual([])
  })

  it.each([
    ['blindly', false, ['blind-resend']],
    ['after reading', true, []],
  ])('judges a message that is sent again %s after a lost reply', async (_how, reads, expected) => {
    const setup = setUp()
    const session = await setup.client.session()
    setup.emulator.faults.add(failing('sendSessionEvents', { type: 'lose' }))
    await expect(setup.client.message(session.id, 'hi')).rejects.toThrow('fetch failed')
    if (reads) await setup.client.history(session.id)
    await setup.client.message(session.id, 'hi')
    expect(rules(setup)).toEqual(expected)
  })

  it('allows to repeat what was never sent', async () => {
    const setup = setUp()
    const session = await setup.client.session()
    setup.emulator.faults.add(failing('sendSessionEvents', { type: 'abort' }))
    await expect(setup.client.message(session.id, 'hi')).rejects.toThrow('fetch failed')
    await setup.client.message(session.id, 'hi')
    expect(rules(setup)).toEqual([])
  })

  it('allows to repeat what the answer invites to repeat', async () => {
    const setup = setUp()
    const session = await setup.client.session()
    const headers = { 'x-should-retry': 'true' }
    setup.emulator.faults.add(failing('sendSessionEvents', { type: 'status', status: 503, headers }))
    await setup.client.message(session.id, 'hi')
    await setup.client.message(session.id, 'hi')
    expect(rules(setup)).toEqual([])
  })

  it('notices a call answered twice', async () => {
    const setup = setUp({
      scenario: function* () {
        yield* callTools({ name: 'lookup' })
      },
    })
    const session = await setup.client.session({ agent: { tools: [lookupTool] } })
    const use = only(await converse(setup.client, session.id), 'agent.custom_tool_use')
    for (let i = 0; i < 2; i++)
      await setup.client.send(session.id, { type: 'user.custom_tool_result', custom_tool_use_id: use.id, content: [] })
    expect(rules(setup)).toEqual(['answered-twice'])
  })

  it('notices calls that wait for ever, and gates', async () => {
    const setup = setUp({
      scenario: function* () {
        yield* callTools({ name: 'lookup' }, { name: 'bash', input: { command: 'ls' } })
      },
    })
    const session = await setup.client.session({ agent: { tools: [lookupTool, toolsetOf('always_ask')] } })
    await converse(setup.client, session.id)
    expect(rules(setup)).toEqual(['never-answered', 'never-answered'])
    expect(setup.emulator.verdict().findings[1]?.message).toMatch(/^bash \(sevt_\w+\) still waits for a confirmation$/)
  })

  it('notices a tool that ran before it was confirmed', async () => {
    const setup = setUp({
      scenario: function* () {
        yield* callTools({ name: 'bash', input: { command: 'ls' } })
      },
    })
    const session = await setup.client.session({
      agent: { tools: [toolsetOf('always_ask')] },
      environment: { config: { type: 'self_hosted' } },
    })
    const tool_use_id = only(await converse(setup.client, session.id), 'agent.tool_use').id
    await setup.client.send(session.id, { type: 'user.tool_result', tool_use_id, content: [] })
    expect(rules(setup)).toContain('ran-before-confirmation')
  })

  it('notices history read from its start on every reconnect', async () => {
    const setup = setUp()
    const session = await setup.client.session()
    for (let i = 0; i < 3; i++) {
      await (await setup.client.stream(session.id)).cancel()
      await setup.client.history(session.id)
    }
    expect(rules(setup)).toEqual(['history-from-start'])
  })

  it('notices a stream that is left open', async () => {
    const setup = setUp()
    const session = await setup.client.session()
    const stream = await setup.client.stream(session.id)
    expect(rules(setup)).toEqual(['leaked-stream'])
    await stream.cancel()
    expect(rules(setup)).toEqual([])
  })

  it('notices a message sent before the stream was open, unless history is read afterwards', async () => {
    const setup = setUp()
    const session = await setup.client.session()
    await setup.client.message(session.id, 'hi')
    await (await setup.client.stream(session.id)).cancel()
    expect(rules(setup)).toEqual(['sent-before-stream'])
    await setup.client.history(session.id)
    expect(rules(setup)).toEqual([])
  })

  it('notices betas that exclude each other', async () => {
    const setup = setUp()
    const betas = 'agent-memory-2026-07-22,managed-agents-2026-04-01'
    await setup.emulator.fetch(`${origin}/v1/memory_stores`, {
      headers: { ...requestHeaders, 'anthropic-beta': betas },
    })
    expect(rules(setup)).toEqual(['mixed-betas'])
  })
})
