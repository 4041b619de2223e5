import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'

/**
 * Uploads a file, from its path or as a stream, by `fetch` or by the default of the package, and prints by how many bytes
 * the heap with its buffers, and the process, grew at most. Needs `--expose-gc`.
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
const used = () => {
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: heapUsed + external, rss }
}
const before = used()
const most = { ...before }
const timer = setInterval(() => {
  const now = used()
  most.heap = Math.max(most.heap, now.heap)
  most.rss = Math.max(most.rss, now.rss)
}, 5)
await upload(path)
clearInterval(timer)
console.log(JSON.stringify({ heapBytes: most.heap - before.heap, rssBytes: most.rss - before.rss }))
process.exit(0)
