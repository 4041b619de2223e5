import { describe, expect, test } from 'vitest'
import { AbortedError } from '../errors/connection-error.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { ApiPromise } from '../resources/call.ts'
import type { ListEnvelope } from '../resources/page-types.ts'
import type { PageParams, PaginationKind } from './page.ts'
import { pagePromise as listCall } from './page-promise.ts'

interface Item {
  readonly id: string
}

type Body = ListEnvelope<Item>

const item = (id: string): Item => ({ id })

function pagePromise(fetchPage: (params?: PageParams) => Promise<Body>, kind: PaginationKind) {
  const response = new Response(null, { headers: { 'request-id': 'req_1' } })
  const send = (params?: PageParams): ApiPromise<Body> => {
    const sent = fetchPage(params)
    return Object.assign(sent, {
      asResponse: async () => response,
      withResponse: async () => ({ data: await sent, response, requestId: 'req_1' }),
    })
  }
  return listCall<Item, Body>(send, kind)
}

/** A list of pages by cursor `p1`, `p2` …; the first has no cursor. */
function cursorList(pageSizes: readonly number[], failAt?: { page: number; error: unknown }) {
  const asked: (PageParams | undefined)[] = []
  const fetchPage = async (params?: PageParams): Promise<Body> => {
    asked.push(params)
    const page = params?.page ? Number(params.page.slice(1)) : 0
    if (failAt?.page === page) throw failAt.error
    const before = pageSizes.slice(0, page).reduce((sum, size) => sum + size, 0)
    const data = Array.from({ length: pageSizes[page] ?? 0 }, (_, index) => item(String(before + index)))
    const next_page = page + 1 < pageSizes.length ? `p${page + 1}` : null
    return { data, next_page, prev_page: page > 0 ? `p${page - 1}` : null }
  }
  return { asked, fetchPage }
}

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of iterable) all.push(one)
  return all
}

const ids = (all: readonly Item[]) => all.map(({ id }) => id).join(' ')

describe('a list by cursor', () => {
  test('gives the first page when awaited, as the API sent it', async () => {
    const { fetchPage, asked } = cursorList([2, 1])
    const page = await pagePromise(fetchPage, 'cursor')
    expect(page).toEqual({ data: [item('0'), item('1')], next_page: 'p1', prev_page: null })
    expect(JSON.parse(JSON.stringify(page))).toEqual({ data: [item('0'), item('1')], next_page: 'p1', prev_page: null })
    expect(page.hasNextPage()).toBe(true)
    expect(asked).toEqual([undefined])
  })

  test('gives all items when iterated, over empty pages in between', async () => {
    const { fetchPage, asked } = cursorList([2, 0, 0, 3, 0])
    expect(ids(await collect(pagePromise(fetchPage, 'cursor')))).toBe('0 1 2 3 4')
    expect(asked).toEqual([undefined, { page: 'p1' }, { page: 'p2' }, { page: 'p3' }, { page: 'p4' }])
  })

  test('gives pages, and each page the next', async () => {
    const list = pagePromise(cursorList([1, 2, 1]).fetchPage, 'cursor')
    expect((await collect(list.pages())).map((page) => ids(page.data))).toEqual(['0', '1 2', '3'])
    const second = await (await list).nextPage()
    expect(ids(second?.data ?? [])).toBe('1 2')
    expect((await second?.nextPage())?.hasNextPage()).toBe(false)
  })

  test('sends nothing until it is asked, and the first page once however often it is awaited', async () => {
    const { fetchPage, asked } = cursorList([1])
    const list = pagePromise(fetchPage, 'cursor')
    expect(asked).toEqual([])
    await list
    await list.finally(() => {})
    expect(await list.withResponse()).toMatchObject({ data: { data: [item('0')] }, requestId: 'req_1' })
    expect(asked).toEqual([undefined])
    expect(ids(await collect(list))).toBe('0')
    expect(asked).toEqual([undefined, undefined])
  })

  test('ends where next_page or data is absent', async () => {
    expect(await collect(pagePromise(async () => ({ data: [item('a')] }), 'cursor'))).toEqual([item('a')])
    expect(await collect(pagePromise(async () => ({}) as Body, 'cursor'))).toEqual([])
    expect(await (await pagePromise(async () => ({ data: [] }) as Body, 'cursor')).nextPage()).toBeNull()
  })

  test('reads no page beyond the one where the loop is left', async () => {
    const { fetchPage, asked } = cursorList([2, 2, 2])
    for await (const { id } of pagePromise(fetchPage, 'cursor')) if (id === '2') break
    expect(asked).toHaveLength(2)
  })

  test('answers calls of next that wait at the same time in their order', async () => {
    const iterator = pagePromise(cursorList([1, 1, 1]).fetchPage, 'cursor')[Symbol.asyncIterator]()
    const results = await Promise.all([1, 2, 3, 4].map(() => iterator.next()))
    expect(results.map(({ value }) => value?.id)).toEqual(['0', '1', '2', undefined])
  })
})

