import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { withLock } from '../../../run/lock.mjs'

const newFolder = () => mkdtempSync(join(tmpdir(), 'lock-'))

it('holds the lock while it works, and frees it after an error too', () => {
  const folder = newFolder()
  const file = join(folder, 'a.lock')
  expect(withLock('a', () => existsSync(file), folder)).toBe(true)
  expect(() => withLock('a', () => spawnFailure(), folder)).toThrow('failed')
  expect(existsSync(file)).toBe(false)
})

it('takes over the lock of a process that is gone', () => {
  const folder = newFolder()
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(join(folder, 'a.lock'), String(pid))
  expect(withLock('a', () => 'done', folder)).toBe('done')
})

it('lets one of two processes work at a time', async () => {
  const folder = newFolder()
  const log = join(folder, 'log')
  const script = `
    import { appendFileSync } from 'node:fs'
    import { withLock } from ${JSON.stringify(join(import.meta.dirname, '../../../run/lock.mjs'))}
    withLock('a', () => {
      appendFileSync(${JSON.stringify(log)}, 'in ')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
      appendFileSync(${JSON.stringify(log)}, 'out ')
    }, ${JSON.stringify(folder)})`
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  await Promise.all([start(), start()])
  expect(readFileSync(log, 'utf8')).toBe('in out in out ')
})

function spawnFailure(): never {
  throw new Error('failed')
}
