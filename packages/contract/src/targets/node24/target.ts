import { runProgram } from '../node/run-program.ts'
import type { Target } from '../target.ts'

/** The Node that runs the tests. */
export const node24: Target = { name: 'Node 24', find: () => process.execPath, run: runProgram }
