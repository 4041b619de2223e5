import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import { callTools, say } from '../scenario/steps.ts'
import { converse, lookupTool, only, setUp, toolsetOf } from '../session.test-support.ts'

const bash = { name: 'bash', input: { command: 'ls' }, result: 'README.md' }

describe('permission policies', () => {
  it('runs an allowed tool on the server and says which policy allowed it', async () => {
    const { client } = setUp({
      scenario: function* () {
        const [result] = yield* callTools(bash)
        yield say(`saw ${result?.text}`)
      },
    })
    const session = await client.session({ agent: { tools: [toolsetOf('always_allow')] } })
    const events = await converse(client, session.id)
    expect(only(events, 'agent.tool_use')).toMatchObject({
      evaluated_permission: 'allow',
      evaluation: { type: 'always_allow' },
    })
    expect(only(events, 'agent.tool_result')).toMatchObject({ is_error: false, content: [{ text: 'README.md' }] })
    expect(only(events, 'agent.message')).toMatchObject({ content: [{ text: 'saw README.md' }] })
  })

  it.each([
    ['ask', 'requires_action'],
    ['deny', 'end_turn'],
  ] as const)('auto can judge %s, with a reason, and the turn stops with %s', async (judgement, stop) => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools({ ...bash, judgement, reasonCode: 'indeterminate' })
      },
    })
    const session = await client.session({ agent: { tools: [toolsetOf('auto')] } })
    const events = await converse(client, session.id)
    expect(only(events, 'agent.tool_use')).toMatchObject({
      evaluated_permission: judgement,
      evaluation: { type: 'auto', evaluated_permission: { type: judgement, reason_code: 'indeterminate' } },
    })
    expect(only(events, 'session.status_idle').stop_reason.type).toBe(stop)
    expect(typesOf(events).includes('agent.tool_result')).toBe(judgement === 'deny')
  })

  it('refuses a tool that is not enabled before any policy', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools(bash)
      },
    })
    const tools = [{ type: 'agent_toolset_20260401' as const, configs: [{ name: 'bash' as const, enabled: false }] }]
    const session = await client.session({ agent: { tools } })
    const use = only(await converse(client, session.id), 'agent.tool_use')
    expect(use.evaluated_permission).toBe('deny')
    expect(use).not.toHaveProperty('evaluation')
  })

  it('asks by default for the tools of an MCP server', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools({ name: 'search', server: 'docs', result: 'found' })
      },
    })
    const session = await client.session({
      agent: {
        tools: [{ type: 'mcp_toolset', mcp_server_name: 'docs' }],
        mcp_servers: [{ type: 'url', name: 'docs', url: 'https://docs.example' }],
      },
    })
    const asked = await converse(client, session.id)
    const use = only(asked, 'agent.mcp_tool_use')
    expect(use).toMatchObject({
      mcp_server_name: 'docs',
      evaluated_permission: 'ask',
      evaluation: { type: 'always_ask' },
    })
    await client.send(session.id, { type: 'user.tool_confirmation', tool_use_id: use.id, result: 'allow' })
    await settled()
    expect(only(await client.history(session.id), 'agent.mcp_tool_result')).toMatchObject({
      mcp_tool_use_id: use.id,
      content: [{ text: 'found' }],
    })
  })
})

describe('requires_action', () => {
  it('lists every blocking event, again with the rest when some are resolved, and runs on after the last', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield* callTools(bash, { name: 'lookup' }, { name: 'lookup' })
      },
    })
    const session = await client.session({ agent: { tools: [toolsetOf('always_ask'), lookupTool] } })
    const asked = await converse(client, session.id)
    const ask = only(asked, 'agent.tool_use').id
    const [first, second] = asked.filter((event) => event.type === 'agent.custom_tool_use').map((event) => event.id)
    const blocking = async () =>
      (await client.history(session.id))
        .filter((event) => event.type === 'session.status_idle')
        .map((event) => event.stop_reason)
    const result = (id = '') => ({ type: 'user.custom_tool_result' as const, custom_tool_use_id: id, content: [] })

    await client.send(session.id, result(second))
    await client.send(session.id, { type: 'user.tool_confirmation', tool_use_id: ask, result: 'allow' })
    await client.send(session.id, result(first))
    await settled()
    expect(await blocking()).toEqual([
      { type: 'requires_action', event_ids: [ask, first, second] },
      { type: 'requires_action', event_ids: [ask, first] },
      { type: 'requires_action', event_ids: [first] },
      { type: 'end_turn' },
    ])
    const log = typesOf(await client.history(session.id))
    expect(log.filter((type) => type === 'session.status_running')).toHaveLength(2)
  })

  it('takes a result as soon as the use event is seen, without an idle between', async () => {
    const { clock, client } = setUp({
      scenario: function* () {
        yield* callTools({ ...bash, ms: 100 }, { name: 'lookup' })
        yield say('done')
      },
    })
    const session = await client.session({ agent: { tools: [toolsetOf('always_allow'), lookupTool] } })
    const early = await converse(client, session.id)
    await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: only(early, 'agent.custom_tool_use').id,
      content: [],
    })
    await clock.advance(100)
    const log = await client.history(session.id)
    expect(only(log, 'session.status_idle')).toMatchObject({ stop_reason: { type: 'end_turn' } })
  })

  it('keeps a message that arrives meanwhile until the results are in', async () => {
    const { client } = setUp({
      scenario: function* (turn) {
        if (turn.message === 'hi') yield* callTools({ name: 'lookup' })
        yield say(`to ${turn.message}`)
      },
    })
    const session = await client.session({ agent: { tools: [lookupTool] } })
    const asked = await converse(client, session.id)
    await client.message(session.id, 'and now')
    await settled()
    expect((await client.history(session.id)).at(-1)).toMatchObject({ type: 'user.message', processed_at: null })
    await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: only(asked, 'agent.custom_tool_use').id,
      content: [],
    })
    await settled()
    const said = (await client.history(session.id)).filter((event) => event.type === 'agent.message')
    expect(said).toMatchObject([{ content: [{ text: 'to hi' }] }, { content: [{ text: 'to and now' }] }])
  })
})
