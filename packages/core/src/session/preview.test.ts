import { expect, test } from 'vitest'
import { createPreviews } from './preview.ts'

const start = (id: string, type = 'agent.message') => ({ type: 'event_start', event: { type, id } })
const delta = (event_id: string, text: string, index?: number) => ({
  type: 'event_delta',
  event_id,
  delta: { type: 'content_delta', index, content: { type: 'text', text } },
})

test('deltas are joined by block until the final event comes', () => {
  const previews = createPreviews()
  previews.add(start('a'))
  previews.add(delta('a', 'Hel'))
  expect(previews.add(delta('a', 'lo'))).toEqual({ id: 'a', type: 'agent.message', blocks: ['Hello'] })
  previews.add(delta('a', 'second', 1))
  expect(previews.open.get('a')?.blocks).toEqual(['Hello', 'second'])
  previews.add({ type: 'agent.message', id: 'a' })
  expect(previews.open.size).toBe(0)
})

test('several previews are open side by side, thinking among them', () => {
  const previews = createPreviews()
  for (const event of [start('t', 'agent.thinking'), start('a'), delta('a', 'x')]) previews.add(event)
  expect([...previews.open.values()]).toEqual([
    { id: 't', type: 'agent.thinking', blocks: [] },
    { id: 'a', type: 'agent.message', blocks: ['x'] },
  ])
})

test('a gap in the index leaves an empty block, and a senseless index nothing', () => {
  const previews = createPreviews()
  previews.add(start('a'))
  expect(previews.add(delta('a', 'x', 2))?.blocks).toEqual(['', '', 'x'])
  for (const index of [-1, Number.NaN, 1e9]) expect(previews.add(delta('a', 'y', index))).toBeUndefined()
})

test('a delta whose start was missed is left out', () => {
  const previews = createPreviews()
  expect(previews.add(delta('a', 'the end of something'))).toBeUndefined()
  expect(previews.open.size).toBe(0)
})

test('nothing reopens a preview whose final event was seen', () => {
  const previews = createPreviews()
  previews.add(start('a'))
  previews.add({ type: 'agent.message', id: 'a' })
  expect(previews.add(start('a'))).toBeUndefined()
  expect(previews.add(delta('a', 'late'))).toBeUndefined()
})

test('the end of the model request closes what it left open', () => {
  const previews = createPreviews()
  previews.add(start('a'))
  previews.add({ type: 'span.model_request_end', id: 's' })
  expect(previews.open.size).toBe(0)
  expect(previews.add(delta('a', 'late'))).toBeUndefined()
})

test('a drop voids previews, which may be started again on the next connection', () => {
  const previews = createPreviews()
  previews.add(start('a'))
  previews.add(delta('a', 'half'))
  previews.add({ type: 'preview_void', event_ids: ['a'] })
  expect(previews.open.size).toBe(0)
  previews.add(start('a'))
  expect(previews.add(delta('a', 'whole'))?.blocks).toEqual(['whole'])
  expect(previews.clear()).toEqual(['a'])
})

test('names of the prototype are ids like others, and events without sense are ignored', () => {
  const previews = createPreviews()
  previews.add(start('__proto__'))
  expect(previews.add(delta('__proto__', 'x'))?.blocks).toEqual(['x'])
  for (const event of [
    { type: 'event_start' },
    { type: 'event_delta' },
    { type: 'event_start', event: { id: '', type: 'x' } },
  ]) {
    expect(previews.add(event)).toBeUndefined()
  }
})

test('a million deltas take linear time', () => {
  const previews = createPreviews()
  previews.add(start('a'))
  for (let index = 0; index < 1_000_000; index++) previews.add(delta('a', 'word '))
  expect(previews.open.get('a')?.blocks[0]).toHaveLength(5_000_000)
})
