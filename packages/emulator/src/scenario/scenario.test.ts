import { describe, expect, it } from 'vitest'
import { settled } from '../client.test-support.ts'
import { converse, lookupTool, only, setUp, toolsetOf } from '../session.test-support.ts'
import { plausibleInput } from './plausible-input.ts'
import { scenarioFromData } from './scenario-from-data.ts'

async function reply(data: unknown, message: string, tools: object[] = []) {
  const { client } = setUp({ scenario: scenarioFromData(data) })
  const session = await client.session({ agent: { tools: tools as never } })
  return converse(client, session.id, message)
}

describe('a scenario from data', () => {
  it('says, calls and reacts to results', async () => {
    const steps = [
      { call: { name: 'bash', input: { command: 'ls' }, result: 'README.md' } },
      { when: { result: 'README' }, do: [{ say: 'There is {{results.0}}.' }], else: [{ say: 'nothing' }] },
    ]
    expect(only(await reply(steps, 'look', [toolsetOf('always_allow')]), 'agent.message')).toMatchObject({
      content: [{ text: 'There is README.md.' }],
    })
  })

  it.each([
    [{ contains: 'REFUND' }, 'yes'],
    [{ matches: '^order \\d+' }, 'no'],
    [{ not: { contains: 'refund' } }, 'no'],
    [{ any: [{ matches: 'x' }, { turn: 1 }] }, 'yes'],
    [{ contains: 'refund', turn: 2 }, 'no'],
    [{ metadata: { plan: 'pro' } }, 'no'],
  ])('branches by %j', async (when, expected) => {
    const events = await reply([{ when, do: [{ say: 'yes' }], else: [{ say: 'no' }] }], 'A refund, please')
    expect(only(events, 'agent.message')).toMatchObject({ content: [{ text: expected }] })
  })

  it('makes up the input of a custom tool that is called without one', async () => {
    const tool = {
      ...lookupTool,
      input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    }
    expect(
      only(await reply([{ call: { name: 'lookup' } }], 'the weather in Bern', [tool]), 'agent.custom_tool_use').input,
    ).toEqual({ city: 'Bern' })
  })

  it('repeats, falls back on the default and grades outcomes', async () => {
    const scenario = scenarioFromData({
      agent: [{ repeat: 2, steps: [{ say: 'again' }] }, 'default'],
      grade: [{ needs_revision: 'shorter' }, 'satisfied'],
    })
    const { client } = setUp({ scenario })
    const session = await client.session()
    await client.send(session.id, {
      type: 'user.define_outcome',
      description: 'a poem',
      rubric: { type: 'text', content: 'short' },
    })
    await settled()
    const log = await client.history(session.id)
    expect(log.filter((event) => event.type === 'agent.message')).toHaveLength(6)
    expect(log.filter((event) => event.type === 'span.outcome_evaluation_end')).toMatchObject([
      { result: 'needs_revision', explanation: 'shorter' },
      { result: 'satisfied' },
    ])
  })

  it.each([
    [[{ shout: 'x' }], /steps\[0\]: "shout" is no step/],
    [[{ say: {} }], /steps\[0\].say must be a text/],
    [[{ when: { contain: 'x' }, do: [] }], /steps\[0\].when has no "contain"/],
    [[{ error: { retry: 'maybe' } }], /retry must be retrying, exhausted or terminal/],
    [{ agents: [] }, /no field "agents"/],
    [{ agent: [], grade: ['great'] }, /grade\[0\] must be one of/],
    [{ agent: [{ call: [{}] }] }, /agent\[0\].call\[0\].name must be a text/],
  ])('names what is wrong in %j', (data, reason) => {
    expect(() => scenarioFromData(data)).toThrow(reason)
  })
})

describe('a plausible input', () => {
  const schema = (properties: object, required: string[] = Object.keys(properties)) => ({
    type: 'object',
    properties,
    required,
  })

  it.each([
    [
      'a name after a preposition',
      { city: { type: 'string' } },
      'How warm is it in New York today?',
      { city: 'New York' },
    ],
    ['quoted text first', { query: { type: 'string' } }, 'search for "red shoes" in Paris', { query: 'red shoes' }],
    ['numbers', { count: { type: 'integer' }, price: { type: 'number' } }, 'buy 3 for 2.5', { count: 3, price: 2.5 }],
    [
      'an enum by what the message says',
      { unit: { enum: ['celsius', 'fahrenheit'] } },
      'in Fahrenheit please',
      { unit: 'fahrenheit' },
    ],
    [
      'lists and nested objects',
      { tags: { type: 'array', items: { type: 'string' } }, at: schema({ ok: { type: 'boolean' } }) },
      'tag it "new"',
      { tags: ['new'], at: { ok: true } },
    ],
    ['the whole message as a last resort', { text: { type: 'string' } }, 'translate this', { text: 'translate this' }],
    ['formats', { day: { type: 'string', format: 'date' } }, 'tomorrow', { day: '2026-11-25' }],
  ])('has %s', (_what, properties, message, expected) => {
    expect(plausibleInput(schema(properties), message)).toEqual(expected)
  })

  it('leaves out what is optional and not spoken of', () => {
    expect(
      plausibleInput(schema({ city: { type: 'string' }, note: { type: 'string' } }, ['city']), 'weather in Bern'),
    ).toEqual({ city: 'Bern' })
  })
})

describe('the default scenario', () => {
  it('runs a command in backquotes when the agent has a shell, behind its policy', async () => {
    const { client } = setUp()
    const session = await client.session({ agent: { tools: [toolsetOf('always_ask')] } })
    const events = await converse(client, session.id, 'please run `ls -l`')
    expect(only(events, 'agent.tool_use')).toMatchObject({
      name: 'bash',
      input: { command: 'ls -l' },
      evaluated_permission: 'ask',
    })
  })
})
