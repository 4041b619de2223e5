import { expect, test } from 'vitest'
import type { TestOptions } from '../client.test-support.ts'
import { apiFailure, json, ok, testClient } from '../client.test-support.ts'
import { safeFileName } from './file-name.ts'
import type { Operation } from './operation.ts'

const upload: Operation = {
  id: 'uploadFile',
  sdkMethod: 'files.upload',
  method: 'POST',
  path: '/v1/files',
  request: 'multipart',
  retry: 'reconcile',
}
const bytes = new TextEncoder().encode('hello')
const streaming: TestOptions = { platform: { streamingRequestBody: true } }

/** What a server reads from the request. */
async function received({ init, headers }: { init: RequestInit; headers: Record<string, string> }) {
  const type = headers['content-type']
  const request = new Response(init.body, type ? { headers: { 'content-type': type } } : {})
  const form = await request.formData()
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()],
    ),
  )
}

async function uploaded(body: unknown, options?: TestOptions) {
  let parts: unknown
  const client = testClient(async (request) => {
    parts = await received(request)
    return json({ id: 'file_1' })
  }, options)
  await client.send(upload, { body })
  return { parts, sent: client.sent }
}

/** A stream that counts what was read of it. */
function source(chunks: number) {
  const counter = { pulled: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        counter.pulled++
        if (counter.pulled > chunks) controller.close()
        else controller.enqueue(bytes)
      },
      cancel() {
        counter.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, counter }
}

test.each([
  ['bytes', bytes, 'unnamed', 'application/octet-stream'],
  ['an ArrayBuffer', bytes.buffer, 'unnamed', 'application/octet-stream'],
  ['a Blob', new Blob([bytes], { type: 'text/plain' }), 'unnamed', 'text/plain'],
  ['a File', new File([bytes], 'a.txt', { type: 'text/plain' }), 'a.txt', 'text/plain'],
  ['named bytes', { name: 'dir/a.csv', data: bytes, type: 'text/csv' }, 'a.csv', 'text/csv'],
  [
    'a renamed Blob',
    { name: 'b.md', data: new Blob([bytes], { type: 'text/x' }), type: 'text/markdown' },
    'b.md',
    'text/markdown',
  ],
])('%s is uploaded with its name and type, beside text fields', async (_, file, name, type) => {
  const { parts, sent } = await uploaded({ file, expires_in_seconds: 3600, nothing: undefined, none: null })
  expect(parts).toEqual([
    ['file', name, type, 'hello'],
    ['expires_in_seconds', '3600'],
  ])
  expect(sent[0]?.headers).not.toHaveProperty('content-type')
})

test('a stream is passed through where the platform can send one, part by part and only as it is taken', async () => {
  const { stream, counter } = source(3)
  const { parts, sent } = await uploaded(
    { file: { name: 'a.txt', data: stream, type: 'text/plain' }, note: 'x"y' },
    streaming,
  )
  expect(parts).toEqual([
    ['file', 'a.txt', 'text/plain', 'hellohellohello'],
    ['note', 'x"y'],
  ])
  expect(sent[0]?.init).toMatchObject({ duplex: 'half' })
  expect(sent[0]?.init.body).toBeInstanceOf(ReadableStream)
  expect(counter.pulled).toBe(4)
})

test('elsewhere the platform makes a Blob of it', async () => {
  const { parts, sent } = await uploaded({ file: { name: 'a.txt', data: source(2).stream } })
  expect(parts).toEqual([['file', 'a.txt', 'application/octet-stream', 'hellohello']])
  expect(sent[0]?.init.body).toBeInstanceOf(FormData)
})

test('nothing of a stream is read before the transport asks', async () => {
  const { stream, counter } = source(1000)
  const { send, clock } = testClient(() => new Promise(() => {}), streaming)
  const call = send(upload, { body: { file: { name: 'a', data: stream } } }, { timeoutMs: 1000 }).catch(
    (error: unknown) => error,
  )
  await clock.flush()
  expect(counter.pulled).toBe(0)
  expect(await clock.settle(call)).toMatchObject({ code: 'outcome_unknown' })
})

test('a stream is sent once, even where a retry would be safe', async () => {
  const { send, sent, clock } = testClient([apiFailure(429), ok], streaming)
  const call = send(upload, { body: { file: { name: 'a', data: source(1).stream } } }).catch((error: unknown) => error)
  expect(await clock.settle(call)).toMatchObject({ code: 'rate_limited' })
  expect(sent).toHaveLength(1)
  const again = testClient([apiFailure(429), ok])
  await again.clock.settle(again.send(upload, { body: { file: bytes } }))
  expect(again.sent).toHaveLength(2)
})

