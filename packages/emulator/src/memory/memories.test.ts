import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../bytes/sha256.ts'
import { setUp } from '../session.test-support.ts'
import type { MemoryListItem, MemoryListItemPage } from '../wire.ts'
import { newStore } from './memory.test-support.ts'

describe('a memory', () => {
  it('has the size and hash of its UTF-8 bytes in either view, and its content in the full one', async () => {
    const store = await newStore(setUp().client)
    const created = await store.create('/notes/größe.md', 'Größe ✓')
    expect(created.body).toMatchObject({
      type: 'memory',
      memory_store_id: store.id,
      path: '/notes/größe.md',
      content: null,
      content_size_bytes: 11,
      content_sha256: sha256Hex('Größe ✓'),
    })
    const { id } = created.body
    expect((await store.get(id)).body.content).toBe('Größe ✓')
    expect((await store.get(id, '?view=basic')).body).toEqual(created.body)
    expect((await store.update(id, { content: 'x' })).body.content).toBe(null)
    expect((await store.update(id, { content: 'y' }, '?view=full')).body.content).toBe('y')
    expect((await store.get(id, '?view=half')).status).toBe(400)
  })

  it('may be empty, and holds at most 102,400 bytes', async () => {
    const store = await newStore(setUp().client)
    expect(await store.add('/empty', '')).toMatchObject({ content_size_bytes: 0, content_sha256: sha256Hex('') })
    expect((await store.create('/null', null)).body.content_size_bytes).toBe(0)
    expect((await store.create('/fits', 'ü'.repeat(51_200))).status).toBe(200)
    expect((await store.create('/large', `${'ü'.repeat(51_200)}x`)).status).toBe(400)
  })

  it.each([
    '',
    'a',
    '/',
    '/a/',
    '/a//b',
    '/a/./b',
    '/a/../b',
    '/..',
    '/a\u0000b',
    '/a\nb',
    '/a\u200bb',
    '/a\u2028b',
    '/gro\u0308\u00dfe',
    `/${'a/'.repeat(20)}b`,
    `/${'ü'.repeat(512)}`,
  ])('is refused at the path %j', async (path) => {
    expect((await (await newStore(setUp().client)).create(path)).status).toBe(400)
  })

  it.each(['/a', '/A b/ç.md', '/.hidden', '/...', `/${'a/'.repeat(19)}b`, `/${'ü'.repeat(511)}x`])(
    'may stand at the path %j',
    async (path) => {
      expect((await (await newStore(setUp().client)).create(path)).body.path).toBe(path)
    },
  )

  it.each([
    ['/a/b', '/a/b'],
    ['/a/b', '/a/b/c'],
    ['/a/b', '/a'],
  ])('at %s keeps others from %s, and says which', async (taken, wanted) => {
    const store = await newStore(setUp().client)
    const memory = await store.add(taken)
    const answer = await store.create(wanted)
    expect(answer.status).toBe(409)
    // Of all conflicts only a dream's is known to say that it should not be tried again.
    expect(answer.headers.get('x-should-retry')).toBe(null)
    expect(answer.body).toMatchObject({
      type: 'error',
      error: { type: 'memory_path_conflict_error', conflicting_memory_id: memory.id, conflicting_path: taken },
    })
  })

  it.each([
    ['/a/b', '/a/bc'],
    ['/a/b', '/A/b'],
    ['/a/b', '/a/c'],
  ])('at %s leaves room for %s', async (taken, wanted) => {
    const store = await newStore(setUp().client)
    await store.add(taken)
    expect((await store.create(wanted)).status).toBe(200)
  })

  it('is one of at most 2,000 in its store', async () => {
    const store = await newStore(setUp().client)
    for (let i = 0; i < 2000; i++) expect((await store.create(`/m${i}`)).status).toBe(200)
    expect((await store.create('/more')).status).toBe(400)
  })
})

