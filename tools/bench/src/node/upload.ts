import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'

/**
 * Uploads a file, from its path or as a stream, by `fetch` or by the default of the package, and prints by how many bytes
 * what the heap and its buffers hold, and the process, grew at most. Needs `--expose-gc`.
 */
const [from, way, baseUrl, builtNode = '', path = ''] = process.argv.slice(2)
const { ManagedAgents, fileFromDisk }: typeof import('@org/managed-agents-node') = await import(builtNode)
const client = new ManagedAgents({
  apiKey: 'sk-ant-api03-bench',
  baseUrl,
  ...(way === 'fetch' && { fetch: (url, init) => fetch(url, init) }),
})

async function upload(file: string): Promise<void> {
  if (from === 'path') await client.files.upload({ file: await fileFromDisk(file) })
  else {
    const data = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
    await client.files.upload({ file: { name: 'file', data, size: statSync(file).size } })
  }
}

// Everything is compiled and every pool has its size before it counts.
await upload(new URL(import.meta.url).pathname)
globalThis.gc?.()
/** What is in use, garbage apart: when that is collected is the engine's choice, and shows in `rss` alone. */
function heldBytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function growth(used: () => number, everyMs: number): Promise<number> {
  const before = used()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, used())
  }, everyMs)
  await upload(path)
  clearInterval(timer)
  return most - before
}

const rssBytes = await growth(() => process.memoryUsage.rss(), 5)
const heapBytes = await growth(heldBytes, 20)
console.log(JSON.stringify({ heapBytes, rssBytes }))
process.exit(0)
