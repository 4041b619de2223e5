import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, say } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import {
  createFarm,
  historyOf,
  lastWords,
  running,
  soon,
  startSession,
  workerOf,
  workStates,
} from './self-hosted.test-support.ts'

/** Writes, edits, searches and runs. */
const builder: Scenario = {
  *agent() {
    yield* callTools({ name: 'write', input: { file_path: 'src/a.sh', content: 'echo one\n' } })
    yield* callTools({ name: 'edit', input: { file_path: 'src/a.sh', old_string: 'one', new_string: 'two' } })
    const [found] = yield* callTools({ name: 'grep', input: { pattern: 'tw+o', path: 'src' } })
    const [run] = yield* callTools({ name: 'bash', input: { command: 'cd src && sh a.sh; exit_code=$?' } })
    const [kept] = yield* callTools({ name: 'bash', input: { command: 'basename "$PWD"; exit 4' } })
    yield say(
      [found, run, kept].map((result) => `${result?.text.trim()}${result?.isError ? ' (error)' : ''}`).join(' | '),
    )
  },
}

describe('a worker', () => {
  it('serves a session: an agent writes, edits, searches and runs programs', async () => {
    const farm = await createFarm({ scenario: builder })
    const { worker, events } = workerOf(farm)
    running(worker)
    const session = await startSession(farm)
    await expect
      .poll(() => lastWords(farm, session), soon)
      .toMatch(/^src\/a.sh:1:echo two \| two \| src\n\[the shell ended with exit code 4/)
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    expect(await readFile(join(farm.place, 'sessions', session, 'src', 'a.sh'), 'utf8')).toBe('echo two\n')
    expect((await historyOf(farm, session)).filter(({ type }) => type === 'user.tool_result')).toHaveLength(5)
    expect(events.find(({ type }) => type === 'ended')).toMatchObject({ end: 'idle', sessionId: session })
    expect(farm.emulator.verdict().findings).toEqual([])
  })
})
