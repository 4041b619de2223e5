import { runProgram } from '../node/run-program.ts'
import type { Target } from '../target.ts'
import { programOf } from '../target.ts'

export const node26: Target = { name: 'Node 26', find: () => programOf('node26', 'bin/node'), run: runProgram }
