import { createEmulator } from '../index.ts'
import { callTools, say } from '../scenario/steps.ts'

const headers = {
  'x-api-key': 'sk-ant-api03-test',
  'anthropic-version': '2026-10-21',
  'anthropic-beta': 'managed-agents-2026-04-01',
  'content-type': 'application/json',
}

/** What a journey saw, with nothing in it that depends on the runtime or the time. */
export interface Journey {
  readonly sessionId: string
  readonly types: readonly string[]
  readonly answer: string
  readonly reset: string
  readonly status: number
  readonly findings: readonly string[]
  /** Kind of the inspector's page. */
  readonly page: string
  readonly pageBytes: number
}

/**
 * Creates an agent, an environment and a session, reads its stream, answers a tool, meets a fault, and looks at the
 * verdict and the inspector: what the emulator needs of a runtime, through `emulator.fetch` alone.
 */
export async function journey(): Promise<Journey> {
  const emulator = createEmulator({
    seed: 7,
    controlToken: 'secret',
    scenario: function* (turn) {
      const [weather] = yield* callTools({ name: 'get_weather', input: { city: turn.message } })
      yield say(`It is ${weather?.text}.`)
    },
    faults: { rules: [{ match: { operation: 'getSession', ordinal: 1 }, action: { type: 'reset' } }] },
  })
  const call = async (method: string, path: string, body?: object) => {
    const response = await emulator.fetch(`https://api.emulator.test${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const make = async (path: string, body: object) => String((await call('POST', path, body)).body['id'])
  const tool = {
    type: 'custom',
    name: 'get_weather',
    description: 'The weather',
    input_schema: { type: 'object', properties: { city: { type: 'string' } } },
  }
  const agent = await make('/v1/agents', { name: 'Helper', model: 'claude-opus-5', tools: [tool] })
  const environment = await make('/v1/environments', { name: 'journey' })
  const sessionId = await make('/v1/sessions', { agent, environment_id: environment })

  const path = `/v1/sessions/${sessionId}`
  const stream = await emulator.fetch(`https://api.emulator.test${path}/events/stream`, { headers })
  const send = (event: object) => call('POST', `${path}/events`, { events: [event] })
  await send({ type: 'user.message', content: [{ type: 'text', text: 'Lisbon' }] })
  const types: string[] = []
  let answer = ''
  await readEvents(stream, async (event) => {
    types.push(event['type'] as string)
    if (event['type'] === 'agent.custom_tool_use') {
      const content = [{ type: 'text', text: 'sunny' }]
      await send({ type: 'user.custom_tool_result', custom_tool_use_id: event['id'], content })
    }
    if (event['type'] === 'agent.message') answer = JSON.stringify(event['content'])
    return event['type'] === 'session.status_idle' && answer !== ''
  })

  const reset = await call('GET', path).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.name : 'not an error'),
  )
  const { status } = await call('GET', path)
  const page = await emulator.fetch('https://api.emulator.test/_emulator/inspector?token=secret')
  return {
    sessionId,
    types,
    answer,
    reset,
    status,
    findings: emulator.verdict().findings.map(({ rule }) => rule),
    page: page.headers.get('content-type') ?? '',
    pageBytes: (await page.arrayBuffer()).byteLength,
  }
}

async function readEvents(
  response: Response,
  take: (event: Record<string, unknown>) => Promise<boolean>,
): Promise<void> {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    text += decoder.decode(value, { stream: true })
    const frames = text.split('\n\n')
    text = frames.pop() ?? ''
    for (const frame of frames) {
      const data = /^data: (.*)$/m.exec(frame)?.[1]
      if (data && (await take(JSON.parse(data)))) return reader.cancel()
    }
  }
}
