import { describe, expect, it } from 'vitest'
import { origin, requestHeaders, settled } from '../client.test-support.ts'
import { write } from '../scenario/steps.ts'
import { setUp } from '../session.test-support.ts'
import type { FileMetadata, FileMetadataPage } from '../wire.ts'

type Client = ReturnType<typeof setUp>['client']
interface Refusal {
  readonly error: {
    readonly type: string
    readonly message: string
    readonly details?: { readonly error_code: string }
  }
}

const plain = { 'anthropic-beta': '' }

function form(name: string, content = 'issue,title\n', fields: Record<string, string> = {}, type = 'text/csv') {
  const data = new FormData()
  data.append('file', new File([content], name, { type }))
  for (const [key, value] of Object.entries(fields)) data.append(key, value)
  return data
}

async function upload(client: Client, name = 'changes.csv', fields: Record<string, string> = {}) {
  const answer = await client.call<FileMetadata>('POST', '/v1/files', form(name, 'issue,title\n', fields))
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}

const names = ({ data }: FileMetadataPage) => data.map(({ filename }) => filename)

describe('an uploaded file', () => {
  it('has its metadata, and a scope only for calls with a beta header', async () => {
    const { client } = setUp()
    const { body } = await client.call<FileMetadata>('POST', '/v1/files', form('changes.csv'), plain)
    expect(body).toEqual({
      id: expect.stringMatching(/^file_/),
      type: 'file',
      created_at: '2026-11-01T00:00:00.000000Z',
      filename: 'changes.csv',
      mime_type: 'text/csv',
      size_bytes: 12,
      downloadable: false,
      expires_at: null,
    })
    const read = await client.call<FileMetadata>('GET', `/v1/files/${body.id}`)
    expect(read.body).toEqual({ ...body, scope: null })
  })

  it('travels as multipart over the wire too', async () => {
    const { client, emulator } = setUp()
    const request = new Request(`${origin}/v1/files`, { method: 'POST', body: form('dir/changes.csv') })
    const { 'content-type': _, ...headers } = requestHeaders
    const type = request.headers.get('content-type') ?? ''
    const body = await request.arrayBuffer()
    const response = await emulator.fetch(request.url, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    })
    expect(await response.json()).toMatchObject({ filename: 'changes.csv', size_bytes: 12 })
    const broken = await client.call<Refusal>('POST', '/v1/files', 'no form')
    expect(broken.status).toBe(400)
  })

  it('cannot be downloaded', async () => {
    const { client } = setUp()
    const { id } = await upload(client)
    const answer = await client.call<Refusal>('GET', `/v1/files/${id}/content`)
    expect([answer.status, answer.body.error.details?.error_code]).toEqual([400, 'file_not_downloadable'])
  })

  it.each([
    ['a/b/report.md', 'report.md'],
    ['C:\\docs\\report.md', 'report.md'],
    ['', 'unnamed.csv'],
    ['x'.repeat(255), 'x'.repeat(255)],
  ])('of the name %j is kept as %j', async (given, kept) => {
    const { client } = setUp()
    expect((await upload(client, given)).filename).toBe(kept)
  })

  it.each(['a<b.txt', 'a>b', 'a:b', 'a"b', 'a|b', 'a?b', 'a*b', 'x'.repeat(256)])(
    'is refused under the name %j',
    async (name) => {
      const { client } = setUp()
      expect((await client.call('POST', '/v1/files', form(name))).status).toBe(400)
    },
  )

  it('without a media type has the one of its extension, and of unknown ones a general one', async () => {
    const { client } = setUp()
    const typeOf = async (name: string) =>
      (await client.call<FileMetadata>('POST', '/v1/files', form(name, 'x', {}, ''))).body.mime_type
    expect([await typeOf('a.md'), await typeOf('a.qqq')]).toEqual(['text/markdown', 'application/octet-stream'])
  })

  it('is refused above the size limit and when the quota is used up, which a deletion frees', async () => {
    const { client } = setUp({ maxFileBytes: 12, fileQuotaBytes: 30 })
    const large = await client.call<Refusal>('POST', '/v1/files', form('a', 'x'.repeat(13)))
    expect([large.status, large.body.error.type]).toEqual([413, 'request_too_large'])
    const { id } = await upload(client)
    await upload(client)
    const full = await client.call<Refusal>('POST', '/v1/files', form('c'))
    expect([full.status, full.body.error.details?.error_code]).toEqual([400, 'storage_quota_exceeded'])
    await client.call('DELETE', `/v1/files/${id}`)
    await upload(client)
  })

  it('is gone after its deletion', async () => {
    const { client } = setUp()
    const { id } = await upload(client)
    expect((await client.call('DELETE', `/v1/files/${id}`)).body).toEqual({ id, type: 'file_deleted' })
    expect((await client.call('GET', `/v1/files/${id}`)).status).toBe(404)
    expect((await client.call('DELETE', `/v1/files/${id}`)).status).toBe(404)
  })
})

