import { openSqliteStores } from './sqlite-stores.ts'

/** A process that tries to begin each of many calls; prints those that it got. */
const [path = '', calls = '0'] = process.argv.slice(2)
const { journal, close } = await openSqliteStores(path)
const got: number[] = []
for (let call = 0; call < Number(calls); call++) {
  const entry = { state: 'begun', tool: 'x', beganAt: 0, deadlineAt: 0 } as const
  if (await journal.begin({ sessionId: 'sesn_1', callId: `call_${call}` }, entry)) got.push(call)
}
close()
process.stdout.write(JSON.stringify(got))
