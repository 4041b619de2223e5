import type { paths } from '@org/managed-agents-core/raw'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import createClient from 'openapi-fetch'
import type { MakeContender } from './contender.ts'
import { countAll, sessionId, takeFirst } from './contender.ts'

/** openapi-fetch as it comes, with eventsource-parser for the streams that it leaves to the user. */
export const openapiFetch: MakeContender = ({ baseUrl, fetch }) => {
  const header = { 'anthropic-version': '2026-10-21', 'anthropic-beta': 'managed-agents-2026-04-01' } as const
  const client = createClient<paths>({ baseUrl, fetch, headers: { 'x-api-key': 'sk-ant-api03-test' } })
  const events = async (session: string) => {
    const { data } = await client.GET('/v1/sessions/{session_id}/events/stream', {
      params: { path: { session_id: session }, header },
      parseAs: 'stream',
    })
    return parsed(data as ReadableStream<Uint8Array<ArrayBuffer>>)
  }
  return {
    async request() {
      await client.GET('/v1/sessions/{session_id}', { params: { path: { session_id: sessionId }, header } })
    },
    stream: async (session) => countAll(await events(session)),
    async pages(session) {
      let count = 0
      for (let query: { page?: string } = {}; ; ) {
        const { data: body } = await client.GET('/v1/sessions/{session_id}/events', {
          params: { path: { session_id: session }, query, header },
        })
        for (const _event of body!.data) count++
        if (!body!.next_page) return count
        query = { page: body!.next_page }
      }
    },
    open: async (session) => takeFirst(await events(session)),
  }
}

async function* parsed(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<unknown> {
  const messages = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  for (const reader = messages.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return
    yield JSON.parse(value.data)
  }
}
