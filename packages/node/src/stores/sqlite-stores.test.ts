import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ToolJournalEntry } from '@org/managed-agents-core/session'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStores } from './sqlite-stores.ts'

const run = promisify(execFile)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stores-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'agents.db')

const begun = { state: 'begun', tool: 'deploy', beganAt: 1, deadlineAt: 2 } as const
const finished: ToolJournalEntry & { state: 'finished' } = {
  state: 'finished',
  tool: 'deploy',
  result: { content: [{ type: 'text', text: 'ok' }], isError: false },
}
const key = { sessionId: 'sesn_1', callId: 'sevt_1' }

describe('a journal on disk', () => {
  it('begins a call once, also after the process has ended, and keeps its result', async () => {
    const first = await openSqliteStores(file())
    expect(await first.journal.load(key)).toBeUndefined()
    expect(await first.journal.begin(key, begun)).toBe(true)
    first.close()
    const second = await openSqliteStores(file())
    expect(await second.journal.begin(key, begun)).toBe(false)
    expect(await second.journal.load(key)).toEqual(begun)
    await second.journal.finish(key, finished)
    expect(await second.journal.load(key)).toEqual(finished)
    second.close()
  })

  it('gives each call to one of several processes', async () => {
    const program = join(import.meta.dirname, 'claim-calls.test-support.ts')
    const claim = () => run(process.execPath, [program, file(), '60'])
    ;(await openSqliteStores(file())).close()
    const got = (await Promise.all([claim(), claim(), claim()])).flatMap(({ stdout }) => JSON.parse(stdout) as number[])
    expect(got.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, call) => call))
  })
})

it('keeps continuations, and forgets them', async () => {
  const { continuations, close } = await openSqliteStores(file())
  continuations.save('sesn_1', 'one')
  continuations.save('sesn_1', 'two')
  expect(continuations.load('sesn_1')).toBe('two')
  continuations.delete('sesn_1')
  expect(continuations.load('sesn_1')).toBeUndefined()
  close()
})

it('takes a delivery once until it expires or its work has failed', async () => {
  let now = 1000
  const { deliveries, close } = await openSqliteStores(file(), { now: () => now })
  expect([deliveries.claim('d', 2000), deliveries.claim('d', 2000)]).toEqual([true, false])
  deliveries.release('d')
  expect(deliveries.claim('d', 2000)).toBe(true)
  now = 2001
  expect(deliveries.claim('d', 3000)).toBe(true)
  deliveries.keep('d', 9000)
  now = 4000
  expect(deliveries.claim('d', 9000)).toBe(false)
  close()
})

describe('a file that cannot serve', () => {
  it('is named, with what is wrong with it', async () => {
    writeFileSync(file(), 'this is no database, and long enough not to be taken for an empty one'.repeat(40))
    await expect(openSqliteStores(file())).rejects.toMatchObject({ code: 'store_corrupt' })
    await expect(openSqliteStores(join(folder, 'none', 'a.db'))).rejects.toMatchObject({ code: 'store_failed' })
  })
})
