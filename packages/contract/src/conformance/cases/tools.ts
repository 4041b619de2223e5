import { defineTool, run } from '@org/managed-agents-core'
import { check, clean, collect, equal } from '../expect.ts'
import type { Case, Cases } from '../suite.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'
import { weatherSteps } from './run.ts'

type Execute = Parameters<typeof defineTool>[0]['execute']

const toolOf = (execute: Execute, options: { timeoutMs?: number } = {}) =>
  defineTool({
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    execute,
    ...options,
  })

async function answers({ client }: World, session: string) {
  const events = await collect(client.sessions.events.list(session))
  return events.flatMap((event) => (event.type === 'user.custom_tool_result' ? [event] : []))
}

/** What a tool gives becomes this text for the agent. */
function becomes(value: unknown, expected: RegExp): Case {
  return async (context) => {
    const world = await openWorld(context, { steps: weatherSteps })
    const session = await world.session()
    const { type } = await run(world.client, session, { input: 'go', tools: [toolOf(() => value)] }).outcome
    const [answer] = await answers(world, session)
    equal(type, 'end_turn')
    check(expected.test(JSON.stringify(answer?.content)), JSON.stringify(answer))
  }
}

const bash = [{ call: { name: 'bash', input: { command: 'date' } } }, { say: 'done' }]

export const toolCases: Cases = {
  '[tools.once] a call is executed and answered once, whatever happens to the stream': async (context) => {
    const match = { operation: 'streamSessionEvents', event: { type: 'agent.custom_tool_use' } }
    const faults = [
      { match, action: { type: 'duplicate', copies: 2 } },
      { match, action: { type: 'reset' }, times: 1 },
    ] as const
    const world = await openWorld(context, { steps: weatherSteps, faults })
    const session = await world.session()
    let executed = 0
    await run(world.client, session, { input: 'go', tools: [toolOf(() => `${++executed}`)] }).outcome
    equal([executed, (await answers(world, session)).length], [1, 1])
    await clean(world)
  },
  '[tools.once] an answer whose reply was lost is not given twice': async (context) => {
    const match = { operation: 'sendSessionEvents', bodyIncludes: 'user.custom_tool_result' }
    const world = await openWorld(context, {
      steps: weatherSteps,
      faults: [{ match, action: { type: 'lose' }, times: 1 }],
    })
    const session = await world.session()
    const { type } = await run(world.client, session, { input: 'go', tools: [toolOf(() => 'fine')] }).outcome
    equal([type, (await answers(world, session)).length], ['end_turn', 1])
  },
  '[tools.parallel] calls run side by side, within the limit': async (context) => {
    const call = [1, 2, 3, 4].map((city) => ({ name: 'get_weather', input: { city: String(city) } }))
    const world = await openWorld(context, { steps: [{ call }, { say: 'done' }] })
    let [running, most] = [0, 0]
    const tool = toolOf(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 30))
      running--
      return 'fine'
    })
    await run(world.client, await world.session(), { input: 'go', tools: [tool], parallelTools: 2 }).outcome
    equal(most, 2)
  },
  '[tools.failures] a tool that throws is answered with its message': async (context) => {
    const world = await openWorld(context, { steps: weatherSteps })
    const session = await world.session()
    const tool = toolOf(() => {
      throw new RangeError('no such city')
    })
    const { type } = await run(world.client, session, { input: 'go', tools: [tool] }).outcome
    const [answer] = await answers(world, session)
    equal([type, answer?.is_error], ['end_turn', true])
    check(JSON.stringify(answer?.content).includes('no such city'), 'the message')
  },
  '[tools.failures] input that the schema refuses does not reach the tool': async (context) => {
    const world = await openWorld(context, {
      steps: [{ call: { name: 'get_weather', input: { city: 7 } } }, { say: 'done' }],
    })
    const session = await world.session()
    let executed = 0
    await run(world.client, session, { input: 'go', tools: [toolOf(() => `${++executed}`)] }).outcome
    equal([executed, (await answers(world, session))[0]?.is_error], [0, true])
  },
  '[tools.deadlines] a tool that hangs is aborted and answered': async (context) => {
    const world = await openWorld(context, { steps: weatherSteps })
    const session = await world.session()
    let reason: unknown
    const tool = toolOf(
      (_, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reason = signal.reason
            reject(signal.reason)
          })
        }),
      { timeoutMs: 50 },
    )
    const { type } = await run(world.client, session, { input: 'go', tools: [tool] }).outcome
    equal([type, reason !== undefined, (await answers(world, session))[0]?.is_error], ['end_turn', true, true])
  },
  '[tools.results] an object becomes JSON': becomes({ degrees: 18 }, /degrees.*18/),
  '[tools.results] content blocks are sent as they are': becomes(
    [{ type: 'text', text: 'as it is' }],
    /"type":"text","text":"as it is"/,
  ),
  '[tools.results] bytes become text': becomes(new TextEncoder().encode('é€😀'), /é€😀/),
  '[tools.results] nothing at all becomes a result that is not empty': becomes(undefined, /"text":".+"/),
  '[tools.approvals] what is allowed runs': async (context) => {
    const world = await openWorld(context, { steps: bash })
    const asked: string[] = []
    const outcome = await run(world.client, await world.session(), {
      input: 'go',
      approve: ({ name }) => {
        asked.push(name)
        return 'allow'
      },
    }).outcome
    equal([outcome.text, asked], ['done', ['bash']])
  },
  '[tools.approvals] what is denied does not run, and the agent learns why': async (context) => {
    const world = await openWorld(context, { steps: bash })
    const session = await world.session()
    await run(world.client, session, { input: 'go', approve: async () => ({ deny: 'not here' }) }).outcome
    const events = await collect(world.client.sessions.events.list(session))
    check(
      events.some(
        (event) =>
          event.type === 'user.tool_confirmation' && event.result === 'deny' && event.deny_message === 'not here',
      ),
      'denied',
    )
  },
  '[tools.approvals] without a verdict the run ends with the open gates': async (context) => {
    const world = await openWorld(context, { steps: bash })
    const outcome = await run(world.client, await world.session(), { input: 'go', approve: () => 'defer' }).outcome
    equal(outcome.type === 'requires_action' && outcome.gates.map(({ name, reason }) => [name, reason]), [
      ['bash', 'deferred'],
    ])
  },
}
