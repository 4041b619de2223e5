import { runProgram } from '../node/run-program.ts'
import type { Target } from '../target.ts'
import { programOf } from '../target.ts'

export const node22: Target = { name: 'Node 22', find: () => programOf('node22', 'bin/node'), run: runProgram }
