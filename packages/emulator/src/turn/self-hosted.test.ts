import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import type { ScriptedCall } from '../scenario/step.ts'
import { callTools, say } from '../scenario/steps.ts'
import { converse, only, setUp, toolsetOf } from '../session.test-support.ts'

async function selfHosted(policy: 'always_allow' | 'always_ask', ...calls: ScriptedCall[]) {
  const set = setUp({
    *scenario() {
      const [result] = yield* callTools(...calls)
      yield say(`${result?.denied ? 'denied' : result?.text}`)
    },
  })
  const session = await set.client.session({
    environment: { config: { type: 'self_hosted' } },
    agent: { tools: [toolsetOf(policy)] },
  })
  return { ...set, id: session.id, events: await converse(set.client, session.id) }
}

describe('on a self-hosted environment', () => {
  it('a built-in tool waits for the client, and its result goes on with the turn', async () => {
    const { client, id, events } = await selfHosted('always_allow', { name: 'bash', input: { command: 'pwd' } })
    const use = only(events, 'agent.tool_use')
    expect(typesOf(events)).not.toContain('agent.tool_result')
    expect(only(events, 'session.status_idle').stop_reason).toEqual({ type: 'requires_action', event_ids: [use.id] })
    const content = [{ type: 'text' as const, text: '/work' }]
    expect((await client.send(id, { type: 'user.tool_result', tool_use_id: use.id, content })).status).toBe(200)
    await settled()
    const rest = (await client.history(id)).slice(events.length)
    expect(typesOf(rest)[0]).toBe('user.tool_result')
    expect(only(rest, 'agent.message').content).toEqual([{ type: 'text', text: '/work' }])
  })

  it('web_search and web_fetch stay on the server', async () => {
    const { events } = await selfHosted('always_allow', { name: 'web_search', result: 'found' })
    expect(typesOf(events)).toContain('agent.tool_result')
    expect(only(events, 'session.status_idle').stop_reason).toEqual({ type: 'end_turn' })
  })

  it('a tool that asks is confirmed first and then waits for its result', async () => {
    const { client, id, events } = await selfHosted('always_ask', { name: 'bash' })
    const { id: use } = only(events, 'agent.tool_use')
    await client.send(id, { type: 'user.tool_confirmation', tool_use_id: use, result: 'allow' })
    await settled()
    const waiting = (await client.history(id)).findLast(({ type }) => type === 'session.status_idle')
    expect(waiting).toMatchObject({ stop_reason: { type: 'requires_action', event_ids: [use] } })
    const content = [{ type: 'text' as const, text: 'done' }]
    await client.send(id, { type: 'user.tool_result', tool_use_id: use, content })
    await settled()
    expect(only(await client.history(id), 'agent.message').content).toEqual([{ type: 'text', text: 'done' }])
  })

  it('a tool that was denied is answered by the server', async () => {
    const { client, id, events } = await selfHosted('always_ask', { name: 'bash' })
    const { id: use } = only(events, 'agent.tool_use')
    await client.send(id, { type: 'user.tool_confirmation', tool_use_id: use, result: 'deny', deny_message: 'No.' })
    await settled()
    const history = await client.history(id)
    expect(only(history, 'agent.tool_result')).toMatchObject({ tool_use_id: use, is_error: true })
    expect(only(history, 'agent.message').content).toEqual([{ type: 'text', text: 'denied' }])
  })
})
