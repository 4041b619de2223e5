import { defineTool, resumeRun, run, runNew } from '@org/managed-agents-core'
import { check, clean, collect, equal, eventually } from '../expect.ts'
import type { Cases } from '../suite.ts'
import { openWorld } from '../world.ts'

export const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  execute: ({ city }) => `18 degrees in ${city}`,
})

export const weatherSteps = [{ call: { name: 'get_weather', input: { city: 'Bern' } } }, { say: '{{results.0}}' }]

export const runCases: Cases = {
  '[run.outcomes] a run ends with its turn and the last text': async (context) => {
    const world = await openWorld(context, { steps: [{ say: 'one' }, { say: 'two' }] })
    const outcome = await run(world.client, await world.session(), { input: 'go' }).outcome
    equal([outcome.type, outcome.text, await outcome.fullText()], ['end_turn', 'two', 'one\n\ntwo'])
    await clean(world)
  },
  '[run.outcomes] iterating gives the events of the turn': async (context) => {
    const world = await openWorld(context, { steps: [{ say: 'hi' }] })
    const types = (await collect(run(world.client, await world.session(), { input: 'go' }))).map(({ type }) => type)
    check(types.includes('agent.message') && types.at(-1) === 'session.status_idle', types.join())
  },
  '[run.outcomes] a refusal, an error that is final and an open gate are told apart': async (context) => {
    const ends: string[] = []
    for (const step of [
      { refuse: {} },
      { error: { retry: 'exhausted' } },
      { call: { name: 'bash', input: { command: 'date' } } },
    ]) {
      const world = await openWorld(context, { steps: [step] })
      ends.push((await run(world.client, await world.session(), { input: 'go' }).outcome).type)
    }
    equal(ends, ['refusal', 'retries_exhausted', 'requires_action'])
  },
  '[run.outcomes] a session is made, run and archived in one call': async (context) => {
    const world = await openWorld(context, { steps: [{ say: 'hi' }] })
    const agent = await world.client.agents.create({ name: 'Helper', model: 'claude-opus-5' })
    const environment = await world.client.environments.create({ name: 'cloud', config: { type: 'cloud' } })
    const running = runNew(world.client, {
      agent: agent.id,
      environment: environment.id,
      input: 'go',
      cleanup: 'archive',
    })
    equal((await running.outcome).text, 'hi')
    equal((await world.client.sessions.retrieve(await running.sessionId)).status, 'terminated')
  },
  '[run.leaving] leaving the loop interrupts the session': async (context) => {
    const world = await openWorld(context, { steps: [{ say: 'one' }, { pause: 60_000 }] })
    const session = await world.session()
    const running = run(world.client, session, { input: 'go' })
    for await (const { type } of running) if (type === 'agent.message') break
    const { type, cleanup } = await running.outcome
    equal([type, cleanup.done, (await world.client.sessions.retrieve(session)).status], ['aborted', true, 'idle'])
  },
  '[run.leaving] a timeout interrupts the session': async (context) => {
    const world = await openWorld(context, { steps: [{ pause: 60_000 }] })
    const session = await world.session()
    const outcome = await run(world.client, session, { input: 'go', timeoutMs: 200 }).outcome
    equal([outcome.type, (await world.client.sessions.retrieve(session)).status], ['timed_out', 'idle'])
  },
  '[run.leaving] a signal with `leave` leaves the session as it is': async (context) => {
    const world = await openWorld(context, { steps: [{ pause: 60_000 }] })
    const session = await world.session()
    const controller = new AbortController()
    const running = run(world.client, session, { input: 'go', signal: controller.signal, cleanup: 'leave' })
    await eventually(async () => (await world.client.sessions.retrieve(session)).status === 'running', 'it runs')
    controller.abort()
    equal(
      [(await running.outcome).type, (await world.client.sessions.retrieve(session)).status],
      ['aborted', 'running'],
    )
  },
  '[run.resuming] another client goes on from a continuation': async (context) => {
    const world = await openWorld(context, { steps: weatherSteps })
    const first = await run(world.client, await world.session(), { input: 'go' }).outcome
    equal(first.type, 'requires_action')
    const outcome = await resumeRun(world.connect(), first.continuation, { tools: [weather] }).outcome
    equal([outcome.type, outcome.text], ['end_turn', '18 degrees in Bern'])
  },
  '[run.survives] resets of the stream and failed reads change nothing': async (context) => {
    const faults = [
      { match: { operation: 'streamSessionEvents', event: { ordinal: 3 } }, action: { type: 'reset' }, times: 3 },
      { match: { operation: 'listSessionEvents' }, action: { type: 'status', status: 503 }, times: 2 },
    ] as const
    const world = await openWorld(context, { steps: weatherSteps, faults })
    const outcome = await run(world.client, await world.session(), { input: 'go', tools: [weather] }).outcome
    equal([outcome.type, outcome.text], ['end_turn', '18 degrees in Bern'])
  },
  '[run.survives] a message whose reply was lost is not sent twice': async (context) => {
    const match = { operation: 'sendSessionEvents' }
    const world = await openWorld(context, {
      steps: [{ say: 'hi' }],
      faults: [{ match, action: { type: 'lose' }, times: 1 }],
    })
    const session = await world.session()
    equal((await run(world.client, session, { input: 'go' }).outcome).type, 'end_turn')
    const events = await collect(world.client.sessions.events.list(session))
    equal(events.filter(({ type }) => type === 'user.message').length, 1)
  },
  '[run.usage] tokens are counted, and events come from history': async (context) => {
    const world = await openWorld(context, { steps: [{ say: 'hi' }] })
    const outcome = await run(world.client, await world.session(), { input: 'go' }).outcome
    check(outcome.usage.outputTokens > 0, 'tokens')
    check(
      (await collect(outcome.events())).some(({ type }) => type === 'agent.message'),
      'events',
    )
  },
}
