import type { Script } from '@org/managed-agents-emulator'
import type { BuiltEmulator } from './built.ts'
import { bareClient } from './built.ts'

/** Live heap per idle session in bytes: just created, and after one turn with its history of ten events. */
const { createEmulator, say }: BuiltEmulator = await import(process.argv[2] ?? '')
const talk: Script = function* () {
  yield say('One moment, please.')
  yield say('Here is the answer.')
}
const sessions = 5_000

const emulator = createEmulator({ scenario: { agent: talk } })
const client = bareClient('https://api.emulator.test', emulator.fetch)
const params = await client.prepare()

async function heapBytes(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  global.gc?.()
  global.gc?.()
  return process.memoryUsage().heapUsed
}

// What is kept of requests has its full size before the first look.
for (let warm = 0; warm < 1_000; warm++) await client.message(await client.create(params))
const before = await heapBytes()
const ids: string[] = []
for (let made = 0; made < sessions; made++) ids.push(await client.create(params))
const created = await heapBytes()
for (const id of ids) await client.message(id)
const idle = await heapBytes()
// Asked at the end, so that nothing of the emulator could be collected before.
const { collections } = emulator.snapshot()
if (collections['sessions']?.entries.length !== sessions + 1_000) throw new Error('sessions are missing')
console.log(JSON.stringify({ created: (created - before) / sessions, afterTurn: (idle - before) / sessions }))
