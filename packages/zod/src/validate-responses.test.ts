import { ManagedAgents } from '@org/managed-agents-core'
import { describe, expect, it } from 'vitest'
import { answerExamples } from './contract.test-support.ts'
import type { ResponseReport, ValidateResponsesOptions } from './validate-responses.ts'
import { judgeResponse, validateResponses } from './validate-responses.ts'

const session = answerExamples.find(({ operationId }) => operationId === 'getSession')?.values[0] as Record<
  string,
  unknown
>

function clientThatGets(answer: unknown, options?: ValidateResponsesOptions, status = 200): ManagedAgents {
  return new ManagedAgents({
    apiKey: 'sk-ant-api-test',
    retry: false,
    fetch: async () => Response.json(answer, { status, headers: { 'request-id': 'req_1' } }),
    middleware: [validateResponses(options)],
  })
}

function reporting(): { reports: ResponseReport[]; onReport: (report: ResponseReport) => void } {
  const reports: ResponseReport[] = []
  return { reports, onReport: (report) => reports.push(report) }
}

const withUnknowns = { ...session, mood: 'calm', status: 'hibernating' }

describe('an answer that the contract allows', () => {
  it('passes as it came', async () => {
    expect(await clientThatGets(session).sessions.retrieve('sesn_1')).toEqual(session)
  })
})

describe('an answer that the contract forbids', () => {
  const wrong = { ...session, created_at: 'yesterday', vault_ids: 'none' }

  it('is refused with the places, the operation and the request id', async () => {
    await expect(clientThatGets(wrong).sessions.retrieve('sesn_1')).rejects.toMatchObject({
      name: 'ResponseRefusedError',
      operation: 'sessions.retrieve',
      requestId: 'req_1',
      message: expect.stringMatching(/^sessions\.retrieve .*created_at: .*; vault_ids: /),
    })
  })

  it('does not show its values', async () => {
    const failure = await clientThatGets({ ...session, created_at: 'a secret' })
      .sessions.retrieve('sesn_1')
      .catch((error: unknown) => String(error))
    expect(failure).not.toContain('a secret')
  })

  it('passes with a report where that is chosen', async () => {
    const { reports, onReport } = reporting()
    expect(await clientThatGets(wrong, { invalid: 'report', onReport }).sessions.retrieve('sesn_1')).toEqual(wrong)
    expect(reports.map(({ operation, issues }) => [operation, issues.map(({ path }) => path)])).toEqual([
      ['sessions.retrieve', [['created_at'], ['vault_ids']]],
    ])
  })
})

describe('what the contract does not list', () => {
  it('passes unsaid by default', async () => {
    const { reports, onReport } = reporting()
    expect(await clientThatGets(withUnknowns, { onReport }).sessions.retrieve('sesn_1')).toEqual(withUnknowns)
    expect(reports).toEqual([])
  })

  it('passes with a report where that is chosen', async () => {
    const { reports, onReport } = reporting()
    await clientThatGets(withUnknowns, { unknown: 'report', onReport }).sessions.retrieve('sesn_1')
    expect(reports).toEqual([
      {
        operation: 'sessions.retrieve',
        issues: [],
        unknown: [
          { kind: 'value', path: ['status'] },
          { kind: 'field', path: ['mood'] },
        ],
      },
    ])
  })

  it('is refused where that is chosen', async () => {
    await expect(clientThatGets(withUnknowns, { unknown: 'refuse' }).sessions.retrieve('sesn_1')).rejects.toThrow(
      /status: Unknown value; mood: Unknown field/,
    )
  })
})

describe('answers that are not judged', () => {
  it('are errors of the API', async () => {
    const body = { type: 'error', error: { type: 'not_found_error', message: 'gone' } }
    await expect(clientThatGets(body, {}, 404).sessions.retrieve('sesn_1')).rejects.toMatchObject({ name: 'ApiError' })
  })

  it('are those of operations without a schema', async () => {
    expect(await clientThatGets({ any: 1 }, { schemas: {} }).sessions.retrieve('sesn_1')).toEqual({ any: 1 })
  })

  it('may be an empty poll', async () => {
    expect(
      await clientThatGets(null).environments.work.poll('env_1', null, { credential: 'sk-ant-oat01-x' }),
    ).toBeNull()
  })
})

