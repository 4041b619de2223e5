import { expect, it } from 'vitest'
import { runCommand } from './command-check.ts'

it('passes when the program exits with 0, and shows what it said otherwise', () => {
  expect(runCommand([process.execPath, '-e', '']).problems).toEqual([])
  const { problems } = runCommand([process.execPath, '-e', 'console.log("out"); console.error("err"); process.exit(3)'])
  expect(problems).toEqual([expect.stringMatching(/exited 3$/), 'out\nerr'])
})

it('fails when there is no such program', () => {
  expect(runCommand(['no-such-program']).problems[0]).toMatch(/ENOENT/)
})
