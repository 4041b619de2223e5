import type { ApiClient } from '../endpoints/api-client.ts'
import { makeSession, userMessage } from '../endpoints/world.ts'

export const streamRequirement = {
  id: 'streams.turn',
  sentence: 'A stream that is open shows a turn from running to idle, and each of its events is in the history.',
}

/** Undefined when the stream of a turn is as it must be, else what is missing. */
export async function judgeTurn(client: ApiClient): Promise<string | undefined> {
  const { id } = await makeSession(client)
  const stream = await client.stream('sessions.events.stream', id)
  await client.call('sessions.events.send', id, { events: [userMessage('Hello')] })
  const seen: string[] = []
  const ids: string[] = []
  for await (const event of stream) {
    seen.push(event.type)
    if (event.id && event.processed_at) ids.push(event.id)
    if (event.type === 'session.status_idle') break
  }
  for (const type of ['user.message', 'session.status_running', 'session.status_idle']) {
    if (!seen.includes(type)) return `the stream ended without ${type}`
  }
  const { data } = await client.call<{ data: { id: string }[] }>('sessions.events.list', id, { limit: 1000 })
  const listed = new Set(data.map((event) => event.id))
  const lost = ids.filter((each) => !listed.has(each))
  return lost.length > 0 ? `${lost.length} events of the stream are not in the history` : undefined
}
