import type { Script } from '@org/managed-agents-emulator'
import type { BuiltEmulator } from './built.ts'
import { bareClient } from './built.ts'

/**
 * CPU time per session in µs: created, read by one stream, sent a message and run to its end of turn, ten events each,
 * through the emulator's `fetch` with every request validated. Sessions are run in batches, as a suite of tests does.
 */
const { createEmulator, say }: BuiltEmulator = await import(process.argv[2] ?? '')
const talk: Script = function* () {
  yield say('One moment, please.')
  yield say('Here is the answer.')
}
const sessions = 4_000
const atOnce = 20

async function run(count: number): Promise<number> {
  const emulator = createEmulator({ scenario: { agent: talk } })
  const client = bareClient('https://api.emulator.test', emulator.fetch)
  const params = await client.prepare()
  let events = 0

  async function one(): Promise<void> {
    const id = await client.create(params)
    const read = await client.read(id, (text) => {
      events += text.match(/^event: /gm)?.length ?? 0
      return text.includes('session.status_idle')
    })
    await client.message(id)
    await read()
  }

  const before = process.cpuUsage()
  for (let done = 0; done < count; done += atOnce) await Promise.all(Array.from({ length: atOnce }, one))
  const { user, system } = process.cpuUsage(before)
  if (events < count * 10) throw new Error(`${events} events of ${count} sessions are too few`)
  return (user + system) / count
}

await run(2_000)
const rounds: number[] = []
for (let round = 0; round < 3; round++) rounds.push(await run(sessions))
console.log(Math.min(...rounds))
