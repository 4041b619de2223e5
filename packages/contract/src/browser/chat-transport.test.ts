import { SessionChatTransport } from '@org/managed-agents-browser/ai-sdk'
import { defineTool } from '@org/managed-agents-core/session'
import type { Script } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'
import { lastAssistantMessageIsCompleteWithApprovalResponses, lastAssistantMessageIsCompleteWithToolCalls } from 'ai'
import { describe, expect, it } from 'vitest'
import { inTime, relayed } from '../relay/relayed.test-support.ts'
import { PlainChat, partsOf } from './chat.test-support.ts'
import { createOrigin } from './tabs.test-support.ts'

const grant = {
  operations: ['sessions.retrieve', 'sessions.events.list', 'sessions.events.send', 'sessions.events.stream'],
  eventTypes: ['user.message', 'user.custom_tool_result', 'user.tool_confirmation', 'user.interrupt'],
} as const

const asking: Script = function* () {
  const [date] = yield* callTools({ name: 'bash', input: { command: 'date' } })
  yield say(date?.isError ? 'No date.' : 'There is a date.')
}

const weather: Script = function* () {
  const [result] = yield* callTools({ name: 'get_weather', input: { city: 'Bern' } })
  yield say(`It is ${result?.text}.`)
}

const long: Script = function* () {
  yield say('begun')
  yield pause(600_000)
  yield say('ended')
}

async function setUp(agent: Script) {
  const world = await relayed({ emulator: { scenario: { agent } }, grant })
  const origin = createOrigin(world)
  const page = (tools?: ConstructorParameters<typeof SessionChatTransport>[0]['tools']) => {
    const { client } = origin.openTab()
    const transport = new SessionChatTransport({ client, tools })
    const leave = () => {
      transport.close()
      client.close()
    }
    return { transport, leave }
  }
  const within = <T>(promise: Promise<T>) => inTime(world.clock, promise)
  return { world, page, within }
}

describe('the transport of the AI SDK', () => {
  it('streams the text of a reply, once, and ends with the turn', async () => {
    const { page, within } = await setUp(function* () {
      yield say('one two three four five six', { deltaMs: 10 })
    })
    const { transport, leave } = page()
    const chat = new PlainChat({ transport })
    await within(chat.sendMessage({ text: 'Hello' }))
    expect(partsOf(chat)).toEqual(['text done one two three four five six'])
    expect([chat.status, chat.error]).toEqual(['ready', undefined])
    await within(chat.sendMessage({ text: 'Again' }))
    expect(chat.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant'])
    leave()
  })

  it.each([
    [true, ['bash output-available "$ date\\n', 'There is a date.']],
    [false, ['bash output-denied', 'No date.']],
  ])('asks for permission and goes on in the same message, approved: %s', async (approved, [tool = '', text = '']) => {
    const { page, within } = await setUp(asking)
    const { transport, leave } = page()
    const chat = new PlainChat({
      transport,
      sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
    })
    await within(chat.sendMessage({ text: 'What is the date?' }))
    expect(partsOf(chat)).toEqual(['bash approval-requested'])
    const part = chat.lastMessage?.parts.find((each) => each.type === 'dynamic-tool')
    const id = part?.state === 'approval-requested' ? part.approval.id : ''
    await within(Promise.resolve(chat.addToolApprovalResponse({ id, approved })))
    await within(waitFor(() => chat.status === 'ready' && partsOf(chat).length > 1))
    expect(chat.messages).toHaveLength(2)
    expect(partsOf(chat)[0]).toContain(tool)
    expect(partsOf(chat)[1]).toBe(`text done ${text}`)
    leave()
  })

  it('leaves a tool of the page to onToolCall, and sends what it gave', async () => {
    const { page, within } = await setUp(weather)
    const { transport, leave } = page()
    const chat: PlainChat = new PlainChat({
      transport,
      sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithToolCalls,
      onToolCall({ toolCall }) {
        void chat.addToolOutput({ tool: toolCall.toolName, toolCallId: toolCall.toolCallId, output: '18 degrees' })
      },
    })
    await within(chat.sendMessage({ text: 'The weather?' }))
    await within(waitFor(() => chat.status === 'ready' && partsOf(chat).length > 1))
    expect(partsOf(chat)).toEqual(['get_weather output-available "18 degrees"', 'text done It is 18 degrees.'])
    leave()
  })

  it('runs the tools that it was given by itself, in one reply', async () => {
    const { page, within } = await setUp(weather)
    const tool = defineTool({
      name: 'get_weather',
      description: 'Tells the weather.',
      inputSchema: { type: 'object' },
      execute: async () => '18 degrees',
    })
    const { transport, leave } = page([tool])
    const chat = new PlainChat({ transport })
    await within(chat.sendMessage({ text: 'The weather?' }))
    expect(partsOf(chat)).toEqual(['get_weather output-available "18 degrees"', 'text done It is 18 degrees.'])
    leave()
  })

  it('interrupts the session when the user stops it', async () => {
    const { page, within, world } = await setUp(long)
    const { transport, leave } = page()
    const chat = new PlainChat({ transport })
    const sending = chat.sendMessage({ text: 'Go' })
    await within(waitFor(() => chat.lastMessage?.role === 'assistant' && partsOf(chat).length > 0))
    await within(chat.stop())
    await within(sending)
    await within(new Promise<void>((resolve) => void world.clock.setTimer(resolve, 2000)))
    const types = (await world.history()).map(({ type }) => type)
    expect(types).toContain('user.interrupt')
    expect((await world.server.sessions.retrieve(world.session.id)).status).toBe('idle')
    leave()
  })

  it('shows the reply that is under way after a reload, whole and once', async () => {
    const { page, within } = await setUp(long)
    const first = page()
    const chat = new PlainChat({ transport: first.transport })
    const sending = chat.sendMessage({ text: 'Go' })
    sending.catch(() => {})
    await within(waitFor(() => chat.lastMessage?.role === 'assistant' && partsOf(chat).length > 0))
    first.leave()

    const second = page()
    const reloaded = new PlainChat({ transport: second.transport, messages: chat.messages.slice(0, 1) })
    await within(reloaded.resumeStream())
    expect(partsOf(reloaded)).toEqual(['text done begun', 'text done ended'])
    expect(reloaded.messages).toHaveLength(2)
    await within(reloaded.resumeStream())
    expect(reloaded.messages).toHaveLength(2)
    second.leave()
  })

  it('refuses to regenerate, and says what to do', async () => {
    const { page, within } = await setUp(long)
    const { transport, leave } = page()
    const chat = new PlainChat({
      transport,
      messages: [{ id: 'u', role: 'user', parts: [{ type: 'text', text: 'x' }] }],
    })
    await within(chat.regenerate().catch(() => {}))
    expect(chat.error?.message).toContain('send another message instead')
    leave()
  })
})

/** Turns of the event loop until something is so; virtual time goes on meanwhile. */
async function waitFor(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}
