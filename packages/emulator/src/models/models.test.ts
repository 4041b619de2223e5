import { describe, expect, it } from 'vitest'
import { setUp } from '../session.test-support.ts'
import type { ModelInfo, ModelInfoPage } from '../wire.ts'
import { catalog } from './catalog.ts'

const ids = ({ data }: ModelInfoPage) => data.map(({ id }) => id)

async function list(query = '') {
  const { client } = setUp()
  return client.call<ModelInfoPage>('GET', `/v1/models${query}`)
}

describe('the list of models', () => {
  it('comes newest first, without retired ones', async () => {
    const { body } = await list('?limit=100')
    const times = body.data.map(({ created_at }) => created_at)
    expect(times).toEqual([...times].sort().reverse())
    expect(new Set(body.data.map(({ lifecycle }) => lifecycle))).toEqual(new Set(['active', 'deprecated']))
    expect([body.has_more, body.first_id, body.last_id]).toEqual([false, ids(body)[0], ids(body).at(-1)])
  })

  it('gives the stages that are asked for', async () => {
    expect(ids((await list('?lifecycle[]=retired')).body)).toEqual(['claude-3-7-sonnet-20250219'])
    const { body } = await list('?lifecycle[]=retired&lifecycle[]=deprecated')
    expect(ids(body)).toEqual(['claude-sonnet-4-5-20250929', 'claude-3-7-sonnet-20250219'])
    expect((await list('?lifecycle[]=future')).status).toBe(400)
  })

  it('is a window that moves forwards and backwards by ids', async () => {
    const all = ids((await list()).body)
    const first = (await list('?limit=3')).body
    const second = (await list(`?limit=3&after_id=${first.last_id}`)).body
    expect([ids(first), ids(second), first.has_more]).toEqual([all.slice(0, 3), all.slice(3, 6), true])
    const back = (await list(`?limit=2&before_id=${second.last_id}`)).body
    expect([ids(back), back.has_more]).toEqual([all.slice(3, 5), true])
    const start = (await list(`?limit=5&before_id=${second.first_id}`)).body
    expect([ids(start), start.has_more]).toEqual([all.slice(0, 3), false])
    const beyond = (await list(`?after_id=${all.at(-1)}`)).body
    expect(beyond).toEqual({ data: [], has_more: false, first_id: null, last_id: null })
  })

  it('refuses an id that is not in it, and both directions at once', async () => {
    expect((await list('?after_id=claude-1')).status).toBe(400)
    expect((await list('?after_id=claude-opus-5&before_id=claude-opus-5')).status).toBe(400)
  })
})

describe('one model', () => {
  it('is found by its id and by an alias, retired ones too', async () => {
    const { client } = setUp()
    const get = async (id: string) => (await client.call<ModelInfo>('GET', `/v1/models/${id}`)).body.id
    expect(await get('claude-haiku-4-5')).toBe('claude-haiku-4-5-20251001')
    expect(await get('claude-haiku-4-5-20251001')).toBe('claude-haiku-4-5-20251001')
    expect(await get('claude-3-7-sonnet-20250219')).toBe('claude-3-7-sonnet-20250219')
    expect((await client.call('GET', '/v1/models/claude-1')).status).toBe(404)
  })

  it('can be given by options', async () => {
    const { client } = setUp({ models: catalog.slice(0, 1).map((model) => ({ ...model, id: 'house-model' })) })
    expect(ids((await client.call<ModelInfoPage>('GET', '/v1/models')).body)).toEqual(['house-model'])
  })
})
