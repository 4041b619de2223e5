import { playMatrix } from './matrix.ts'
import { playJudged } from './play-judged.ts'
import { keptRegressions } from './regressions.ts'
import { checkSeed } from './seeds.ts'

/** Plays until something is wrong, and prints what showed it: run in a copy of the source with a defect. */
async function kill(): Promise<string | undefined> {
  const { failed } = await playMatrix({ stopAtFirst: true })
  const [row] = failed
  if (row) return `${row.name}: ${row.breaches[0]}`
  for (const { seed, plan } of keptRegressions()) {
    const [breach] = (await playJudged(plan, seed)).breaches
    if (breach) return `kept seed ${seed}: ${breach}`
  }
  for (let seed = 1; seed <= 600; seed++) {
    const [breach] = await checkSeed(seed)
    if (breach) return `seed ${seed}: ${breach}`
  }
  return undefined
}

process.on('unhandledRejection', () => {})
process.stdout.write((await kill()) ?? '')
process.exit(0)