describe('an update of a memory', () => {
  it('renames it under the same id, and keeps what is not sent', async () => {
    const store = await newStore(setUp().client)
    const memory = await store.add('/a.md', 'one')
    await store.add('/b/c.md')
    const { body } = await store.update(memory.id, { path: '/b/d.md', content: null }, '?view=full')
    expect(body).toMatchObject({ id: memory.id, path: '/b/d.md', content: 'one' })
    for (const path of ['/b/c.md', '/b', '/b/c.md/e']) {
      const refused = await store.update(memory.id, { path })
      expect([path, refused.status]).toEqual([path, 409])
    }
    expect((await store.update(memory.id, { path: '/b/d.md/e' })).status).toBe(200)
  })

  it('with a precondition is applied to the expected content alone', async () => {
    const store = await newStore(setUp().client)
    const { id, content_sha256: hash } = await store.add('/a.md', 'one')
    const when = (sha: string | undefined, body: object) =>
      store.update(id, { ...body, precondition: { type: 'content_sha256', content_sha256: sha } })
    const stale = sha256Hex('zero')

    const refused = await when(stale, { content: 'two' })
    expect(refused.status).toBe(409)
    expect(Object.keys(Reflect.get(refused.body, 'error'))).toEqual(['type', 'message'])
    expect(refused.body).toMatchObject({ error: { type: 'memory_precondition_failed_error' } })
    expect((await when(stale, { content: 'one' })).status).toBe(200)
    expect((await when(stale, { content: 'one', path: '/b.md' })).status).toBe(409)
    expect((await when(hash, { content: 'two' })).status).toBe(200)
    expect((await when(hash, { content: 'three' })).status).toBe(409)
    expect((await when(undefined, { content: 'three' })).status).toBe(400)
    expect((await when('abc', { content: 'three' })).status).toBe(400)
  })

  it('that changes nothing adds no version and moves no time', async () => {
    const { client, clock } = setUp()
    const store = await newStore(client)
    const memory = await store.add('/a.md', 'one')
    await clock.advance(1000)
    expect((await store.update(memory.id, { content: 'one', path: '/a.md' })).body).toEqual(memory)
    expect((await store.update(memory.id, {})).body).toEqual(memory)
    expect(await store.versions()).toHaveLength(1)
  })
})

describe('the deletion of a memory', () => {
  it('can expect a content, and frees the path', async () => {
    const store = await newStore(setUp().client)
    const { id, content_sha256: hash } = await store.add('/a.md', 'one')
    expect((await store.remove(id, `?expected_content_sha256=${sha256Hex('x')}`)).status).toBe(409)
    expect((await store.get(id)).status).toBe(200)
    expect((await store.remove(id, `?expected_content_sha256=${hash}`)).body).toEqual({ id, type: 'memory_deleted' })
    expect((await store.get(id)).status).toBe(404)
    expect((await store.create('/a.md')).status).toBe(200)
  })
})

describe('the list of memories', () => {
  const pathsOf = (items: readonly MemoryListItem[]) =>
    items.map((item) => `${item.type} ${String(Reflect.get(item, 'path'))}`)

  async function filled() {
    const { client } = setUp()
    const store = await newStore(client)
    const paths = ['/a/x/1', '/b', '/a/x/2', '/a/y', '/ab/z', '/a/w/3']
    const memories = []
    for (const path of paths) memories.push(await store.add(path, path))
    const list = async (query: string) =>
      (await client.call<MemoryListItemPage>('GET', `${store.path}/memories${query}`)).body
    return { client, store, memories, list }
  }

  it('gives everything below a prefix of whole segments', async () => {
    const { list } = await filled()
    expect((await list('')).data).toHaveLength(6)
    expect(pathsOf((await list('?path_prefix=/a/')).data)).toEqual([
      'memory /a/x/1',
      'memory /a/x/2',
      'memory /a/y',
      'memory /a/w/3',
    ])
    expect((await list('?path_prefix=/none/')).data).toEqual([])
  })

  it('at depth 1 gives the children, and one prefix for what lies deeper', async () => {
    const { list } = await filled()
    expect(pathsOf((await list('?depth=1')).data)).toEqual(['memory_prefix /a/', 'memory /b', 'memory_prefix /ab/'])
    expect(pathsOf((await list('?depth=1&path_prefix=/a/')).data)).toEqual([
      'memory_prefix /a/x/',
      'memory /a/y',
      'memory_prefix /a/w/',
    ])
  })

  it('counts prefixes toward the limit, and repeats and loses none over pages with a deletion between', async () => {
    const { list, store, memories } = await filled()
    const first = await list('?depth=1&path_prefix=/a/&limit=1')
    expect(pathsOf(first.data)).toEqual(['memory_prefix /a/x/'])
    await store.remove(memories[3]?.id ?? '')
    const second = await list(`?depth=1&path_prefix=/a/&limit=1&page=${first.next_page}`)
    expect([pathsOf(second.data), second.next_page]).toEqual([['memory_prefix /a/w/'], null])
  })

  it('has contents in the full view, at most 20 a page', async () => {
    const { list, store } = await filled()
    for (let i = 0; i < 20; i++) await store.add(`/more${i}`)
    const full = await list('?view=full&limit=100')
    expect([full.data.length, Reflect.get(full.data[0] ?? {}, 'content')]).toEqual([20, '/a/x/1'])
    expect(full.next_page).not.toBe(null)
    expect((await list('?limit=100')).data).toHaveLength(26)
    expect(Reflect.get((await list('')).data[0] ?? {}, 'content')).toBe(null)
  })

  it.each(['depth=2', 'depth=-1', 'path_prefix=/a', 'path_prefix=a/', 'limit=0', 'limit=101', 'page=page_x'])(
    'refuses %s',
    async (query) => {
      const { client, store } = await filled()
      expect((await client.call('GET', `${store.path}/memories?${query}`)).status).toBe(400)
    },
  )
})
