import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { ListeningEmulator } from '@org/managed-agents-emulator/node'
import { median } from '../rounds.ts'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { installBuilt } from './built-package.ts'

const REQUESTS = 300
const headers = { 'x-api-key': 'sk-ant-api03-bench', 'anthropic-version': '2026-10-21' }

/** What the judging proxy costs, from its freshly built package: its start, and each request that goes through it. */
export async function contractRows(stage: Stage, rounds: number): Promise<Row[]> {
  const emulatorDist = installBuilt(stage, 'emulator')
  const bin = join(installBuilt(stage, 'contract'), 'bin.js')
  const { listen } = (await import(pathToFileURL(join(emulatorDist, 'node/index.js')).href)) as {
    listen: (options: { port: number }) => Promise<ListeningEmulator>
  }
  const emulator = await listen({ port: 0 })
  try {
    const starts: number[] = []
    const costs: number[] = []
    for (let round = 0; round < rounds; round++) {
      const before = performance.now()
      const { url, child } = await start(bin, emulator.url)
      try {
        await call(url)
        starts.push(performance.now() - before)
        const [direct, judged] = await interleaved(emulator.url, url)
        costs.push(judged - direct)
      } finally {
        child.kill()
      }
    }
    return [
      { ...row('contract proxy: command to its first answer, ms', Math.min(...starts)), digits: 0, aim: 1000 },
      { ...row('contract proxy: beyond a request without it, median ms', median(costs)), digits: 2, aim: 1 },
    ]
  } finally {
    await emulator.close()
  }
}

const row = (what: string, figure: number) => ({ what, figures: new Map([['ours', figure] as const]) })

/** The medians of requests to two servers, one after the other. */
async function interleaved(first: string, second: string): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let n = 0; n < REQUESTS; n++) {
    times[0].push(await call(first))
    times[1].push(await call(second))
  }
  return [median(times[0].slice(REQUESTS / 3)), median(times[1].slice(REQUESTS / 3))]
}

async function call(url: string): Promise<number> {
  const before = performance.now()
  const response = await fetch(`${url}/v1/models`, { headers })
  await response.text()
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return performance.now() - before
}

async function start(bin: string, target: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [bin, 'proxy', '--target', target], { stdio: ['ignore', 'ignore', 'pipe'] })
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /at (http\S+)$/.exec(line)?.[1]
    child.stderr.resume()
    if (url) return { url, child }
  }
  throw new Error('the command ended before it listened')
}
