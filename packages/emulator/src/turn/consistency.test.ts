import { describe, expect, it } from 'vitest'
import type { TestClient } from '../client.test-support.ts'
import { settled, testClient, typesOf } from '../client.test-support.ts'
import type { VirtualClock } from '../clock/virtual-clock.ts'
import { createVirtualClock } from '../clock/virtual-clock.ts'
import type { Emulator } from '../emulator.ts'
import { createEmulator } from '../emulator.ts'
import { nextRandom, seedRandom } from '../ids/seeded-random.ts'
import type { Scenario, Turn } from '../scenario/scenario.ts'
import type { ScriptedCall, Step, StepOutcome } from '../scenario/step.ts'
import { callTools, compact, delegate, fail, pause, refuse, say, think } from '../scenario/steps.ts'
import { lookupTool, toolsetOf } from '../session.test-support.ts'
import type { SessionEvent, SessionEventParams } from '../wire.ts'

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** An agent that does anything, by the turn's own seeded chance. */
function* anything(turn: Turn): Generator<Step, void, StepOutcome> {
  const steps = Math.floor(turn.random() * 5)
  for (let i = 0; i < steps; i++) {
    const kind = turn.random()
    if (kind < 0.25)
      yield say('some words to be said in pieces, one after another', { deltaMs: pick(turn.random, [0, 3]) })
    else if (kind < 0.35) yield think()
    else if (kind < 0.65) {
      const calls = Array.from({ length: 1 + Math.floor(turn.random() * 3) }, () => anyCall(turn))
      const results = yield* callTools(...calls)
      yield say(results.map((result) => result.text || result.name).join())
    } else if (kind < 0.75) yield pause(Math.floor(turn.random() * 50))
    else if (kind < 0.8) yield compact()
    else if (kind < 0.86) yield fail({ retry: pick(turn.random, ['retrying', 'retrying', 'exhausted']), afterMs: 20 })
    else if (kind < 0.9) yield refuse()
    else if (turn.thread.primary) {
      yield* delegate(
        ...Array.from({ length: 1 + Math.floor(turn.random() * 2) }, () => ({ agent: 'Worker', message: 'work' })),
      )
    }
  }
}

function anyCall(turn: Turn): ScriptedCall {
  return turn.random() < 0.5
    ? { name: 'lookup' }
    : {
        name: 'bash',
        input: { command: 'ls' },
        judgement: pick(turn.random, ['allow', 'ask', 'deny']),
        ms: pick(turn.random, [0, 10]),
      }
}

const scenario: Scenario = {
  agent: anything,
  grade: (turn) => ({ result: pick(turn.random, ['satisfied', 'needs_revision', 'failed']) }),
}

interface Playground {
  readonly clock: VirtualClock
  readonly emulator: Emulator
  readonly client: TestClient
}

function playground(seed: number): Playground {
  const clock = createVirtualClock()
  const emulator = createEmulator({ seed, clock, scenario })
  return { clock, emulator, client: testClient(emulator) }
}

async function newSession({ client }: Playground): Promise<string> {
  const tools = [lookupTool, toolsetOf('auto')]
  const worker = await client.agent({ name: 'Worker', tools })
  return (await client.session({ agent: { tools, multiagent: { type: 'coordinator', agents: [worker.id] } } })).id
}

/** Answers to whatever is open, in some order, some of them refusals. */
async function answers(client: TestClient, session: string, random: () => number): Promise<SessionEventParams[]> {
  const log = await client.history(session)
  const idle = log.findLast((event) => event.type === 'session.status_idle')
  if (idle?.type !== 'session.status_idle' || idle.stop_reason.type !== 'requires_action') return []
  if (log.slice(log.indexOf(idle)).some((event) => event.type === 'session.status_running')) return []
  return idle.stop_reason.event_ids.flatMap((id): SessionEventParams[] => {
    const use = log.find((event) => event.id === id)
    if (use?.type === 'agent.custom_tool_use')
      return [{ type: 'user.custom_tool_result', custom_tool_use_id: id, content: [{ type: 'text', text: 'found' }] }]
    return [{ type: 'user.tool_confirmation', tool_use_id: id, result: random() < 0.7 ? 'allow' : 'deny' }]
  })
}

