import type { Fetch } from '../judge/judging-fetch.ts'

// An application that speaks to the API without an SDK, with three errors planted: a message whose content is no list, a
// tool without its schema, and a limit that the API does not take. `ANTHROPIC_BASE_URL` says where the API is.
export async function application(fetch: Fetch, baseUrl = process.env.ANTHROPIC_BASE_URL): Promise<void> {
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${baseUrl}/v1/${path}`, {
      method,
      headers: {
        'x-api-key': 'sk-ant-api03-application',
        'anthropic-version': '2023-06-01',
        'anthropic-beta': 'managed-agents-2026-04-01',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    return response.json()
  }
  const environment = await call('POST', 'environments', {
    name: `shop ${crypto.randomUUID()}`,
    config: { type: 'cloud' },
  })
  const agent = await call('POST', 'agents', { name: 'Shop', model: 'claude-opus-5' })
  await call('POST', 'agents', {
    name: 'Shop',
    model: 'claude-opus-5',
    tools: [{ type: 'custom', name: 'order', description: 'Orders.' }],
  })
  const session = await call('POST', 'sessions', { agent: agent.id, environment_id: environment.id })
  await call('POST', `sessions/${session.id}/events`, { events: [{ type: 'user.message', content: 'Hello' }] })
  await call('GET', `sessions/${session.id}/events?limit=100000`)
}

/** Where each of them is found. */
export const planted = ['body.tools[0].input_schema', 'body.events[0].content', 'query.limit']

if (process.argv[2] === 'run') await application(fetch)