describe('an event stream', () => {
  const idle = { type: 'session.status_idle', id: 'sevt_1', processed_at: '2026-11-01T00:00:00Z', stop_details: null }
  const good = { ...idle, stop_reason: { type: 'end_turn' } }
  const novel = { ...idle, id: 'sevt_2', stop_reason: { type: 'bored' } }
  const wrong = { ...good, id: 'sevt_3', processed_at: 'now' }
  const frame = (event: object) => `event: session.status_idle\ndata: ${JSON.stringify(event)}\n\n`

  function streamOf(text: string, { bytesAtATime = text.length, ...options }: StreamedOptions = {}) {
    const bytes = new TextEncoder().encode(text)
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += bytesAtATime)
          controller.enqueue(bytes.subarray(at, at + bytesAtATime))
        controller.close()
      },
    })
    const client = new ManagedAgents({
      apiKey: 'sk-ant-api-test',
      fetch: async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
      middleware: [validateResponses(options)],
    })
    return client.sessions.events.stream('sesn_1')
  }

  async function read(stream: ReturnType<typeof streamOf>): Promise<{ ids: string[]; error?: unknown }> {
    const ids: string[] = []
    try {
      for await (const event of await stream) ids.push((event as { id: string }).id)
      return { ids }
    } catch (error) {
      return { ids, error }
    }
  }

  it.each([1, 7, 10_000])('passes as it came, in chunks of %i bytes', async (bytesAtATime) => {
    const text = `: hello\n\n${frame(good)}event: ping\ndata: {}\n\n${frame(novel).replaceAll('\n', '\r\n')}`
    expect(await read(streamOf(text, { bytesAtATime }))).toEqual({ ids: ['sevt_1', 'sevt_2'] })
  })

  it.each([1, 7, 10_000])('gives what came before a refused event, in chunks of %i bytes', async (bytesAtATime) => {
    const { ids, error } = await read(
      streamOf(frame(good) + frame(novel) + frame(wrong) + frame(good), { bytesAtATime }),
    )
    expect(ids).toEqual(['sevt_1', 'sevt_2'])
    expect(error).toMatchObject({
      name: 'StreamError',
      retryable: false,
      message: expect.stringMatching(/^sessions\.events\.stream .*processed_at: /),
      cause: { name: 'ResponseRefusedError' },
    })
  })

  it('tells of what the contract does not list, where that is chosen', async () => {
    const { reports, onReport } = reporting()
    expect((await read(streamOf(frame(good) + frame(novel), { unknown: 'report', onReport }))).ids).toHaveLength(2)
    expect(reports).toEqual([
      {
        operation: 'sessions.events.stream',
        issues: [],
        unknown: [{ kind: 'variant', path: ['stop_reason', 'type'] }],
      },
    ])
  })

  it('is cancelled when it is left', async () => {
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(frame(good))),
      cancel: () => {
        cancelled = true
      },
    })
    const client = new ManagedAgents({
      apiKey: 'sk-ant-api-test',
      fetch: async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
      middleware: [validateResponses()],
    })
    for await (const _ of await client.sessions.events.stream('sesn_1')) break
    expect(cancelled).toBe(true)
  })
})

describe('one event of a stream', () => {
  it('is judged by the schema of the stream', () => {
    const event = {
      type: 'session.status_idle',
      id: 'sevt_1',
      processed_at: 'now',
      stop_reason: { type: 'bored' },
      stop_details: null,
    }
    expect(judgeResponse('streamSessionEvents', event)?.issues.map(({ path }) => path)).toEqual([['processed_at']])
    expect(judgeResponse('streamSessionEvents', { ...event, processed_at: '2026-11-01T00:00:00Z' })?.unknown).toEqual([
      { kind: 'variant', path: ['stop_reason', 'type'] },
    ])
  })
})

interface StreamedOptions extends ValidateResponsesOptions {
  readonly bytesAtATime?: number
}