async function act(play: Playground, session: string, random: () => number): Promise<void> {
  const kind = random()
  if (kind < 0.25) await play.client.message(session, 'do something')
  else if (kind < 0.6) {
    const open = await answers(play.client, session, random)
    const answer = open.length > 0 ? pick(random, open) : undefined
    if (answer) await play.client.send(session, answer)
  } else if (kind < 0.66) await play.client.send(session, { type: 'user.interrupt' })
  else if (kind < 0.7) {
    await play.client.send(session, {
      type: 'user.define_outcome',
      description: 'x',
      rubric: { type: 'text', content: 'y' },
    })
  } else await play.clock.advance(Math.floor(random() * 40))
  await settled()
}

/** Answers everything and lets time pass until nothing more happens. */
async function finish(play: Playground, session: string): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const before = (await play.client.history(session)).length
    await play.clock.advance(100)
    for (const answer of await answers(play.client, session, () => 0)) await play.client.send(session, answer)
    await settled()
    quiet = (await play.client.history(session)).length === before ? quiet + 1 : 0
  }
}

const processed = (events: readonly { type: string }[]) =>
  events.filter((event) => !('processed_at' in event && event.processed_at === null))

function expectGrammar(log: readonly SessionEvent[]): void {
  let status = 'idle'
  let open: string | undefined
  for (const event of log) {
    if (event.type === 'session.status_running') {
      expect(status).not.toBe('running')
      status = 'running'
    } else if (event.type === 'session.status_idle') {
      expect(open).toBeUndefined()
      status = 'idle'
    } else if (event.type === 'session.status_rescheduled') status = 'rescheduling'
    else if (event.type === 'span.model_request_start') {
      expect([status, open]).toEqual(['running', undefined])
      open = event.id
    } else if (event.type === 'span.model_request_end') {
      expect(event.model_request_start_id).toBe(open)
      open = undefined
    } else if (event.type === 'agent.message' || event.type === 'agent.thinking') expect(open).toBeDefined()
  }
  expect(status).toBe('idle')
}

describe('whatever agents and clients do', () => {
  it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'seed %i: the stream and history agree, and everything ends',
    async (seed) => {
      const play = playground(seed)
      const random = seedRandom(seed)
      const chance = () => nextRandom(random)
      const session = await newSession(play)
      const stream = await play.client.stream(session)
      const seen: { type: string; id?: string }[] = []
      for (let i = 0; i < 25; i++) {
        await act(play, session, chance)
        seen.push(...(await stream.available()))
      }
      await finish(play, session)
      seen.push(...(await stream.available()))
      const log = await play.client.history(session)
      expect(processed(seen)).toEqual(log)
      expectGrammar(log)
      const times = log.map((event) => String(event.processed_at))
      expect(new Set(times).size).toBe(times.length)
      const { body } = await play.client.call<{ status: string }>('GET', `/v1/sessions/${session}`)
      expect(body.status).toBe('idle')
      expect(play.emulator.verdict().findings.filter((finding) => finding.rule === 'never-answered')).toEqual([])
      expect(
        typesOf(log).filter((type) => type === 'session.error' && JSON.stringify(log).includes('scenario failed')),
      ).toEqual([])
    },
  )

  it.each(Array.from({ length: 20 }, (_, index) => index + 100))(
    'seed %i: a session restored at any moment ends as it would have',
    async (seed) => {
      const random = seedRandom(seed)
      const chance = () => nextRandom(random)
      const first = playground(seed)
      const session = await newSession(first)
      for (let i = 0; i < 12; i++) await act(first, session, chance)
      const snapshot = first.emulator.snapshot()
      const now = first.clock.now()

      const second = playground(seed)
      await second.clock.advance(now - second.clock.now())
      second.emulator.restore(snapshot)
      await finish(first, session)
      await finish(second, session)
      expect(await second.client.history(session)).toEqual(await first.client.history(session))
    },
  )
})
