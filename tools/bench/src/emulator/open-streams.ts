import { bareClient } from './built.ts'

/**
 * The time from an event's making to its arrival in another process, in ms at the 99th percentile: as many open streams
 * as said against a listening emulator, and as many events a second. The agent's words are the time at which it says them.
 */
const baseUrl = process.argv[2] ?? ''
const streams = Number(process.argv[3] ?? 1_000)
const messagesPerSecond = Number(process.argv[4] ?? 200)
const seconds = 8
const stepMs = 10

const client = bareClient(baseUrl, (input, init) => fetch(input, init))
const params = await client.prepare()
const delays: number[] = []
const ids: string[] = []
const now = () => performance.timeOrigin + performance.now()

const take = (text: string) => {
  const arrived = now()
  for (const [, said = ''] of text.matchAll(/"text":"made at ([\d.]+)"/g)) delays.push(arrived - Number(said))
  return false
}
while (ids.length < streams) {
  const batch = Array.from({ length: 50 }, async () => {
    const id = await client.create(params)
    const read = await client.read(id, take)
    read().catch(() => undefined)
    return id
  })
  ids.push(...(await Promise.all(batch)))
}

const started = performance.now()
let sent = 0
while (performance.now() - started < seconds * 1_000) {
  const due = ((performance.now() - started) / 1_000) * messagesPerSecond
  while (sent < due) void client.message(ids[sent++ % ids.length] ?? '')
  await new Promise((resolve) => setTimeout(resolve, stepMs))
}
await new Promise((resolve) => setTimeout(resolve, 1_000))
if (delays.length < sent * 0.99) throw new Error(`${delays.length} of ${sent} messages arrived`)
const sorted = delays.sort((a, b) => a - b)
console.log(sorted[Math.floor(sorted.length * 0.99)])
process.exit(0)
