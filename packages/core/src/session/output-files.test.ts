import { describe, expect, it } from 'vitest'
import type { FileMetadata } from '../generated/models.gen.ts'
import { createFakeSession } from './fake-session.test-support.ts'
import { outputFiles } from './output-files.ts'

const file = (id: string, size_bytes = 10): FileMetadata => ({
  id,
  type: 'file',
  filename: `${id}.txt`,
  mime_type: 'text/plain',
  size_bytes,
  created_at: '2026-01-01T00:00:00Z',
})

describe('output files', () => {
  it('are waited for until they are listed and the list stands still', async () => {
    const session = createFakeSession()
    session.clock.setTimer(() => session.files.push(file('a')), 1500)
    session.clock.setTimer(() => session.files.push(file('b')), 2500)
    const files = await session.clock.settle(outputFiles(session.client, 'sesn_1'))
    expect(files.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(session.clock.pendingTimers).toBe(0)
  })

  it('are none after the bound when none was written', async () => {
    const session = createFakeSession()
    const before = session.clock.now()
    expect(await session.clock.settle(outputFiles(session.client, 'sesn_1', { waitMs: 3000 }))).toEqual([])
    expect(session.clock.now() - before).toBe(3000)
  })

  it('are downloaded up to a size, by what is listed and by what arrives', async () => {
    const session = createFakeSession()
    session.files.push(file('small'), file('large', 1000), file('liar', 1))
    const options = { waitMs: 0, maxBytes: 12 }
    const [small, large, liar] = await session.clock.settle(outputFiles(session.client, 'sesn_1', options))
    Object.assign(session.client.files ?? {}, { download: async () => new Response('x'.repeat(12)) })
    expect(new TextDecoder().decode(await small?.download())).toBe('x'.repeat(12))
    await expect(large?.download()).rejects.toMatchObject({ code: 'response_too_large' })
    Object.assign(session.client.files ?? {}, { download: async () => new Response('x'.repeat(13)) })
    await expect(liar?.download()).rejects.toMatchObject({ code: 'response_too_large' })
  })

  it('follow pages and stop on abort', async () => {
    const session = createFakeSession()
    Object.assign(session.client.files ?? {}, {
      list: async ({ page }: { page?: string }) =>
        page ? { data: [file('b')], next_page: null } : { data: [file('a')], next_page: 'p2' },
    })
    const files = await session.clock.settle(outputFiles(session.client, 'sesn_1', { waitMs: 0 }))
    expect(files.map(({ id }) => id)).toEqual(['a', 'b'])
    const controller = new AbortController()
    const pending = outputFiles(session.client, 'sesn_1', { signal: controller.signal })
    await session.clock.flush()
    controller.abort()
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' })
    expect(session.clock.pendingTimers).toBe(0)
  })
})
