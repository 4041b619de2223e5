import { playMatrix } from './matrix.ts'
import regressions from './regressions.json' with { type: 'json' }
import { checkSeed } from './seeds.ts'

/** Plays until something is wrong, and prints what showed it: run in a copy of the source with a defect. */
async function kill(): Promise<string | undefined> {
  const { failed } = await playMatrix({ stopAtFirst: true })
  const [row] = failed
  if (row) return `${row.name}: ${row.breaches[0]}`
  const seeds = [...regressions.map(({ seed }) => seed), ...Array.from({ length: 600 }, (_, index) => index + 1)]
  for (const seed of seeds) {
    const [breach] = await checkSeed(seed)
    if (breach) return `seed ${seed}: ${breach}`
  }
  return undefined
}

process.on('unhandledRejection', () => {})
process.stdout.write((await kill()) ?? '')
process.exit(0)
