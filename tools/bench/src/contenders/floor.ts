import type { MakeContender } from './contender.ts'
import { sessionId, takeFirst } from './contender.ts'

const headers = {
  'x-api-key': 'sk-ant-api03-test',
  'anthropic-version': '2026-10-21',
  'anthropic-beta': 'managed-agents-2026-04-01',
}

/** What anybody has to pay: `fetch`, decode, cut at blank lines, `JSON.parse`. */
export const floor: MakeContender = ({ baseUrl, fetch = globalThis.fetch }) => {
  const get = (path: string) => fetch(baseUrl + path, { headers })
  const events = (session: string) => get(`/v1/sessions/${session}/events/stream`)
  return {
    async request() {
      await (await get(`/v1/sessions/${sessionId}`)).json()
    },
    async stream(session) {
      const response = await events(session)
      let count = 0
      for (const reader = response.body!.getReader(), feed = cutter(() => count++); ; ) {
        const { done, value } = await reader.read()
        if (done) return count
        feed(value)
      }
    },
    async pages(session) {
      let count = 0
      for (let page: string | null = ''; page !== null; ) {
        const query: string = page === '' ? '' : `?page=${page}`
        const body = (await (await get(`/v1/sessions/${session}/events${query}`)).json()) as Page
        for (const _event of body.data) count++
        page = body.next_page
      }
      return count
    },
    open: async (session) => takeFirst(parsed(await events(session))),
  }
}

interface Page {
  readonly data: readonly unknown[]
  readonly next_page: string | null
}

function cutter(onEvent: (event: unknown) => void): (chunk: Uint8Array) => void {
  const utf8 = new TextDecoder()
  let rest = ''
  return (chunk) => {
    const text = utf8.decode(chunk, { stream: true })
    if (!text.includes('\n')) {
      rest += text
      return
    }
    const frames = (rest + text).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) onEvent(JSON.parse(frame.slice(frame.indexOf('data: ') + 6)))
  }
}

async function* parsed(response: Response): AsyncGenerator<unknown> {
  const queue: unknown[] = []
  for (const reader = response.body!.getReader(), feed = cutter((event) => queue.push(event)); ; ) {
    const { done, value } = await reader.read()
    if (done) return
    feed(value)
    yield* queue.splice(0)
  }
}
