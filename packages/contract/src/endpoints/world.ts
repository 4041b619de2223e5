import type { ApiClient } from './api-client.ts'

/** What cases build upon, made by the client under test. */
export interface Made {
  readonly id: string
  readonly [field: string]: unknown
}

export const weatherTool = {
  type: 'custom',
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
}

export function makeAgent({ call }: ApiClient, params: object = {}): Promise<Made> {
  return call('agents.create', { name: 'Helper', model: 'claude-opus-5', tools: [weatherTool], ...params })
}

/** Environments have names that differ. */
export function uniqueName(kind: string): string {
  return `${kind} ${crypto.randomUUID()}`
}

export function makeEnvironment({ call }: ApiClient): Promise<Made> {
  return call('environments.create', { name: uniqueName('cloud'), config: { type: 'cloud' } })
}

export async function makeSession(client: ApiClient, params: object = {}): Promise<Made> {
  const [agent, environment] = [await makeAgent(client), await makeEnvironment(client)]
  return client.call('sessions.create', { agent: agent.id, environment_id: environment.id, ...params })
}

export function userMessage(text: string): object {
  return { type: 'user.message', content: [{ type: 'text', text }] }
}

/** Sends a message to a session and waits until its turn has ended. */
export async function completeTurn(client: ApiClient, session: string, text: string): Promise<void> {
  await client.call('sessions.events.send', session, { events: [userMessage(text)] })
  for (let reads = 0; reads < 400; reads++) {
    const { status } = await client.call<{ status: string }>('sessions.retrieve', session)
    if (status === 'idle' && reads > 0) return
    // An emulator in this process needs some turns of the event loop, a server its time.
    await new Promise((resolve) => setTimeout(resolve, reads < 100 ? 0 : 50))
  }
  throw new Error('The turn did not end.')
}
