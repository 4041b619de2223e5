import { spawnSync } from 'node:child_process'
import type { Check, Findings } from './check.ts'
import { root } from './repository.ts'

/** A check that is a program: it passes when the program exits with 0, and shows what it said otherwise. */
export const commandCheck = (name: string, command: readonly string[], cwd = root): Check => ({
  name,
  run: () => runCommand(command, cwd),
})

export function runCommand([program = '', ...args]: readonly string[], cwd = root): Findings {
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 26 } as const
  const { status, error, stdout, stderr } = spawnSync(program, args, options)
  if (status === 0) return { problems: [] }
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim()
  return { problems: [`${[program, ...args].join(' ')} exited ${status ?? error?.message}`, ...(said ? [said] : [])] }
}
