import { describe, expect, it } from 'vitest'
import type { TestClient } from '../client.test-support.ts'
import { settled, typesOf } from '../client.test-support.ts'
import type { Grade } from '../scenario/scenario.ts'
import { pause, say } from '../scenario/steps.ts'
import { setUp } from '../session.test-support.ts'

const define = {
  type: 'user.define_outcome' as const,
  description: 'a poem',
  rubric: { type: 'text' as const, content: 'It rhymes.' },
  max_iterations: 2,
}

async function evaluations(client: TestClient, session: string) {
  const { body } = await client.call<{ outcome_evaluations: object[] }>('GET', `/v1/sessions/${session}`)
  return body.outcome_evaluations
}

function graded(...grades: Grade[]) {
  return setUp({
    scenario: {
      *agent(turn) {
        yield say(turn.outcome?.feedback ? `again, after: ${turn.outcome.feedback}` : 'a poem')
      },
      grade: (turn) => grades[turn.outcome?.iteration ?? 0] ?? { result: 'satisfied' },
    },
  })
}

describe('user.define_outcome', () => {
  it('is processed on receipt, echoes its id, and starts work at once', async () => {
    const { client } = graded({ result: 'satisfied' })
    const session = await client.session()
    const sent = await client.send(session.id, define)
    expect(sent.body.data[0]).toMatchObject({
      outcome_id: expect.stringMatching(/^outc_/),
      processed_at: expect.any(String),
      max_iterations: 2,
    })
    await settled()
    expect(typesOf(await client.history(session.id))).toEqual([
      'user.define_outcome',
      'session.status_running',
      'session.thread_status_running',
      'span.model_request_start',
      'agent.message',
      'span.model_request_end',
      'span.outcome_evaluation_start',
      'span.outcome_evaluation_end',
      'session.thread_status_idle',
      'session.usage',
      'session.status_idle',
    ])
    expect(await evaluations(client, session.id)).toMatchObject([
      { result: 'satisfied', iteration: 0, completed_at: expect.any(String) },
    ])
  })

  it('goes round while the grader wants revisions', async () => {
    const { client } = graded({ result: 'needs_revision', explanation: 'It does not rhyme.' }, { result: 'satisfied' })
    const session = await client.session()
    await client.send(session.id, define)
    await settled()
    const log = await client.history(session.id)
    const ends = log.filter((event) => event.type === 'span.outcome_evaluation_end')
    const starts = log.filter((event) => event.type === 'span.outcome_evaluation_start')
    expect(ends.map((event) => event.outcome_evaluation_start_id)).toEqual(starts.map((event) => event.id))
    expect(ends).toMatchObject([
      { iteration: 0, result: 'needs_revision', explanation: 'It does not rhyme.' },
      { iteration: 1, result: 'satisfied' },
    ])
    expect(log.filter((event) => event.type === 'agent.message').at(-1)).toMatchObject({
      content: [{ text: 'again, after: It does not rhyme.' }],
    })
  })

  it('at the last iteration runs one acknowledgment turn, then rests', async () => {
    const { client } = graded({ result: 'needs_revision' }, { result: 'needs_revision' })
    const session = await client.session()
    await client.send(session.id, define)
    await settled()
    const types = typesOf(await client.history(session.id))
    expect(types.filter((type) => type === 'agent.message')).toHaveLength(3)
    expect(types.filter((type) => type === 'span.outcome_evaluation_end')).toHaveLength(2)
    expect(await evaluations(client, session.id)).toMatchObject([{ result: 'max_iterations_reached', iteration: 1 }])
  })

  it('is interrupted even before its first evaluation, whose start id then is empty', async () => {
    const { client } = setUp({
      scenario: function* () {
        yield pause(1000)
      },
    })
    const session = await client.session()
    await client.send(session.id, define)
    await settled()
    expect((await client.send(session.id, define)).status).toBe(400)
    await client.send(session.id, { type: 'user.interrupt' })
    const end = (await client.history(session.id)).find((event) => event.type === 'span.outcome_evaluation_end')
    expect(end).toMatchObject({ result: 'interrupted', outcome_evaluation_start_id: '' })
    expect((await client.send(session.id, define)).status).toBe(200)
  })
})
