import type { SessionEvent } from '@org/managed-agents-core'
import { defineTool, isOutcomeUnknownError, isSdkError, ManagedAgents } from '@org/managed-agents-core'
import type { FaultRule } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'
import type { ListeningEmulator } from '@org/managed-agents-emulator/node'
import { listen } from '@org/managed-agents-emulator/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultRows, isRefusal } from './fault-rows.ts'
import { nothingLost, nothingTwice } from './judge.ts'

/** Every so-manieth fault of the matrix; a prime, so that no kind of fault is passed over. */
const STRIDE = 13

/** Faults that take minutes of the real clock to be noticed are left to virtual time. */
const isSlow = ({ action, match }: FaultRule) =>
  action.type === 'pings' ||
  (action.type === 'hang' && match?.operation !== 'streamSessionEvents') ||
  (action.type === 'lose' && action.reply === 'hang')

const rows = [...faultRows(32)]
  .filter(({ rule }) => !isRefusal(rule.action) && !isSlow(rule))
  .filter((_, n) => n % STRIDE === 0)

/** Whether the message was taken cannot be known when its reply was lost, or was a page. */
const isUnknown = (error: unknown) => isOutcomeUnknownError(error) || isSdkError(error, 'invalid_response')

let server: ListeningEmulator
let client: ManagedAgents
let ids: { agent: string; environment_id: string }

beforeAll(async () => {
  server = await listen({
    seed: 1,
    scenario: {
      *agent() {
        yield pause(20)
        yield say('Well.')
        yield* callTools({ name: 'work', input: {} }, { name: 'work', input: {} })
        yield say('done')
      },
    },
  })
  client = new ManagedAgents({ apiKey: 'sk-ant-api03-sockets', baseUrl: server.url, rateLimit: false })
  const agent = await client.agents.create({
    name: 'sockets',
    model: 'claude-sonnet-5-5',
    tools: [defineTool({ ...work, execute: () => 'worked' }).declaration],
  })
  const environment = await client.environments.create({ name: 'sockets', config: { type: 'cloud' } })
  ids = { agent: agent.id, environment_id: environment.id }
})

afterAll(() => server.close())

const work = { name: 'work', description: 'Works.', inputSchema: { type: 'object', properties: {} } } as const

describe.concurrent('over real sockets', () => {
  it.each(rows)('a run comes through: $name', async ({ rule }) => {
    const { id } = await client.sessions.create(ids)
    const match = { ...rule.match, session: id }
    server.faults.add({ ...rule, match })
    const executions: string[] = []
    const received: SessionEvent[] = []
    const tool = defineTool({
      ...work,
      execute(_, { callId }) {
        executions.push(callId)
        return 'worked'
      },
    })
    const run = client.sessions.run(id, { input: 'go', tools: [tool], connection: { idleTimeoutMs: 2000 } })
    const outcome = run.outcome.then(
      ({ type, text }) => ({ type: String(type), text }),
      (error) => ({ type: isUnknown(error) ? 'it cannot be known' : String(error), text: undefined }),
    )
    try {
      for await (const event of run) received.push(event as SessionEvent)
    } catch {
      // What stopped it is what the outcome tells.
    }
    const { type, text } = await outcome
    expect(new Set(executions).size).toBe(executions.length)
    expect(nothingTwice({ history: [], received })).toEqual([])
    if (type === 'it cannot be known') return
    expect({ type, text }).toEqual({ type: 'end_turn', text: 'done' })
    const history: SessionEvent[] = []
    for await (const event of client.sessions.events.list(id)) history.push(event as SessionEvent)
    const agentsOwn = history.filter((event) => event.type.startsWith('agent.'))
    expect(nothingLost({ history: agentsOwn, received })).toEqual([])
    expect(history.filter((event) => event.type === 'user.message')).toHaveLength(1)
  })
})
