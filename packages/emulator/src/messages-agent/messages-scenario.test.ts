import { describe, expect, it } from 'vitest'
import { settled, testClient, typesOf } from '../client.test-support.ts'
import type { Emulator } from '../emulator.ts'
import { createEmulator } from '../emulator.ts'
import type { CreateAgentRequest } from '../wire.ts'
import { messagesScenario } from './messages-scenario.ts'

interface Sent {
  readonly url: string
  readonly headers: Headers
  readonly body: {
    model: string
    system?: string
    messages: { role: string; content: object[] }[]
    tools?: { name: string }[]
  }
}

type Answer = { status?: number; body: object }

const text = (value: string) => ({ type: 'text', text: value })
const toolset = (policy: 'always_allow' | 'always_ask' = 'always_allow') => ({
  type: 'agent_toolset_20260401' as const,
  default_config: { permission_policy: { type: policy } },
})
const ends = (...content: object[]): Answer => ({
  body: { content, stop_reason: 'end_turn', usage: { input_tokens: 11, output_tokens: 7 } },
})
const uses = (...calls: { name: string; input: object }[]): Answer => ({
  body: {
    content: calls.map((call, index) => ({ type: 'tool_use', id: `toolu_${index}`, ...call })),
    stop_reason: 'tool_use',
    usage: { input_tokens: 3, output_tokens: 5 },
  },
})

/** A Messages API that answers what it is told to, and keeps what it was asked. */
function fakeModel(answers: Answer[]) {
  const sent: Sent[] = []
  const send: typeof fetch = async (url, init) => {
    sent.push({ url: String(url), headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) })
    const { status = 200, body } = answers.shift() ?? ends(text('nothing more'))
    return new Response(JSON.stringify(body), { status })
  }
  return { sent, send }
}

async function setUp(answers: Answer[], agent: Partial<CreateAgentRequest> = {}) {
  const { sent, send } = fakeModel(answers)
  const ran: string[] = []
  const emulator = createEmulator({
    seed: 1,
    scenario: messagesScenario({
      url: 'https://models.test/',
      apiKey: 'sk-secret',
      fetch: send,
      async runTool({ name, input }) {
        ran.push(`${name} ${JSON.stringify(input)}`)
        return { text: `${name} ran`, isError: false }
      },
    }),
  })
  const client = testClient(emulator)
  const { id } = await client.session({ agent: { model: 'claude-opus-5', system: 'Be kind.', ...agent } })
  const say = async (words: string) => {
    await client.message(id, words)
    await quiet()
  }
  const last = async () => (await client.history(id)).at(-1)
  return { emulator, client, id, sent, ran, say, last }
}

/** A model is asked across several turns of the event loop. */
async function quiet() {
  for (let turns = 0; turns < 5; turns++) await settled()
}

