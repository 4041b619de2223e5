import type { SessionEvent } from '@org/managed-agents-core'
import type { FaultRule } from '@org/managed-agents-emulator'
import { callTools, createEmulator, createVirtualClock, pause, say } from '@org/managed-agents-emulator'
import { takeOverGlobals } from './global-time.ts'
import { nothingLost, nothingTwice } from './judge.ts'
import { historyOf, recordOf } from './logged-session.ts'
import type { Peer } from './peers/peer.ts'

/** What became of one session in the hands of a peer. */
export interface Contest {
  /** An event of the agent (`agent.*`) was not shown. */
  readonly lost: boolean
  /** An event was shown twice, or the message was taken twice. */
  readonly duplicated: boolean
  /** It had not come back within a virtual hour. */
  readonly hung: boolean
  /** The tool ran twice for one call. */
  readonly reExecuted: boolean
  /** It came back, in silence or with an error, before the agent was done. */
  readonly gaveUp: boolean
}

const apiKey = 'sk-ant-api03-contest'
const baseUrl = 'https://api.emulator.test'
const LIMIT_MS = 3_600_000

/** Lets a peer attend one session with one fault, in virtual time. */
export async function contest(peer: Peer, rule?: FaultRule): Promise<Contest> {
  const clock = createVirtualClock({
    settle: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  })
  const emulator = createEmulator({
    clock,
    seed: 1,
    scenario: {
      *agent() {
        // Time to open a stream behind the message: without it, whoever sends first misses the turn without any fault.
        yield pause(100)
        yield say('Well.')
        yield* callTools({ name: 'work', input: {} }, { name: 'work', input: {} })
        yield* callTools({ name: 'work', input: {} })
        yield say('done')
      },
    },
  })
  const ignore = () => {}
  const giveBack = takeOverGlobals(clock, 1)
  process.on('unhandledRejection', ignore)
  try {
    const id = await newSession(emulator.fetch)
    if (rule) emulator.faults.replace({ seed: 1, rules: [rule] })
    const received: SessionEvent[] = []
    const executions: string[] = []
    let settled = false
    const end = () => {
      settled = true
    }
    const task = {
      baseUrl,
      apiKey,
      fetch: emulator.fetch,
      sessionId: id,
      received: (event: SessionEvent) => void received.push(event),
      async execute(callId: string) {
        executions.push(callId)
        await new Promise<void>((resolve) => clock.setTimer(resolve, 50))
        return 'worked'
      },
    }
    peer.attend(task).then(end, end)
    const deadline = clock.now() + LIMIT_MS
    while (!settled && clock.now() < deadline && (await clock.advanceToNext()));
    await clock.advance(10_000)
    const all = historyOf(recordOf(emulator.snapshot().collections, id))
    const owed = peer.shows === 'calls' ? 'agent.custom_tool_use' : 'agent.'
    const history = all.filter(({ type }) => type.startsWith(owed))
    return {
      lost: nothingLost({ history, received }).length > 0,
      duplicated:
        nothingTwice({ history, received }).length > 0 || all.filter(({ type }) => type === 'user.message').length > 1,
      hung: !settled,
      reExecuted: new Set(executions).size < executions.length,
      gaveUp: settled && !all.some((event) => event.type === 'agent.message' && JSON.stringify(event).includes('done')),
    }
  } finally {
    emulator.closeStreams()
    process.removeListener('unhandledRejection', ignore)
    giveBack()
  }
}

async function newSession(fetch: typeof globalThis.fetch): Promise<string> {
  const create = async (path: string, body: object) => {
    const headers = {
      'x-api-key': apiKey,
      'anthropic-version': '2023-06-01',
      'anthropic-beta': 'managed-agents-2026-04-01',
      'content-type': 'application/json',
    }
    const response = await fetch(`${baseUrl}/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { id } = (await response.json()) as { id: string }
    return id
  }
  const tools = [
    { type: 'custom', name: 'work', description: 'Works.', input_schema: { type: 'object', properties: {} } },
  ]
  const agent = await create('agents', { name: 'contest', model: 'claude-sonnet-5-5', tools })
  const environment_id = await create('environments', { name: 'contest', config: { type: 'cloud' } })
  return create('sessions', { agent, environment_id })
}
