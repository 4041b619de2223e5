import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Contest } from './contest.ts'
import { contest } from './contest.ts'
import type { FaultRow } from './fault-rows.ts'
import { faultRows, isLie, isRefusal } from './fault-rows.ts'
import { naiveLoop } from './peers/naive-loop.ts'
import { officialStream } from './peers/official-stream.ts'
import { officialToolRunner } from './peers/official-tool-runner.ts'
import { ourRun } from './peers/our-run.ts'
import type { Peer } from './peers/peer.ts'

const file = resolve(import.meta.dirname, '../../../../docs/scoreboard.md')
const peers: readonly Peer[] = [ourRun, naiveLoop, officialStream, officialToolRunner]
const columns = ['lost', 'duplicated', 'hung', 'reExecuted', 'gaveUp'] as const satisfies readonly (keyof Contest)[]
const classes: Readonly<Record<string, string>> = {
  F1: 'the connection ends or is reset',
  F2: 'hang or delay',
  F3: 'nothing but heartbeats',
  F4: 'error statuses, a page with 200',
  F5: 'Retry-After in every form',
  F6: 'it landed, its reply is lost',
  F7: 'broken or unknown events',
  F9: 'chunks of any size',
  F10: 'order, repetition, delay, lag',
}

type Counts = Record<(typeof columns)[number], number>
const none = (): Counts => ({ lost: 0, duplicated: 0, hung: 0, reExecuted: 0, gaveUp: 0 })

/** Single faults by class. Left out is what the API refuses for good, which nobody could finish, and what is not so. */
function rowsByClass(): Map<string, FaultRow[]> {
  const byClass = new Map<string, FaultRow[]>()
  for (const row of faultRows(32)) {
    if (isRefusal(row.rule.action) || isLie(row.rule)) continue
    const name = row.name.split(' ')[0] ?? ''
    byClass.set(name, [...(byClass.get(name) ?? []), row])
  }
  return byClass
}

async function countOf(peer: Peer, rows: readonly FaultRow[]): Promise<Counts> {
  const counts = none()
  for (const { rule } of rows) {
    const result = await contest(peer, rule)
    for (const column of columns) if (result[column]) counts[column]++
  }
  return counts
}

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
const titles: Readonly<Record<keyof Contest, string>> = {
  lost: 'lost',
  duplicated: 'duplicated',
  hung: 'hung',
  reExecuted: 're-executed',
  gaveUp: 'gave up',
}
const head = ['', ...columns.map((column) => titles[column])]

async function scoreboard(): Promise<string> {
  const totals = new Map(peers.map((peer) => [peer, none()]))
  const wins: string[] = []
  let tables = ''
  let played = 0
  for (const [name, rows] of rowsByClass()) {
    played += rows.length
    tables += `\n### ${name}: ${classes[name] ?? name} (${rows.length} faults)\n\n${line(head)}${line(head.map(() => '---'))}`
    let ours = none()
    for (const peer of peers) {
      const counts = await countOf(peer, rows)
      if (peer === ourRun) ours = counts
      for (const column of columns) {
        const total = totals.get(peer)
        if (total) total[column] += counts[column]
        if (counts[column] < ours[column])
          wins.push(`${name}, ${titles[column]}: ${peer.name} ${counts[column]}, ours ${ours[column]}`)
      }
      tables += line([peer.name, ...columns.map((column) => counts[column])])
    }
  }
  const overall = peers.map((peer) =>
    line([
      `[${peer.name}](../packages/contract/src/sim/peers/${peer.file})`,
      ...columns.map((column) => totals.get(peer)?.[column] ?? 0),
    ]),
  )
  const clean: string[] = []
  for (const peer of peers) {
    const result = await contest(peer)
    const wrong = columns.filter((column) => result[column])
    clean.push(`${peer.name}: ${wrong.length === 0 ? 'all well' : wrong.map((column) => titles[column]).join(', ')}`)
  }
  return `# Scoreboard

Written by \`node packages/contract/src/sim/scoreboard.ts\`; do not edit. That of workers is
[scoreboard-worker.md](scoreboard-worker.md).

One session (a message, two calls of a tool at once, one more, the last message), one fault at a time: ${played} faults, the
simulator's matrix, in virtual time against the emulator. A number says for how many of the faults it
happened.

- *lost*: something that the agent said or called was never shown to the program. The tool runner shows calls alone, and is held to calls.
- *duplicated*: an event was shown twice, or the message was taken twice and a second turn began.
- *hung*: not back after an hour.
- *re-executed*: a tool ran twice for one call.
- *gave up*: it came back, in silence or with an error, before the agent was done. Ours does so when the message's
  request failed in a way that does not tell whether it was taken: it looks, does not find it, and throws instead of
  sending it again, since it may land later. Whoever sends it again finishes here, and is found under *duplicated* in F6.

Each runs with its documented defaults; the names lead to the code.

${line(head)}${line(head.map(() => '---'))}${overall.join('')}
Without a fault: ${clean.join('; ')}.

## Where another does better than ours

${wins.length === 0 ? 'Nowhere in this matrix.' : wins.map((win) => `- ${win}`).join('\n')}

## By class of faults
${tables}`
}

const text = await scoreboard()
if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(file, 'utf8') === text
  if (!isCurrent) console.error(`${file} is not what a run gives today; run this without --check and commit it`)
  process.exit(isCurrent ? 0 : 1)
}
writeFileSync(file, text)
process.stdout.write(text)
process.exit(0)
