import { execFileSync } from 'node:child_process'
import type { ContenderName } from '../contenders/contenders.ts'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'

const imports: readonly (readonly [ContenderName | 'empty', string])[] = [
  ['empty', './empty.js'],
  ['ours', '@org/managed-agents-core'],
  ['official SDK', '@anthropic-ai/sdk'],
  ['openapi-fetch', 'openapi-fetch'],
]

/** Time of `import()` in a fresh process, over that of an empty module; each the least of its rounds. */
export function importRow(stage: Stage, rounds: number): Row {
  stage.write('empty.js', 'export {}\n')
  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, specifier] of imports) times.set(name, [...(times.get(name) ?? []), importMs(stage, specifier)])
  }
  const empty = Math.min(...(times.get('empty') ?? []))
  const figures = new Map<ContenderName, number>()
  for (const [name] of imports) if (name !== 'empty') figures.set(name, Math.min(...(times.get(name) ?? [])) - empty)
  return { what: 'import of `.`, ms over an empty module', figures, digits: 1, aim: 10 }
}

function importMs({ folder }: Stage, specifier: string): number {
  const program = `const t = performance.now(); await import('${specifier}'); console.log(performance.now() - t)`
  const args = ['--input-type=module', '--eval', program]
  return Number(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }))
}
