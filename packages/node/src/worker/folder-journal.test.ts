import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ToolJournalEntry } from '@org/managed-agents-core/session'
import { expect, it, onTestFinished } from 'vitest'
import { createFolderJournal } from './folder-journal.ts'

const key = { sessionId: 'sesn_1', callId: 'sevt_1' }
const begun = { state: 'begun', tool: 'bash', beganAt: 1, deadlineAt: 2 } as const
const finished: ToolJournalEntry & { state: 'finished' } = {
  state: 'finished',
  tool: 'bash',
  result: { content: [{ type: 'text', text: 'x' }], isError: false },
}

async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'journal-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { folder, journal: createFolderJournal(folder), other: createFolderJournal(folder) }
}

it('one of many that begin a call at once is the first', async () => {
  const { journal, other } = await setUp()
  const firsts = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? journal : other).begin(key, begun)))
  expect(firsts.filter(Boolean)).toHaveLength(1)
})

it('a result is found by another process, and forgotten with its session', async () => {
  const { journal, other, folder } = await setUp()
  expect(await other.load(key)).toBeUndefined()
  await journal.begin(key, begun)
  expect(await other.load(key)).toEqual(begun)
  await journal.finish(key, finished)
  expect(await other.load(key)).toEqual(finished)
  await journal.forget(key.sessionId)
  expect(await readdir(folder)).toEqual([])
})

it('a file that was cut short stands for a call that was begun', async () => {
  const { journal, folder } = await setUp()
  await journal.begin(key, begun)
  await writeFile(join(folder, 'sesn_1', 'sevt_1.json'), '{"state":"beg')
  expect(await journal.load(key)).toMatchObject({ state: 'begun' })
  expect(await journal.begin(key, begun)).toBe(false)
})

it('an id that is no file name stays within the folder', async () => {
  const { journal, folder } = await setUp()
  await journal.begin({ sessionId: '../a', callId: '../../b' }, begun)
  expect(await readdir(folder, { recursive: true })).toEqual(['..%2Fa', '..%2Fa/..%2F..%2Fb.json'])
})
