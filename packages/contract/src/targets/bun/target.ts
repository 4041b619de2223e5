import { runProgram } from '../node/run-program.ts'
import type { Target } from '../target.ts'
import { programOf } from '../target.ts'

export const bun: Target = { name: 'Bun', find: () => programOf('@oven/bun-linux-x64', 'bin/bun'), run: runProgram }
