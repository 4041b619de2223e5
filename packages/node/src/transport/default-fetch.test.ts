import { expect, onTestFinished, test, vi } from 'vitest'
import { ManagedAgents } from '../managed-agents.ts'
import { echo, listen } from './loopback.test-support.ts'

async function headersSeen(fetch?: typeof globalThis.fetch): Promise<Record<string, string>> {
  const { url } = await listen(echo)
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl: url, ...(fetch && { fetch }) })
  const { data } = await client.raw.GET('/v1/models/{model_id}', { params: { path: { model_id: 'x' } } })
  return Reflect.get(data ?? {}, 'headers')
}

// What fetch of Node sends with every request, and the transport does not.
const mark = 'sec-fetch-mode'

test('a client of Node sends by node:http', async () => {
  expect(await headersSeen()).not.toHaveProperty(mark)
})

test('a fetch that is given, or that was put in place of the platform’s, is used', async () => {
  expect(await headersSeen((url, init) => fetch(url, init))).toHaveProperty(mark)
  const platform = globalThis.fetch
  const put = vi.fn((...args: Parameters<typeof fetch>) => platform(...args))
  vi.stubGlobal('fetch', put)
  onTestFinished(() => void vi.unstubAllGlobals())
  expect(await headersSeen()).toHaveProperty(mark)
  expect(put).toHaveBeenCalledOnce()
})
