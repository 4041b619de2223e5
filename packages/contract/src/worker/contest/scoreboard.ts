import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contender, Verdict } from './contest.ts'
import { play } from './contest.ts'
import { shown, trials } from './trials.ts'

const SCALE = '20'
const file = resolve(import.meta.dirname, '../../../../../docs/scoreboard-worker.md')
const contenders: readonly Contender[] = ['ours', 'official']
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** In a process with fast time the board is made; this one starts that. */
if (process.env['TIME_SCALE'] !== SCALE) {
  const preload = fileURLToPath(new URL('fast-time.ts', import.meta.url))
  const args = ['--import', preload, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  execFileSync(process.execPath, args, { env: { ...process.env, TIME_SCALE: SCALE }, stdio: 'inherit' })
} else await main()

async function main(): Promise<void> {
  const text = await board()
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`docs/scoreboard-worker.md differs from what a run gives:\n${text}`)
    process.exitCode = 1
  }
}

function describe({ finished, ranTwice, unanswered, answeredTwice, acted, left }: Verdict, isTaken: boolean): string {
  const wrong = [
    !finished && !isTaken && 'does not finish',
    ranTwice && 'runs a command twice',
    unanswered && !isTaken && 'leaves a call unanswered',
    answeredTwice && 'answers a call twice',
    acted && (isTaken ? 'acts after the loss' : 'goes on with the command'),
    left && 'leaves processes',
  ].filter(Boolean)
  return wrong.length === 0 ? 'well' : `**${wrong.join(', ')}**`
}

async function board(): Promise<string> {
  let faults = ''
  for (const trial of trials) {
    const cells: string[] = []
    for (const contender of contenders) {
      const verdict = await play(contender, trial)
      cells.push(describe(verdict, trial.incident === 'lease taken'))
    }
    faults += row([trial.name, ...cells])
  }
  let results = ''
  for (const { name, commands, holds } of shown) {
    const cells: string[] = []
    for (const contender of contenders)
      cells.push(holds((await play(contender, { name, commands })).results) ? 'yes' : '**no**')
    results += row([name, ...cells])
  }
  return `# Scoreboard of workers

Written by \`node packages/contract/src/worker/contest/scoreboard.ts\` (\`--check\` compares); do not edit. That of session
clients is [scoreboard.md](scoreboard.md).

A worker in a process of its own serves a session on the emulator, over sockets, with time that runs ${SCALE} times as fast
for both; one thing goes wrong. *Ours* is \`createWorker\`, *official* the unmodified \`EnvironmentWorker\` of
\`@anthropic-ai/sdk\`; both with their documented defaults but for \`maxIdleMs\`. Where a worker is killed or terminated,
another one of its kind is started at once. A session has ten minutes of that time.

${row(['', 'ours', 'official'])}${row(['---', '---', '---'])}${faults}
What a result shows the agent:

${row(['', 'ours', 'official'])}${row(['---', '---', '---'])}${results}`
}
