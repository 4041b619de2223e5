import { describe, expect, it } from 'vitest'
import { setUp } from '../session.test-support.ts'

interface Resource {
  readonly id: string
  readonly type: string
}

async function withRepositories(...names: string[]) {
  const { client } = setUp()
  const resources = names.map((name) => ({ type: 'github_repository', url: `https://github.com/acme/${name}` }))
  const session = await client.session({ session: { resources } })
  const path = `/v1/sessions/${session.id}/resources`
  const list = async (query = '') =>
    (await client.call<{ data: Resource[]; next_page: string | null }>('GET', `${path}${query}`)).body
  return { client, session, path, list }
}

describe('resources of a session', () => {
  it('are listed whole, or by pages', async () => {
    const { list } = await withRepositories('a', 'b', 'c')
    expect((await list()).data).toHaveLength(3)
    const first = await list('?limit=2')
    const second = await list(`?limit=2&page=${first.next_page}`)
    expect([first.data.length, second.data.length, second.next_page]).toEqual([2, 1, null])
  })

  it('let a repository change its token, which is never shown, and nothing else', async () => {
    const { client, path, list } = await withRepositories('a')
    const id = (await list()).data[0]?.id
    const updated = await client.call('POST', `${path}/${id}`, { authorization_token: 'ghp_secret' })
    expect([updated.status, JSON.stringify(updated.body).includes('ghp_secret')]).toEqual([200, false])
    expect((await client.call('GET', `${path}/${id}`)).body).toEqual(updated.body)
    expect((await client.call('DELETE', `${path}/${id}`)).status).toBe(400)
    expect((await client.call('GET', `${path}/sesrsc_none`)).status).toBe(404)
  })

  it('refuse a file that does not exist, and any file in a self-hosted environment', async () => {
    const { client, path } = await withRepositories()
    expect((await client.call('POST', path, { type: 'file', file_id: 'file_none' })).status).toBe(400)
    const own = await client.session({ environment: { config: { type: 'self_hosted' } } })
    const refused = await client.call('POST', `/v1/sessions/${own.id}/resources`, {
      type: 'file',
      file_id: 'file_none',
    })
    expect(refused.status).toBe(400)
  })

  it('stay as they are once the session has ended', async () => {
    const { client, path, list, session } = await withRepositories('a')
    await client.call('POST', `/v1/sessions/${session.id}/archive`)
    const id = (await list()).data[0]?.id
    expect((await client.call('POST', `${path}/${id}`, { authorization_token: 'x' })).status).toBe(409)
  })
})
