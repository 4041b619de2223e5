import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { median } from '../rounds.ts'
import type { Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { installBuilt } from './built-package.ts'

const programs = fileURLToPath(new URL('../node', import.meta.url))
const uploadBytes = 500_000_000

/** What the node package costs: its transport beside `fetch` and bare node:http, and uploads of 500 MB. */
export function nodeRows(stage: Stage, baseUrl: string, rounds: number): Row[] {
  const builtNode = pathToFileURL(join(installBuilt(stage, 'node'), 'index.js')).href
  return [...transportRows(baseUrl, builtNode, rounds), ...uploadRows(stage, baseUrl, builtNode)]
}

function transportRows(baseUrl: string, builtNode: string, rounds: number): Row[] {
  const ways = ['fetch', 'node:http', 'transport'] as const
  /** By way, from runs that take turns. */
  function costs(what: string): Record<(typeof ways)[number], number> {
    const all = { fetch: [] as number[], 'node:http': [] as number[], transport: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      for (const way of ways) all[way].push(Number(run('cost.ts', what, way, baseUrl, builtNode)))
    }
    return { fetch: median(all.fetch), 'node:http': median(all['node:http']), transport: median(all.transport) }
  }
  const cpu = costs('request')
  const heap = costs('stream')
  return [
    {
      what: `node: a small POST by the transport, CPU / fetch (${cpu.fetch.toFixed(0)} µs)`,
      figures: new Map([
        ['ours', cpu.transport / cpu.fetch],
        ['floor', cpu['node:http'] / cpu.fetch],
      ]),
      digits: 2,
      aim: 0.6,
    },
    {
      what: `node: an open stream by the transport, heap kB (fetch ${(heap.fetch / 1_000).toFixed(1)})`,
      figures: new Map([
        ['ours', heap.transport / 1_000],
        ['floor', heap['node:http'] / 1_000],
      ]),
      digits: 1,
      aim: 10,
    },
  ]
}

function uploadRows(stage: Stage, baseUrl: string, builtNode: string): Row[] {
  const path = stage.write('500-megabytes', '')
  const file = openSync(path, 'r+')
  ftruncateSync(file, uploadBytes)
  closeSync(file)
  return ['path', 'stream'].flatMap((from) =>
    ['transport', 'fetch'].map((way): Row => {
      const { heapBytes, rssBytes } = JSON.parse(run('upload.ts', from, way, baseUrl, builtNode, path)) as Growth
      const rss = (rssBytes / 2 ** 20).toFixed(0)
      const what = `node: upload of 500 MB from a ${from} by ${way}, heap and buffers MiB (process ${rss})`
      return { what, figures: new Map([['ours', heapBytes / 2 ** 20]]), digits: 1, aim: 32 }
    }),
  )
}

interface Growth {
  readonly heapBytes: number
  readonly rssBytes: number
}

function run(program: string, ...args: string[]): string {
  const options = ['--expose-gc', join(programs, program), ...args]
  return execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}
