import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ContenderName } from '../contenders/contenders.ts'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { sessionPrograms } from './programs.ts'

const compiler = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))

const settings = {
  'Node types': { lib: ['es2023'], types: ['node'] },
  'web types': { lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] },
}

/** Total time of tsc for the session program, against that of the floor's; each the least of its rounds. */
export function typeCheckRows(stage: Stage, rounds: number): Row[] {
  const aims = { 'Node types': 1.25, 'web types': 1.4 }
  return (['Node types', 'web types'] as const).map((kind) => ({
    what: `type-check of a 20-line program, tsc / floor: ${kind}`,
    figures: ratios(stage, kind, rounds),
    digits: 2,
    aim: aims[kind],
  }))
}

function ratios(stage: Stage, kind: keyof typeof settings, rounds: number): Map<ContenderName, number> {
  const projects = sessionPrograms.map(([name, text]) => [name, writeProject(stage, kind, { name, text })] as const)
  const times = new Map<ContenderName, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, project] of projects) times.set(name, [...(times.get(name) ?? []), totalSeconds(project)])
  }
  const floor = Math.min(...(times.get('floor') ?? []))
  return new Map([...times].map(([name, seconds]) => [name, Math.min(...seconds) / floor]))
}

function writeProject(
  stage: Stage,
  kind: keyof typeof settings,
  { name, text }: { name: string; text: string },
): string {
  const folder = `${kind}-${name}`.replaceAll(' ', '-')
  const compilerOptions = {
    ...settings[kind],
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  }
  stage.write(`${folder}/program.ts`, text)
  return stage.write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['program.ts'] }))
}

function totalSeconds(project: string): number {
  const args = [compiler, '--project', project, '--extendedDiagnostics']
  const output = execFileSync(process.execPath, args, { cwd: join(project, '..'), encoding: 'utf8' })
  const seconds = /Total time:\s+([\d.]+)s/.exec(output)?.[1]
  if (seconds === undefined) throw new Error(`tsc did not tell its time: ${output}`)
  return Number(seconds)
}
