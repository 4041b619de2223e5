import Anthropic, { ConflictError } from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { describe, expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const apiKey = 'sk-ant-api03-test'

function setUp() {
  const { fetch } = createJudgedEmulator({ seed: 1 })
  const { memoryStores } = new Anthropic({ apiKey, fetch, maxRetries: 0 }).beta
  return { memoryStores, ours: new ManagedAgents({ apiKey, fetch, retry: false }) }
}

describe('a memory that two write', () => {
  it('is protected by the hash that each has read', async () => {
    const { memoryStores, ours } = setUp()
    const { id: store } = await memoryStores.create({ name: 'Shared' })
    const made = await memoryStores.memories.create(store, { path: '/plan.md', content: 'one' })
    const precondition = { type: 'content_sha256', content_sha256: made.content_sha256 } as const

    const change = { memory_store_id: store, content: 'two', precondition }
    expect((await ours.memoryStores.memories.update(made.id, change)).content_size_bytes).toBe(3)
    const late = memoryStores.memories.update(made.id, { ...change, content: 'three' })
    await expect(late).rejects.toBeInstanceOf(ConflictError)
    await expect(late).rejects.toMatchObject({ type: 'memory_precondition_failed_error' })
    // What already is as requested counts as done, whatever the hash.
    expect((await memoryStores.memories.update(made.id, change)).memory_version_id).not.toBe(made.memory_version_id)

    const versions: string[] = []
    for await (const version of memoryStores.memoryVersions.list(store, { limit: 1 })) versions.push(version.operation)
    expect(versions).toEqual(['modified', 'created'])
  })
})

describe('a store of many memories', () => {
  it('is walked folder by folder', async () => {
    const { memoryStores } = setUp()
    const { id: store } = await memoryStores.create({ name: 'Many' })
    for (let i = 0; i < 25; i++)
      await memoryStores.memories.create(store, { path: `/f${i % 5}/m${i}`, content: `${i}` })

    async function walk(prefix: string): Promise<string[]> {
      const paths: string[] = []
      for await (const item of memoryStores.memories.list(store, { depth: 1, path_prefix: prefix, limit: 2 })) {
        paths.push(...(item.type === 'memory_prefix' ? await walk(item.path) : [item.path]))
      }
      return paths
    }
    const paths = await walk('/')
    expect([paths.length, new Set(paths).size]).toEqual([25, 25])
  })

  it('gives all contents in pages of 20', async () => {
    const { memoryStores } = setUp()
    const { id: store } = await memoryStores.create({ name: 'Many' })
    for (let i = 0; i < 45; i++) await memoryStores.memories.create(store, { path: `/m${i}`, content: `${i}` })
    const sizes: number[] = []
    for await (const page of (await memoryStores.memories.list(store, { view: 'full', limit: 100 })).iterPages()) {
      sizes.push(page.data.length)
    }
    expect(sizes).toEqual([20, 20, 5])
  })
})
