import type { Emulator, Scenario } from '@org/managed-agents-emulator'

/** What the programs need of the built emulator, which they are given by its address. */
export interface BuiltEmulator {
  createEmulator(options: { scenario?: Scenario; seed?: number }): Emulator
  say(text: string): ReturnType<typeof import('@org/managed-agents-emulator')['say']>
}

const headers = {
  'x-api-key': 'sk-ant-api03-bench',
  'anthropic-version': '2026-10-21',
  'anthropic-beta': 'managed-agents-2026-04-01',
  'content-type': 'application/json',
}

/** A bare client, so that what is measured is the emulator. */
export function bareClient(baseUrl: string, send: Emulator['fetch']) {
  async function post(path: string, body: object): Promise<string> {
    const response = await send(baseUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
    return text
  }
  const idOf = (text: string) => (JSON.parse(text) as { id: string }).id

  return {
    async prepare(): Promise<object> {
      const agent = idOf(await post('/v1/agents', { name: 'Bench', model: 'claude-opus-5' }))
      return { agent, environment_id: idOf(await post('/v1/environments', { name: 'bench' })) }
    },
    create: async (params: object) => idOf(await post('/v1/sessions', params)),
    message: (id: string) =>
      post(`/v1/sessions/${id}/events`, {
        events: [{ type: 'user.message', content: [{ type: 'text', text: 'hello' }] }],
      }),
    /** Reads a session's stream; `take` gets its text as it comes and says when it is enough. */
    async read(id: string, take: (text: string) => boolean): Promise<() => Promise<void>> {
      const response = await send(`${baseUrl}/v1/sessions/${id}/events/stream`, { headers })
      if (!response.body) throw new Error(`the stream of ${id} answered ${response.status}`)
      const reader = response.body.getReader()
      const decoder = new TextDecoder()
      return async () => {
        for (;;) {
          const { done, value } = await reader.read()
          if (done || take(decoder.decode(value, { stream: true }))) return reader.cancel()
        }
      }
    },
  }
}
