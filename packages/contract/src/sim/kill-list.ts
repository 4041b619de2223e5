import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Edit, Mutant } from './mutants.ts'
import { mutants } from './mutants.ts'

export interface Killed {
  readonly mutant: Mutant
  /** The matrix row or seed that showed the defect; undefined when nothing did. */
  readonly by: string | undefined
}

const repository = resolve(import.meta.dirname, '../../../..')
/** A defect that makes everything hang is killed by that. */
const LIMIT_MS = 90_000

/** Puts every defect back, one at a time, and lets the simulator find it. */
export async function runKillList(list = mutants, onKilled?: (killed: Killed) => void): Promise<Killed[]> {
  const results: Killed[] = []
  const queue = [...list]
  const work = async () => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const killed = { mutant, by: await judgeMutant(mutant) }
      results.push(killed)
      onKilled?.(killed)
    }
  }
  await Promise.all([work(), work()])
  return results
}

async function judgeMutant(mutant: Mutant): Promise<string | undefined> {
  const copy = mkdtempSync(join(tmpdir(), 'mutant-'))
  try {
    layOut(copy)
    apply(copy, mutant)
    if (mutant.and) apply(copy, mutant.and)
    return await playIn(copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

function apply(copy: string, { file, find, replace }: Edit): void {
  const path = join(copy, 'packages/core/src', file)
  const parts = readFileSync(path, 'utf8').split(find)
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${find}`)
  writeFileSync(path, parts.join(replace))
}

/** Core and the simulator copied, the rest linked, laid out like the repository. */
function layOut(copy: string): void {
  for (const folder of ['packages/core/src', 'packages/contract/src/sim'])
    cpSync(join(repository, folder), join(copy, folder), { recursive: true })
  cpSync(join(repository, 'packages/core/package.json'), join(copy, 'packages/core/package.json'))
  mkdirSync(join(copy, 'node_modules/@org'), { recursive: true })
  symlinkSync(join(copy, 'packages/core'), join(copy, 'node_modules/@org/managed-agents-core'))
  symlinkSync(join(repository, 'packages/emulator'), join(copy, 'node_modules/@org/managed-agents-emulator'))
  symlinkSync(join(repository, 'packages/contract/node_modules/fast-check'), join(copy, 'node_modules/fast-check'))
  symlinkSync(join(repository, 'packages/core/node_modules/openapi-fetch'), join(copy, 'node_modules/openapi-fetch'))
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }')
}

function playIn(copy: string): Promise<string | undefined> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [join(copy, 'packages/contract/src/sim/kill.ts')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let errors = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle(`it hung for ${LIMIT_MS / 1000} s`)
    }, LIMIT_MS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code !== 0 && code !== null) reject(new Error(`the simulator failed in the copy: ${errors.slice(0, 2000)}`))
      else settle(out === '' ? undefined : out)
    })
  })
}