describe('a page that fails', () => {
  test('is reported with its cursor, from which one can go on', async () => {
    const cause = new SdkError('server_error', 'listThings failed with 500', { retryable: true, requestId: 'req_9' })
    const failAt = { page: 2, error: cause as unknown }
    const { fetchPage } = cursorList([1, 1, 1, 1], failAt)
    const seen: Item[] = []
    const reading = (async () => {
      for await (const one of pagePromise(fetchPage, 'cursor')) seen.push(one)
    })()
    await expect(reading).rejects.toMatchObject({
      code: 'page_failed',
      cursor: 'p2',
      cause,
      retryable: true,
      requestId: 'req_9',
    })
    failAt.page = -1
    const rest = pagePromise((params) => fetchPage(params ?? { page: 'p2' }), 'cursor')
    expect(ids([...seen, ...(await collect(rest))])).toBe('0 1 2 3')
  })

  test('keeps its own error when it is the first, or when the caller aborted', async () => {
    const error = new SdkError('not_found', 'no')
    await expect(pagePromise(cursorList([1], { page: 0, error }).fetchPage, 'cursor')).rejects.toBe(error)
    const aborted = new AbortedError('enough')
    await expect(
      collect(pagePromise(cursorList([1, 1], { page: 1, error: aborted }).fetchPage, 'cursor')),
    ).rejects.toBe(aborted)
  })

  test.each([
    ['itself', { p1: 'p1' }],
    ['an earlier page', { p1: 'p2', p2: 'p3', p3: 'p1' }],
  ])('is one whose cursor leads back to %s', async (_, links: Record<string, string>) => {
    const fetchPage = async (params?: PageParams): Promise<Body> => ({
      data: [item(params?.page ?? 'first')],
      next_page: params?.page ? links[params.page] : 'p1',
    })
    const seen: Item[] = []
    const reading = (async () => {
      for await (const one of pagePromise(fetchPage, 'cursor')) seen.push(one)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cursor_repeated', cursor: 'p1' })
    expect(ids(seen)).toBe(['first', ...Object.keys(links)].join(' '))
  })
})

describe('paging back', () => {
  test('works by prev_page, also over the same pages again and again', async () => {
    const first = await pagePromise(cursorList([1, 1, 1]).fetchPage, 'bidirectional-cursor')
    expect(await first.previousPage()).toBeNull()
    let page = await (await first.nextPage())?.nextPage()
    expect(page && ids(page.data)).toBe('2')
    for (const expected of ['1', '0']) {
      page = (await page?.previousPage()) ?? null
      expect(page && ids(page.data)).toBe(expected)
    }
    expect(ids((await page?.nextPage())?.data ?? [])).toBe('1')
  })

  test('is not offered where the API only pages forward', async () => {
    const second = await (await pagePromise(cursorList([1, 1]).fetchPage, 'cursor')).nextPage()
    expect(await second?.previousPage()).toBeNull()
  })
})

describe('a list by ids', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(item)
  const asked: (PageParams | undefined)[] = []
  const fetchPage = async (params?: PageParams): Promise<Body> => {
    asked.push(params)
    const after = params?.after_id ? all.findIndex(({ id }) => id === params.after_id) + 1 : 0
    const end = params?.before_id ? all.findIndex(({ id }) => id === params.before_id) : after + 2
    const start = params?.before_id ? Math.max(0, end - 2) : after
    const data = all.slice(start, end)
    const has_more = params?.before_id ? start > 0 : end < all.length
    return { data, has_more, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null }
  }

  test('goes on after the last id while there is more', async () => {
    asked.length = 0
    expect(ids(await collect(pagePromise(fetchPage, 'id-window')))).toBe('a b c d e')
    expect(asked).toEqual([undefined, { after_id: 'b' }, { after_id: 'd' }])
  })

  test('goes back before the first id, and forward again', async () => {
    const second = await (await pagePromise(fetchPage, 'id-window')).nextPage()
    const first = await second?.previousPage()
    expect(first && ids(first.data)).toBe('a b')
    expect(await first?.previousPage()).toBeNull()
    expect(ids((await first?.nextPage())?.data ?? [])).toBe('c d')
  })
})
