import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled, testClient, testStream } from '../client.test-support.ts'
import { converse, lookupTool, only, setUp } from '../session.test-support.ts'
import { withDrop } from './drop-in-the-stream.ts'
import { scenario } from './support-scenario.ts'

describe('the examples', () => {
  it('show an app that survives a drop, and one that does not', async () => {
    const naive = async (fetch: typeof globalThis.fetch) => {
      const client = testClient({ fetch })
      const session = await client.session()
      const response = await fetch(`${origin}/v1/sessions/${session.id}/events/stream`, { headers: requestHeaders })
      await client.message(session.id, 'hello')
      return JSON.stringify(await testStream(response).rest())
    }
    await expect(withDrop(naive)).rejects.toThrow('terminated')

    const careful = async (fetch: typeof globalThis.fetch) => {
      await naive(fetch).catch(() => undefined)
      const client = testClient({ fetch })
      const sessions = await client.call<{ data: { id: string }[] }>('GET', '/v1/sessions')
      return JSON.stringify(await client.history(sessions.body.data[0]?.id ?? ''))
    }
    const { answer, findings } = await withDrop(careful)
    expect(answer).toContain('You wrote: \\"hello\\"')
    expect(findings).toEqual([])
  })

  it('show a scenario that reacts to a message and to a tool result', async () => {
    const { client, clock } = setUp({ scenario })
    const session = await client.session({ agent: { tools: [{ ...lookupTool, name: 'find_order' }] } })
    const asked = await converse(client, session.id, 'a refund for order 7')
    await client.send(session.id, {
      type: 'user.custom_tool_result',
      custom_tool_use_id: only(asked, 'agent.custom_tool_use').id,
      content: [{ type: 'text', text: 'order 7' }],
    })
    await settled()
    await clock.advance(300)
    const said = (await client.history(session.id)).filter((event) => event.type === 'agent.message')
    expect(said.at(-1)).toMatchObject({ content: [{ text: 'Refunded: order 7' }] })
  })
})
