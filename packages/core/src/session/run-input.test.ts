import { expect, it } from 'vitest'
import { toInputEvents } from './run-input.ts'

const message = (content: unknown) => [{ type: 'user.message', content }]

it('takes text, blocks of a message, events and an outcome', () => {
  const blocks = [{ type: 'text', text: 'go' }] as const
  expect(toInputEvents('go')).toEqual(message(blocks))
  expect(toInputEvents(blocks)).toEqual(message(blocks))
  expect(toInputEvents([{ type: 'user.message', content: [...blocks] }])).toEqual(message(blocks))
  expect(toInputEvents({ outcome: { description: 'done', rubric: 'well' } })).toEqual([
    { type: 'user.define_outcome', description: 'done', rubric: { type: 'text', content: 'well' } },
  ])
})

it.each([5, null, undefined, {}, { outcome: null }, [5], ['go'], [null], [{ text: 'go' }]])(
  'refuses %j by name',
  (input) => {
    expect(() => toInputEvents(input as never)).toThrow(
      'The input is text, a list of blocks or events, or { outcome }.',
    )
  },
)
