import { sendBy } from './send-by.ts'

/**
 * What a way of sending costs this process: µs of CPU for a small request, the least of five rounds, or bytes of heap for
 * one more open stream. Needs `--expose-gc`.
 */
const [what = '', way = '', baseUrl = '', builtNode = ''] = process.argv.slice(2)
const send = await sendBy(way, builtNode)
const headers = {
  authorization: 'Bearer sk-ant-api03-bench',
  'anthropic-version': '2026-10-21',
  'anthropic-beta': 'managed-agents-2026-04-01',
  'content-type': 'application/json',
}
const body = JSON.stringify({ events: [{ type: 'user.message', content: [{ type: 'text', text: 'Go on.' }] }] })

async function cpuUs(): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage()
    for (let sent = 0; sent < 2_000; sent++) {
      const { signal } = new AbortController()
      await send.text(`${baseUrl}/v1/sessions/x/events`, { method: 'POST', headers, body, signal }).then(JSON.parse)
    }
    const { user, system } = process.cpuUsage(before)
    rounds.push((user + system) / 2_000)
  }
  return Math.min(...rounds)
}

/** All that is open, so that nothing is collected. */
const open: unknown[] = []

async function openMany(count: number): Promise<void> {
  for (let opened = 0; opened < count; opened += 50) {
    const batch = Array.from({ length: 50 }, async () => {
      const controller = new AbortController()
      const { signal } = controller
      open.push(
        controller,
        await send.open(`${baseUrl}/v1/sessions/open/events/stream`, { method: 'GET', headers, signal }),
      )
    })
    await Promise.all(batch)
  }
}

async function liveHeap(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

async function heapBytes(): Promise<number> {
  await openMany(200)
  const before = await liveHeap()
  await openMany(500)
  return ((await liveHeap()) - before) / 500
}

console.log(what === 'request' ? await cpuUs() : await heapBytes())
process.exit(0)