describe('expiry', () => {
  it.each(['3599', '7776001', '3600.5', 'soon'])('of %s seconds is refused', async (seconds) => {
    const { client } = setUp()
    const answer = await client.call('POST', '/v1/files', form('a.csv', 'x', { expires_in_seconds: seconds }))
    expect(answer.status).toBe(400)
  })

  it('takes the content at its time, frees the quota, and leaves the metadata 30 days more', async () => {
    const { client, clock } = setUp({ fileQuotaBytes: 12 })
    const { id, expires_at } = await upload(client, 'a.csv', { expires_in_seconds: '3600' })
    expect(expires_at).toBe('2026-11-01T01:00:00.000Z')
    const content = () => client.call<Refusal>('GET', `/v1/files/${id}/content`)
    const metadata = async () => (await client.call('GET', `/v1/files/${id}`)).status

    await clock.advance(3600_000 - 1)
    expect((await content()).body.error.details?.error_code).toBe('file_not_downloadable')
    await clock.advance(1)
    const expired = await content()
    expect([expired.status, expired.body.error.details?.error_code]).toEqual([404, 'file_expired'])
    await upload(client, 'b.csv')

    await clock.advance(30 * 24 * 3600_000 - 1)
    expect(await metadata()).toBe(200)
    await clock.advance(1)
    expect(await metadata()).toBe(404)
    expect(names((await client.call<FileMetadataPage>('GET', '/v1/files')).body)).toEqual(['b.csv'])
  })
})

describe('the list of files', () => {
  it('comes newest first, in pages', async () => {
    const { client } = setUp()
    for (const name of ['a', 'b', 'c']) await upload(client, name)
    const first = await client.call<FileMetadataPage>('GET', '/v1/files?limit=2')
    const rest = await client.call<FileMetadataPage>('GET', `/v1/files?page=${first.body.next_page}`)
    expect([names(first.body), names(rest.body), rest.body.next_page]).toEqual([['c', 'b'], ['a'], null])
    expect((await client.call('GET', '/v1/files?limit=1001')).status).toBe(400)
  })

  it('looks ids up in one page, without unknown ones and without repeating any', async () => {
    const { client } = setUp()
    const [a, b] = [await upload(client, 'a'), await upload(client, 'b')]
    const query = [a.id, 'file_unknown', b.id, a.id].map((id) => `ids[]=${id}`).join('&')
    const { body } = await client.call<FileMetadataPage>('GET', `/v1/files?${query}`)
    expect([names(body), body.next_page]).toEqual([['a', 'b'], null])
    for (const other of ['limit=5', 'page=page_x']) {
      expect((await client.call('GET', `/v1/files?ids[]=${a.id}&${other}`)).status).toBe(400)
    }
    const many = Array.from({ length: 101 }, (_, index) => `ids[]=file_${index}`).join('&')
    expect((await client.call('GET', `/v1/files?${many}`)).status).toBe(400)
  })

  it('by scope needs the managed-agents beta', async () => {
    const { client } = setUp()
    expect((await client.call('GET', '/v1/files?scope_id=sesn_1', undefined, plain)).status).toBe(404)
    expect((await client.call('GET', '/v1/files?scope_id=sesn_1')).body).toEqual({ data: [], next_page: null })
  })
})

