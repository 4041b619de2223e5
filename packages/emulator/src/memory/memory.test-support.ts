import { expect } from 'vitest'
import type { Answer, TestClient } from '../client.test-support.ts'
import type { Memory, MemoryStore, MemoryVersion } from '../wire.ts'

export interface StoreUnderTest {
  readonly id: string
  readonly path: string
  create(path: string, content?: string | null): Promise<Answer<Memory>>
  /** The same, which must succeed. */
  add(path: string, content?: string): Promise<Memory>
  update(memory: string, body: object, query?: string): Promise<Answer<Memory>>
  remove(memory: string, query?: string): Promise<Answer<unknown>>
  get(memory: string, query?: string): Promise<Answer<Memory>>
  versions(query?: string): Promise<MemoryVersion[]>
}

export async function newStore(client: TestClient, body: object = {}): Promise<StoreUnderTest> {
  const made = await client.call<MemoryStore>('POST', '/v1/memory_stores', { name: 'Product knowledge', ...body })
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  const path = `/v1/memory_stores/${made.body.id}`
  const store: StoreUnderTest = {
    id: made.body.id,
    path,
    create: (name, content = 'text') => client.call('POST', `${path}/memories`, { path: name, content }),
    async add(name, content) {
      const answer = await store.create(name, content)
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      return answer.body
    },
    update: (memory, change, query = '') => client.call('POST', `${path}/memories/${memory}${query}`, change),
    remove: (memory, query = '') => client.call('DELETE', `${path}/memories/${memory}${query}`),
    get: (memory, query = '') => client.call('GET', `${path}/memories/${memory}${query}`),
    async versions(query = '') {
      const answer = await client.call<{ data: MemoryVersion[] }>('GET', `${path}/memory_versions${query}`)
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      return answer.body.data
    },
  }
  return store
}
