import { createClient } from 'redis'
import { openRedisStores } from './redis-stores.ts'

/** A process that tries to begin each of many calls and prints those that it got; `die` ends it before it finishes one. */
const [path = '', calls = '0', die] = process.argv.slice(2)
const client = createClient({ socket: { path, tls: false } }).on('error', () => {})
await client.connect()
const { journal } = await openRedisStores({ client, timeoutMs: 60_000 })
const got: number[] = []
for (let call = 0; call < Number(calls); call++) {
  const entry = { state: 'begun', tool: 'x', beganAt: 0, deadlineAt: 0 } as const
  if (!(await journal.begin({ sessionId: 'sesn_1', callId: `call_${call}` }, entry))) continue
  got.push(call)
  process.stdout.write(`${call}\n`)
  if (die) process.kill(process.pid, 'SIGKILL')
}
client.destroy()