test('an upload has no time limit while its bytes are taken, and the limit of silence when they are not', async () => {
  const { stream } = source(10)
  const { send, clock } = testClient(async ({ init }) => {
    const reader = (init.body as ReadableStream<Uint8Array>).getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      await new Promise<void>((resolve) => clock.setTimer(resolve, 900))
    }
    return json({ id: 'file_1' })
  }, streaming)
  const call = send(upload, { body: { file: { name: 'a', data: stream } } }, { timeoutMs: 1000 })
  expect(await clock.settle(call)).toEqual({ id: 'file_1' })
  expect(clock.now()).toBeGreaterThan(9000)
})

test('a stream that the transport gives up is cancelled', async () => {
  const { stream, counter } = source(1000)
  const { send } = testClient(async ({ init }) => {
    const reader = (init.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    await reader.read()
    await reader.cancel('enough')
    return apiFailure(413)({} as never)
  }, streaming)
  await expect(send(upload, { body: { file: { name: 'a', data: stream } } })).rejects.toMatchObject({
    code: 'request_too_large',
  })
  expect(counter.cancelled).toBe(true)
})

test('the files of an array keep their paths under a bracketed name', async () => {
  const files = [
    { name: 'skill/SKILL.md', data: bytes },
    { name: 'skill/lib/a.py', data: bytes },
  ]
  const { parts } = await uploaded({ files })
  expect(parts).toEqual([
    ['files[]', 'skill/SKILL.md', 'application/octet-stream', 'hello'],
    ['files[]', 'skill/lib/a.py', 'application/octet-stream', 'hello'],
  ])
})

test.each([
  ['C:\\docs\\a.txt', 'a.txt'],
  ['/etc/passwd', 'passwd'],
  ['a\r\nb"c<d>.txt', 'a__b_c_d_.txt'],
  ['', 'unnamed'],
  ['./a', 'a'],
  [`${'x'.repeat(300)}.tar`, `${'x'.repeat(251)}.tar`],
])('the file name %j is sent as %j', (name, safe) => {
  expect(safeFileName(name, false)).toBe(safe)
})

test.each(['../a', 'skill/../../a', '..', 'a\\..\\b'])('the path %j is refused', (name) => {
  expect(() => safeFileName(name, true)).toThrow(/out of its folder/)
})

test.each([
  { file: Symbol.iterator },
  { file: { name: 'a', data: 5 } },
  { file: { name: 'a', data: bytes, type: 'text/plain\r\nx: y' } },
  'text',
])('what is no file is refused before anything is sent: %s', async (body) => {
  const { send, sent } = testClient(ok)
  await expect(send(upload, { body })).rejects.toMatchObject({ code: 'invalid_argument' })
  expect(sent).toHaveLength(0)
})

test('a stream that is being read is refused', async () => {
  const { stream } = source(1)
  stream.getReader()
  const { send } = testClient(ok, streaming)
  await expect(send(upload, { body: { file: { name: 'a', data: stream } } })).rejects.toMatchObject({
    code: 'invalid_argument',
  })
})

test('content that can be opened anew is opened for each attempt, and says its length where all sizes are known', async () => {
  const lengths: unknown[] = []
  let opened = 0
  const open = () => {
    opened++
    return source(1).stream
  }
  const client = testClient(
    async ({ headers, init }) => {
      const text = await new Response(init.body).text()
      lengths.push([headers['content-length'], `${new TextEncoder().encode(text).length}`])
      return lengths.length < 2 ? json({}, 429) : json({ id: 'file_1' })
    },
    { ...streaming, retry: { baseDelayMs: 0, throttledBaseDelayMs: 0 } },
  )
  const sent = client.send(upload, {
    body: { file: { name: 'ä.txt', data: open, size: bytes.length }, expires_in_seconds: 60 },
  })
  expect(await client.clock.settle(sent)).toEqual({ id: 'file_1' })
  expect(opened).toBe(2)
  expect(lengths.length).toBe(2)
  for (const length of lengths as [string, string][]) expect(length[0]).toBe(length[1])
})

test('where the platform cannot send a stream, content that can be opened is read for the form', async () => {
  const { parts } = await uploaded({ file: { name: 'a.txt', data: () => source(2).stream } })
  expect(parts).toEqual([['file', 'a.txt', 'application/octet-stream', 'hellohello']])
})
