import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { Row } from './row.ts'
import { bundleRows } from './rows/bundle-size.ts'
import { contractRows } from './rows/contract.ts'
import { emulatorRows } from './rows/emulator-load.ts'
import { importRow } from './rows/import-time.ts'
import { installedRow } from './rows/installed-size.ts'
import { nodeRows } from './rows/node.ts'
import { openStreamRows, pageRows, requestRows, streamRows } from './rows/runtime.ts'
import { typeCheckRows } from './rows/type-check.ts'
import { stagePackages } from './stage.ts'
import { misses, tableOf } from './table.ts'
import { startServer } from './worker/start.ts'

/**
 * Prints one table: our client beside its peers and the floor, from interleaved runs in processes of their own.
 * `--only bundle,request` measures a part, `--rounds 21` more rounds than the usual 11.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string', default: '11' } } })
const rounds = Number(values.rounds)
const stage = stagePackages()
const server = await startServer()
const runtime = { builtCore: stage.builtCore, baseUrl: server.baseUrl, rounds }

const groups: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  bundle: () => bundleRows(stage),
  import: () => [importRow(stage, rounds)],
  request: () => requestRows(runtime),
  stream: () => streamRows(runtime),
  pages: () => pageRows(runtime),
  open: () => openStreamRows(runtime),
  types: () => typeCheckRows(stage, Math.min(rounds, 7)),
  size: () => [installedRow(stage)],
  contract: () => contractRows(stage, Math.min(rounds, 5)),
  emulator: () => emulatorRows(stage, rounds),
  node: () => nodeRows(stage, server.baseUrl, Math.min(rounds, 5)),
}
const chosen = values.only?.split(',') ?? Object.keys(groups)
const rows: Row[] = []
for (const name of chosen) {
  const measure = groups[name]
  if (measure === undefined) throw new Error(`There is no group ${name}; there are ${Object.keys(groups).join(', ')}.`)
  process.stderr.write(`measuring ${name} …\n`)
  rows.push(...(await measure()))
}
server.close()
stage.remove()

console.log(tableOf(rows))
const missed = rows.filter(misses).length
console.log(`Node ${process.version}, ${cpus()[0]?.model}: ${rows.length - missed} of ${rows.length} aims met`)
