import { expect, it } from 'vitest'
import type { ToolJournalEntry } from './tool-journal.ts'
import { createMemoryJournal, journalOf } from './tool-journal.ts'

const key = (callId: string) => ({ sessionId: 's', callId })
const begun = { state: 'begun', tool: 't', beganAt: 1, deadlineAt: 2 } as const
function finished(text = 'x'): ToolJournalEntry & { state: 'finished' } {
  return { state: 'finished', tool: 't', result: { content: [{ type: 'text', text }], isError: false } }
}

it('lets a call begin once', async () => {
  const journal = createMemoryJournal()
  expect(await journal.begin(key('a'), begun)).toBe(true)
  expect(await journal.begin(key('a'), begun)).toBe(false)
  expect(await journal.begin({ sessionId: 'other', callId: 'a' }, begun)).toBe(true)
  await journal.finish(key('a'), finished())
  expect(await journal.begin(key('a'), begun)).toBe(false)
  expect(await journal.load(key('a'))).toEqual(finished())
  expect(await journal.load(key('b'))).toBeUndefined()
})

it('forgets the oldest results when they grow too long, and never a call that is running', async () => {
  const journal = createMemoryJournal({ maxLength: 10_000 })
  await journal.begin(key('running'), begun)
  for (let n = 0; n < 1000; n++) {
    await journal.begin(key(`c${n}`), begun)
    await journal.finish(key(`c${n}`), finished('y'.repeat(900)))
  }
  expect(await journal.load(key('running'))).toEqual(begun)
  expect(await journal.load(key('c999'))).toBeDefined()
  expect(await journal.load(key('c0'))).toBeUndefined()
})

it('is one per owner', () => {
  const owner = {}
  expect(journalOf(owner)).toBe(journalOf(owner))
  expect(journalOf({})).not.toBe(journalOf(owner))
})
