import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { serve } from './worker.ts'

it('the example runs a worker against the emulator, in one command', { timeout: 30_000 }, async () => {
  const file = fileURLToPath(new URL('with-emulator.ts', import.meta.url))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file])
  expect(stdout).toMatch(/^It says: Hello from \w+\nOn this machine, hello.sh: echo /)
  expect(stderr).toContain('"event":"tool"')
})

it('the worker of the README is one', async () => {
  await expect(serve('', '')).rejects.toMatchObject({ code: 'invalid_argument' })
})