describe('an agent that a model drives', () => {
  it('is asked with the prompt, the tools and the history of the session', async () => {
    const lookup = {
      type: 'custom' as const,
      name: 'lookup',
      description: 'Looks up',
      input_schema: { type: 'object' as const, properties: {} },
    }
    const { sent, say, client, id } = await setUp([ends(text('Hello!')), ends(text('Again!'))], {
      tools: [{ ...toolset(), configs: [{ name: 'grep', enabled: false }] }, lookup],
    })
    await say('hi')
    await say('and now?')
    expect(sent.map(({ url }) => url)).toEqual(Array(2).fill('https://models.test/v1/messages'))
    expect(sent[0]?.headers.get('x-api-key')).toBe('sk-secret')
    expect(sent[1]?.body).toMatchObject({
      model: 'claude-opus-5',
      system: 'Be kind.',
      messages: [
        { role: 'user', content: [text('hi')] },
        { role: 'assistant', content: [text('Hello!')] },
        { role: 'user', content: [text('and now?')] },
      ],
    })
    expect(sent[0]?.body.tools?.map(({ name }) => name)).toEqual(['bash', 'read', 'write', 'edit', 'glob', 'lookup'])
    const end = (await client.history(id)).find(({ type }) => type === 'span.model_request_end')
    expect(end).toMatchObject({ model_usage: { input_tokens: 11, output_tokens: 7 } })
  })

  it('runs its built-in tools for real, in parallel, and tells the model what they gave', async () => {
    const calls = [
      { name: 'bash', input: { command: 'ls' } },
      { name: 'read', input: { file_path: 'a' } },
    ]
    const { sent, ran, say, client, id } = await setUp([uses(...calls), ends(text('Done.'))], { tools: [toolset()] })
    await say('look')
    expect(ran).toEqual(['bash {"command":"ls"}', 'read {"file_path":"a"}'])
    expect(sent[1]?.body.messages.slice(1)).toMatchObject([
      {
        role: 'assistant',
        content: [
          { type: 'tool_use', name: 'bash' },
          { type: 'tool_use', name: 'read' },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', content: 'bash ran', is_error: false },
          { type: 'tool_result', content: 'read ran', is_error: false },
        ],
      },
    ])
    expect(typesOf(await client.history(id)).filter((type) => type.startsWith('agent.'))).toEqual([
      'agent.tool_use',
      'agent.tool_use',
      'agent.tool_result',
      'agent.tool_result',
      'agent.message',
    ])
  })

  it('runs nothing that is not allowed yet, and nothing that is denied', async () => {
    const call = { name: 'bash', input: { command: 'rm -r /' } }
    const answers = [uses(call), uses(call), ends(text('All right.'))]
    const { sent, ran, say, client, id, last } = await setUp(answers, { tools: [toolset('always_ask')] })
    await say('go')
    const confirm = async (result: 'allow' | 'deny') => {
      const use = (await client.history(id)).findLast(({ type }) => type === 'agent.tool_use')
      await client.send(id, { type: 'user.tool_confirmation', tool_use_id: use?.id ?? '', result })
      await quiet()
    }
    expect(ran).toEqual([])
    await confirm('deny')
    expect(ran).toEqual([])
    await confirm('allow')
    expect(ran).toEqual(['bash {"command":"rm -r /"}'])
    expect(sent[2]?.body.messages.map(({ content }) => content[0])).toMatchObject([
      text('go'),
      { type: 'tool_use' },
      { type: 'tool_result', is_error: true },
      { type: 'tool_use' },
      { type: 'tool_result', content: 'bash ran', is_error: false },
    ])
    expect(await last()).toMatchObject({ type: 'session.status_idle', stop_reason: { type: 'end_turn' } })
  })

  it.each([
    [429, 'model_rate_limited_error'],
    [529, 'model_overloaded_error'],
    [400, 'model_request_failed_error'],
  ])('tells a %i of the endpoint as %s, without the key', async (status, type) => {
    const { say, client, id, last } = await setUp([{ status, body: { error: { message: 'no luck' } } }])
    await say('hi')
    const history = await client.history(id)
    expect(history.find((event) => event.type === 'session.error')).toMatchObject({ error: { type } })
    expect(JSON.stringify(history)).not.toContain('sk-secret')
    expect(await last()).toMatchObject({ stop_reason: { type: 'retries_exhausted' } })
  })

  it('is not asked any longer when it is interrupted', async () => {
    let signal: AbortSignal | null | undefined
    const scenario = messagesScenario({
      url: 'https://models.test',
      apiKey: 'sk-secret',
      fetch: (_url, init) => {
        signal = init?.signal
        return new Promise(() => undefined)
      },
    })
    const client = testClient(createEmulator({ seed: 1, scenario }))
    const { id } = await client.session()
    await client.message(id, 'hi')
    await quiet()
    expect(signal?.aborted).toBe(false)
    await client.send(id, { type: 'user.interrupt' })
    await quiet()
    expect(signal?.aborted).toBe(true)
    expect((await client.history(id)).at(-1)).toMatchObject({ stop_reason: { type: 'end_turn' } })
  })

  it('goes on after a restore in the middle of a request: the model is asked again', async () => {
    let release: (() => void) | undefined
    let asked = 0
    const scenario = messagesScenario({
      url: 'https://models.test',
      apiKey: 'sk-secret',
      async fetch() {
        if (++asked === 1) await new Promise<void>((resolve) => (release = resolve))
        return new Response(JSON.stringify(ends(text(`answer ${asked}`)).body))
      },
    })
    const emulator: Emulator = createEmulator({ seed: 1, scenario })
    const client = testClient(emulator)
    const { id } = await client.session()
    await client.message(id, 'hi')
    await quiet()
    emulator.restore(emulator.snapshot())
    await quiet()
    release?.()
    await quiet()
    const said = (await client.history(id)).filter(({ type }) => type === 'agent.message')
    expect(said).toMatchObject([{ content: [text('answer 2')] }])
  })
})
