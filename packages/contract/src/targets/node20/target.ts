import { runProgram } from '../node/run-program.ts'
import type { Target } from '../target.ts'
import { programOf } from '../target.ts'

export const node20: Target = { name: 'Node 20', find: () => programOf('node20', 'bin/node'), run: runProgram }
