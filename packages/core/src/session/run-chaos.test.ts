import { expect, it } from 'vitest'
import { defineTool } from './define-tool.ts'
import type { Step } from './fake-session.test-support.ts'
import { apiError, createFakeSession, lostReply } from './fake-session.test-support.ts'
import { run } from './run.ts'

/** A small generator of numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

async function play(seed: number): Promise<{ trace: string; runs: Map<string, number> }> {
  const random = randomFrom(seed)
  const pick = (max: number) => Math.floor(random() * max)
  const steps: Step[] = Array.from({ length: 1 + pick(4) }, () => (session) => {
    const count = 1 + pick(4)
    for (let n = 0; n < count; n++) {
      if (random() < 0.3) session.use('mcp', 'ask', { evaluated_permission: 'ask' })
      else session.use('custom', 'work', random() < 0.3 ? { session_thread_id: 'sthr_1' } : {})
    }
    if (random() < 0.5) session.idle()
    else session.clock.setTimer(() => session.idle(), pick(3000))
  })
  const session = createFakeSession([
    ...steps,
    (s) => {
      s.say('done')
      s.idle()
    },
  ])
  for (let n = 2; n < 60; n++) {
    const dice = random()
    if (dice < 0.15) session.faults.set(n, 'lose')
    else if (dice < 0.25) session.faults.set(n, 'drop')
    else if (dice < 0.35) session.faults.set(n, apiError(400, 'waiting on responses'))
    else if (dice < 0.4) session.faults.set(n, lostReply())
  }
  if (random() < 0.5) session.faults.set(1, 'lose')
  let cuts = 5 + pick(10)
  const cut = () => {
    session.cut()
    if (cuts-- > 0) session.clock.setTimer(cut, pick(5000))
  }
  session.clock.setTimer(cut, pick(2000))

  const runs = new Map<string, number>()
  const work = defineTool({
    name: 'work',
    description: 'Works.',
    inputSchema: {},
    async execute(_, { callId }) {
      runs.set(callId, (runs.get(callId) ?? 0) + 1)
      await new Promise<void>((resolve) => session.clock.setTimer(resolve, pick(4000)))
    },
  })
  const client = { ...session.client, platform: { ...session.client.platform, random } }
  const started = run(client, 'sesn_1', {
    input: 'go',
    tools: [work],
    approve: () => (random() < 0.7 ? 'allow' : 'deny'),
  })
  const types: string[] = []
  const iterated = (async () => {
    for await (const event of started) types.push(event.type)
  })()
  const outcome = await session.clock.settle(started.outcome)
  await session.clock.settle(iterated)
  expect(outcome).toMatchObject({ type: 'end_turn', text: 'done' })
  expect(session.openStreams).toBe(0)
  while (session.clock.pendingTimers > 0 && cuts > 0) await session.clock.advance(5000)
  const answered = session.history.filter(
    ({ type }) => type === 'user.custom_tool_result' || type === 'user.tool_confirmation',
  )
  const uses = session.history.filter(({ type }) => type === 'agent.custom_tool_use' || type === 'agent.mcp_tool_use')
  expect(answered).toHaveLength(uses.length)
  expect(types.filter((type) => type === 'agent.message')).toHaveLength(1)
  expect([...runs.values()].every((count) => count === 1)).toBe(true)
  expect(session.history.filter(({ type }) => type === 'user.message')).toHaveLength(1)
  return { trace: JSON.stringify([session.history, session.posts, types]), runs }
}

it('runs each call once and answers it once, whatever the network does (150 seeds)', async () => {
  for (let seed = 1; seed <= 150; seed++)
    await play(seed).catch((error: unknown) => {
      throw new Error(`seed ${seed}`, { cause: error })
    })
})

it('does the same for the same seed', async () => {
  for (const seed of [3, 77]) expect((await play(seed)).trace).toBe((await play(seed)).trace)
})
