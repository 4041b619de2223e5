import { parseArgs } from 'node:util'
import { checkMatrix } from './check-matrix.ts'
import { checkSeeds } from './check-seeds.ts'
import { traceOf } from './judge.ts'
import { play } from './play.ts'
import { keepRegression } from './regressions.ts'
import { checkSeed, planOf, shrinkSeed } from './seeds.ts'

const usage = `pnpm sim [--seeds N] [--from S] [--minutes M] [--seed S] [--exhaustive] [--no-matrix]

  --seeds N      how many seeds to play (default 10,000)
  --from S       the first one (default 1)
  --minutes M    begin no seed after so many minutes
  --seed S       play one seed: its plan, its trace and what is wrong with it
  --exhaustive   large sizes besides: events of megabytes, 20,000 events
  --no-keep      do not add failing seeds to regressions.json
  --no-matrix    seeds alone`

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    exhaustive: { type: 'boolean', default: false },
    'no-keep': { type: 'boolean', default: false },
    'no-matrix': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
})

function numberOf(name: 'seeds' | 'from' | 'minutes' | 'seed', text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value
  console.error(`--${name} is a number, not "${text}"\n\n${usage}`)
  process.exit(2)
}

async function explain(seed: number, breaches: readonly string[]): Promise<void> {
  const { plan, breaches: left } = await shrinkSeed(seed, breaches)
  console.log(`seed ${seed} fails; replay it with: pnpm sim --seed ${seed}`)
  for (const breach of left.length > 0 ? left : breaches) console.log(`  ${breach}`)
  console.log(`  smallest plan: ${JSON.stringify(plan)}`)
  if (values['no-keep'] || left.length === 0) return
  keepRegression({ seed, was: left[0] ?? '', plan })
  console.log('  kept in packages/contract/src/sim/regressions.json, which the tests play')
}

async function one(seed: number): Promise<number> {
  const plan = planOf(seed)
  console.log(JSON.stringify(plan, null, 2))
  console.log(traceOf(await play(plan, seed)))
  const breaches = await checkSeed(seed)
  if (breaches.length > 0) await explain(seed, breaches)
  console.log(`${breaches.length === 0 ? 1 : 0} passed, ${breaches.length === 0 ? 0 : 1} failed`)
  return breaches.length === 0 ? 0 : 1
}

async function many(): Promise<number> {
  const startedAt = performance.now()
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(0)
  let played = 0
  let failed = 0
  if (!values['no-matrix']) {
    const matrix = await checkMatrix(values.exhaustive ? 'exhaustive' : 'whole')
    for (const { name, breaches } of matrix.failed) console.log(`${name}\n  ${breaches.join('\n  ')}`)
    console.log(`matrix: ${matrix.played} faults, ${matrix.failed.length} failed (${seconds()} s)`)
    played += matrix.played
    failed += matrix.failed.length
  }
  const minutes = values.minutes === undefined ? undefined : numberOf('minutes', values.minutes)
  const seeds = await checkSeeds({
    from: numberOf('from', values.from),
    count: minutes === undefined ? numberOf('seeds', values.seeds) : Number.MAX_SAFE_INTEGER / 2,
    ...(minutes !== undefined && { limitMs: minutes * 60_000 }),
  })
  for (const { seed, breaches } of seeds.failed.slice(0, 5)) await explain(seed, breaches)
  if (seeds.failed.length > 5) console.log(`failing too: ${seeds.failed.slice(5).map(({ seed }) => seed)}`)
  played += seeds.played
  failed += seeds.failed.length
  console.log(`seeds: ${seeds.played}, ${seeds.failed.length} failed (${seconds()} s)`)
  console.log(`${played - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

if (values.help) console.log(usage)
else process.exitCode = await (values.seed === undefined ? many() : one(numberOf('seed', values.seed)))
