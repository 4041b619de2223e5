import type { RunEvent } from '@org/managed-agents-core/session'
import { expect, test } from 'vitest'
import { createTranscript } from './transcript.ts'

const at = '2026-11-25T10:00:00Z'
const delta = (text: string): RunEvent => ({
  type: 'event_delta',
  event_id: 'sevt_01a',
  delta: { type: 'content_delta', content: { type: 'text', text } },
})
const message = (text: string): RunEvent => ({
  type: 'agent.message',
  id: 'sevt_01a',
  processed_at: at,
  content: [{ type: 'text', text }],
})

function transcript(live: boolean) {
  let printed = ''
  const { show } = createTranscript((text) => {
    printed += text
  }, live)
  return { show, printed: () => printed }
}

test('a message that was streamed is printed once', () => {
  const { show, printed } = transcript(true)
  for (const event of [delta('Take '), delta('an '), message('Take an umbrella.')]) show(event)
  expect(printed()).toBe('agent  Take an umbrella.\n')
})

test('a final message that differs from its preview is printed whole', () => {
  const { show, printed } = transcript(true)
  for (const event of [delta('Tale'), message('Take an umbrella.')]) show(event)
  expect(printed()).toBe('agent  Tale\nagent  Take an umbrella.\n')
})

test('without a terminal a message is printed when it is complete', () => {
  const { show, printed } = transcript(false)
  for (const event of [delta('Take '), message('Take an umbrella.')]) show(event)
  expect(printed()).toBe('agent  Take an umbrella.\n')
})
