import { expect, it } from 'vitest'
import { createFetchQueue } from './fetch-queue.ts'

function held() {
  const answers: (() => void)[] = []
  const begun: string[] = []
  const queue = createFetchQueue((url) => {
    begun.push(url)
    return new Promise((resolve) => answers.push(() => resolve(new Response('body'))))
  }, 2)
  return { queue, begun, answer: () => answers.shift()?.() }
}

it('lets so many requests wait for headers, and the others in their order', async () => {
  const { queue, begun, answer } = held()
  const all = ['a', 'b', 'c', 'd'].map((url) => queue.fetch(url, {}))
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b'])
  answer()
  await all[0]
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b', 'c'])
  answer()
  await all[1]
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
})

it('drops a request that is aborted in the queue, and goes on with the next', async () => {
  const { queue, begun, answer } = held()
  const leaving = new AbortController()
  const first = queue.fetch('a', {})
  void queue.fetch('b', {})
  const left = queue.fetch('c', { signal: leaving.signal })
  void queue.fetch('d', {})
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  answer()
  await first
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b', 'd'])
})

it('frees the place of a request that fails', async () => {
  const queue = createFetchQueue(async (url) => {
    if (url === 'bad') throw new TypeError('refused')
    return new Response(null)
  }, 1)
  await expect(queue.fetch('bad', {})).rejects.toThrow('refused')
  expect((await queue.fetch('good', {})).status).toBe(200)
})

it('cancels bodies that nobody reads, and leaves those that are read', async () => {
  let cancelled = 0
  const queue = createFetchQueue(async () => new Response(new ReadableStream({ cancel: () => void cancelled++ })))
  await queue.fetch('unread', {})
  const read = await queue.fetch('read', {})
  read.body?.getReader()
  queue.cancelUnread()
  expect(cancelled).toBe(1)
})