describe('files of a session', () => {
  const writing = {
    timing: { fileLagMs: 1500 },
    *scenario() {
      yield write('/mnt/session/outputs/notes.md', '# Notes')
      yield write('/mnt/session/outputs/data/raw.csv', 'a,b')
      yield write('/tmp/scratch.txt', 'x')
    },
  }
  const outputs = async (client: Client, session: string) =>
    (await client.call<FileMetadataPage>('GET', `/v1/files?scope_id=${session}`)).body

  it('are its outputs, listed some time after idle, and can be downloaded', async () => {
    const { client, clock, emulator } = setUp(writing)
    const session = await client.session()
    await client.message(session.id, 'go')
    await settled()
    expect((await client.history(session.id)).at(-1)?.type).toBe('session.status_idle')
    await clock.advance(1499)
    expect(names(await outputs(client, session.id))).toEqual([])
    await clock.advance(1)
    const listed = await outputs(client, session.id)
    expect(
      listed.data.map(({ filename, mime_type, downloadable, scope }) => [filename, mime_type, downloadable, scope]),
    ).toEqual([
      ['raw.csv', 'text/csv', true, { id: session.id, type: 'session' }],
      ['notes.md', 'text/markdown', true, { id: session.id, type: 'session' }],
    ])
    const url = `${origin}/v1/files/${listed.data[1]?.id}/content`
    const response = await emulator.fetch(url, { headers: requestHeaders })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/markdown'])
    expect(await response.text()).toBe('# Notes')
  })

  it('are replaced in the list when written anew, and stay when written alike', async () => {
    let round = 0
    const { client } = setUp({
      *scenario() {
        round++
        yield write('/mnt/session/outputs/same.txt', 'same')
        yield write('/mnt/session/outputs/count.txt', `round ${round}`)
      },
    })
    const session = await client.session()
    const idsAfter = async () => {
      await client.message(session.id, 'go')
      await settled()
      const { data } = await outputs(client, session.id)
      return Object.fromEntries(data.map(({ filename, id }) => [filename, id]))
    }
    const [first, second] = [await idsAfter(), await idsAfter()]
    expect(Object.keys(second).sort()).toEqual(['count.txt', 'same.txt'])
    expect(second['same.txt']).toBe(first['same.txt'])
    expect(second['count.txt']).not.toBe(first['count.txt'])
  })

  it('survive a snapshot, content and all', async () => {
    const { client, emulator } = setUp(writing)
    const session = await client.session()
    await client.message(session.id, 'go')
    await settled()
    const other = setUp(writing)
    other.emulator.restore(JSON.parse(JSON.stringify(emulator.snapshot())))
    await other.clock.advance(1500)
    const id = (await outputs(other.client, session.id)).data[0]?.id
    const response = await other.emulator.fetch(`${origin}/v1/files/${id}/content`, { headers: requestHeaders })
    expect(await response.text()).toBe('a,b')
  })

  it('hold a copy of each mounted upload under a new id, which does not expire', async () => {
    const { client, clock } = setUp()
    const { id } = await upload(client, 'changes.csv', { expires_in_seconds: '3600' })
    const session = await client.session({ session: { resources: [{ type: 'file', file_id: id }] } })
    const listed = await outputs(client, session.id)
    expect(listed.data).toMatchObject([
      { filename: 'changes.csv', downloadable: false, expires_at: null, size_bytes: 12 },
    ])
    expect(session.resources[0]).toMatchObject({ file_id: listed.data[0]?.id })
    expect(listed.data[0]?.id).not.toBe(id)

    await clock.advance(3600_000)
    const add = await client.call<Refusal>('POST', `/v1/sessions/${session.id}/resources`, {
      type: 'file',
      file_id: id,
    })
    expect([add.status, add.body.error.details?.error_code]).toEqual([400, 'file_expired'])
    const fresh = await upload(client, 'b.csv')
    await client.call('POST', `/v1/sessions/${session.id}/resources`, { type: 'file', file_id: fresh.id })
    expect(names(await outputs(client, session.id))).toEqual(['b.csv', 'changes.csv'])
  })

  it('leave nothing behind when the session is refused', async () => {
    const { client } = setUp()
    const { id } = await upload(client)
    const [agent, environment] = [await client.agent(), await client.environment()]
    const session = { agent: agent.id, environment_id: environment.id }
    const file = { type: 'file', file_id: id }
    for (const refused of [
      { resources: [file, { type: 'memory_store', memory_store_id: 'memstore_none' }] },
      { resources: [file], initial_events: [{ type: 'user.tool_confirmation', tool_use_id: 'x', result: 'allow' }] },
    ]) {
      expect((await client.call('POST', '/v1/sessions', { ...session, ...refused })).status).toBe(400)
    }
    expect(names((await client.call<FileMetadataPage>('GET', '/v1/files')).body)).toEqual(['changes.csv'])
  })
})
