import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { installBuilt } from './built-package.ts'

const programs = fileURLToPath(new URL('../emulator', import.meta.url))

/** What the emulator bears: sessions a second, open streams, cold start and memory, from its freshly built package. */
export async function emulatorRows(stage: Stage, rounds: number): Promise<Row[]> {
  const dist = installBuilt(stage, 'emulator')
  const built = pathToFileURL(join(dist, 'index.js')).href
  const bin = join(dist, 'node/bin.js')
  const sessionUs = Number(run('sessions.ts', built))
  const memory = JSON.parse(run('memory.ts', built)) as { created: number; afterTurn: number }
  return [
    // 2,000 sessions a second on one core are 500 µs of it for each.
    { ...row('emulator: session to end_turn, ten events, CPU µs', sessionUs), aim: 500 },
    { ...row('emulator: 1,000 streams, 2,000 events/s, p99 ms', await deliveryMs(bin)), digits: 1, aim: 50 },
    { ...row('emulator: command to its first answer, ms', await coldStartMs(bin, rounds)), aim: 300 },
    { ...row('emulator: an idle session, heap kB', memory.created / 1_000), digits: 1, aim: 10 },
    { ...row('emulator: the same after a turn of ten events', memory.afterTurn / 1_000), digits: 1, aim: 10 },
  ]
}

const row = (what: string, figure: number) => ({ what, figures: new Map([['ours', figure] as const]), digits: 0 })

function run(program: string, ...args: string[]): string {
  const options = ['--expose-gc', join(programs, program), ...args]
  return execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}

async function deliveryMs(bin: string): Promise<number> {
  const { url, child } = await start(bin, ['--instant', '--scenario', join(programs, 'timed-agent.mjs')])
  try {
    return Number(run('open-streams.ts', url, '1000', '200'))
  } finally {
    child.kill()
  }
}

/** From the start of the process to the whole of the first answer, the least of the rounds. */
async function coldStartMs(bin: string, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = performance.now()
    const { url, child } = await start(bin, [])
    const headers = { 'x-api-key': 'sk-ant-api03-bench', 'anthropic-version': '2026-10-21' }
    const response = await fetch(`${url}/v1/models`, { headers })
    if ((await response.json()) && response.ok) times.push(performance.now() - before)
    child.kill()
  }
  return Math.min(...times)
}

async function start(bin: string, args: readonly string[]): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [bin, '--port', '0', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    const { url } = JSON.parse(line) as { url: string }
    // Later lines are read and dropped, so that the pipe never fills.
    child.stdout.resume()
    return { url, child }
  }
  throw new Error('the command ended before it listened')
}
