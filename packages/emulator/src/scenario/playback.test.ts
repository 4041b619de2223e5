import { describe, expect, it } from 'vitest'
import { settled, typesOf } from '../client.test-support.ts'
import type { EmulatorOptions } from '../options.ts'
import { converse, lookupTool, only, setUp, toolsetOf } from '../session.test-support.ts'
import { parseRecording, playbackScenario } from './playback.ts'
import { callTools, compact, fail, refuse, say, think } from './steps.ts'

const tools = [lookupTool, toolsetOf('always_allow')]

/** A session of two turns, with an answered custom tool in the first. */
async function conversation(scenario: EmulatorOptions['scenario']) {
  const { client, clock } = setUp({ scenario })
  const session = await client.session({ agent: { tools } })
  const asked = await converse(client, session.id, 'first')
  await client.send(session.id, {
    type: 'user.custom_tool_result',
    custom_tool_use_id: only(asked, 'agent.custom_tool_use').id,
    content: [{ type: 'text', text: 'gold' }],
  })
  await settled()
  await converse(client, session.id, 'second')
  await clock.advance(10_000)
  return client.history(session.id)
}

const recorded: EmulatorOptions['scenario'] = function* (turn) {
  if (turn.message === 'first') {
    yield think()
    yield say('Looking twice.')
    yield* callTools(
      { name: 'lookup', input: { for: 'it' } },
      { name: 'bash', input: { command: 'ls' }, result: 'README.md' },
    )
    yield { do: 'usage', usage: { input_tokens: 70, output_tokens: 7 } }
    yield say('Found.')
    return
  }
  yield compact()
  yield fail({ type: 'model_overloaded_error', message: 'busy', retry: 'retrying' })
  yield refuse({ category: 'bio', explanation: 'No.' })
}

describe('a recording played back', () => {
  it('makes the same history but for ids and times', async () => {
    const original = await conversation(recorded)
    const lines = original.map((event) => JSON.stringify(event)).join('\n')
    const again = await conversation(playbackScenario(parseRecording(`${lines}\n\n`)))
    expect(typesOf(again)).toEqual(typesOf(original))
    const essence = (events: typeof original) =>
      events.map((event) =>
        'content' in event ? [event.type, event.content] : 'model_usage' in event ? event.model_usage : event.type,
      )
    expect(essence(again)).toEqual(essence(original))
    expect(again.at(-1)).toMatchObject({
      stop_reason: { type: 'refusal' },
      stop_details: { category: 'bio', explanation: 'No.' },
    })
  })

  it('says so when there is no further turn', async () => {
    const { client } = setUp({ scenario: playbackScenario([]) })
    const session = await client.session()
    expect(only(await converse(client, session.id), 'agent.message')).toMatchObject({
      content: [{ text: '(The recording has no further turn.)' }],
    })
  })

  it('names the line that is not JSON', () => {
    expect(() => parseRecording('{}\n{')).toThrow('line 2 of the recording is not JSON')
  })
})
