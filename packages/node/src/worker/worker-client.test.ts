import { expect, it } from 'vitest'
import { createWorkerClient } from './worker-client.ts'

it('nothing that changes something is sent without the lease, a retry included; reading goes on', async () => {
  let held = true
  const sent: string[] = []
  const client = createWorkerClient({
    baseUrl: 'https://api.example',
    token: 'sk-ant-req-test',
    mayWrite: () => held,
    fetch: async (url, init) => {
      sent.push(`${init.method} ${new URL(url).pathname}`)
      if (init.method === 'GET') return Response.json({ data: [], next_page: null })
      held = false
      return new Response('', { status: 529, headers: { 'retry-after-ms': '1' } })
    },
  })
  const events = [{ type: 'user.tool_result' as const, tool_use_id: 'sevt_1', content: [] }]
  await expect(client.sessions.events.send('sesn_1', { events })).rejects.toMatchObject({ code: 'aborted' })
  await expect(client.sessions.events.send('sesn_1', { events })).rejects.toMatchObject({ code: 'aborted' })
  await client.sessions.events.list('sesn_1')
  expect(sent).toEqual(['POST /v1/sessions/sesn_1/events', 'GET /v1/sessions/sesn_1/events'])
})
