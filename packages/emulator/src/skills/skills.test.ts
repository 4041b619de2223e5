import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { origin, requestHeaders } from '../client.test-support.ts'
import { setUp } from '../session.test-support.ts'
import type { Skill, SkillPage, SkillVersion, SkillVersionPage } from '../wire.ts'

type Client = ReturnType<typeof setUp>['client']

const manifest = (name = 'release-notes', description = 'How our release notes look.') =>
  `---\nname: ${name}\ndescription: ${description}\n---\n\nWrite them short.\n`

function form(files: Record<string, string>, displayName?: string) {
  const data = new FormData()
  for (const [path, content] of Object.entries(files)) data.append('files[]', new File([content], path))
  if (displayName !== undefined) data.append('display_name', displayName)
  return data
}

async function create(client: Client, files = { 'notes/SKILL.md': manifest() } as Record<string, string>) {
  const answer = await client.call<Skill>('POST', '/v1/skills', form(files))
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}

const add = (client: Client, skill: string, text: string) =>
  client.call<SkillVersion>('POST', `/v1/skills/${skill}/versions`, form({ 'notes/SKILL.md': text }))

describe('a new skill', () => {
  it('has one version, whose name is the slug, and is named by it unless told otherwise', async () => {
    const { client } = setUp()
    const skill = await create(client)
    expect(skill).toMatchObject({ type: 'skill', display_name: 'release-notes', source: { type: 'custom' } })
    const version = await client.call<SkillVersion>('GET', `/v1/skills/${skill.id}/versions/${skill.latest_version_id}`)
    expect(version.body).toMatchObject({
      type: 'skill_version',
      skill_id: skill.id,
      name: 'release-notes',
      description: 'How our release notes look.',
    })
    const named = await client.call<Skill>('POST', '/v1/skills', form({ 'x/SKILL.md': manifest() }, 'Release notes'))
    expect(named.body.display_name).toBe('Release notes')
  })

  it('takes its slug from the top folder when the front matter has no name', async () => {
    const { client } = setUp()
    const skill = await create(client, { 'my-notes/SKILL.md': '---\ndescription: d\n---\n' })
    expect(skill.display_name).toBe('my-notes')
  })

  it.each([
    ['no file', {}],
    ['no SKILL.md', { 'a/readme.md': 'x' }],
    ['a SKILL.md that is not in the top folder', { 'a/b/SKILL.md': manifest() }],
    ['a file without a folder', { 'SKILL.md': manifest() }],
    ['two top folders', { 'a/SKILL.md': manifest(), 'b/x.md': 'x' }],
    ['a path that climbs', { 'a/SKILL.md': manifest(), 'a/../x': 'x' }],
    ['no front matter', { 'a/SKILL.md': 'Write them short.' }],
    ['front matter that is no YAML', { 'a/SKILL.md': '---\nname: [\n---\n' }],
    ['front matter that is no mapping', { 'a/SKILL.md': '---\njust text\n---\n' }],
    ['a name that is not in kebab case', { 'a/SKILL.md': manifest('Release Notes') }],
    ['a name that is too long', { 'a/SKILL.md': manifest('n'.repeat(65)) }],
    ['no description', { 'a/SKILL.md': '---\nname: a\n---\n' }],
    ['a description that is too long', { 'a/SKILL.md': manifest('a', 'd'.repeat(1025)) }],
    ['30 MB', { 'a/SKILL.md': manifest(), 'a/big': 'x'.repeat(30 * 1024 * 1024) }],
  ])('is refused with %s', async (_what, files) => {
    const { client } = setUp()
    expect((await client.call('POST', '/v1/skills', form(files))).status).toBe(400)
    expect((await client.call<SkillPage>('GET', '/v1/skills?source=custom')).body.data).toEqual([])
  })

  it('is refused under a label of several lines or more than 255 characters', async () => {
    const { client } = setUp()
    for (const name of ['a\nb', 'x'.repeat(256)]) {
      expect((await client.call('POST', '/v1/skills', form({ 'a/SKILL.md': manifest() }, name))).status).toBe(400)
    }
  })
})

describe('versions of a skill', () => {
  it('must keep the slug, become the latest, and are listed newest first', async () => {
    const { client } = setUp()
    const { id, latest_version_id: first } = await create(client)
    expect((await add(client, id, manifest('other'))).status).toBe(400)
    const second = (await add(client, id, manifest('release-notes', 'Shorter.'))).body
    expect((await client.call<Skill>('GET', `/v1/skills/${id}`)).body.latest_version_id).toBe(second.id)
    const page = await client.call<SkillVersionPage>('GET', `/v1/skills/${id}/versions?limit=1`)
    expect(page.body.data.map((version) => version.id)).toEqual([second.id])
    const rest = await client.call<SkillVersionPage>('GET', `/v1/skills/${id}/versions?page=${page.body.next_page}`)
    expect(rest.body.data.map((version) => version.id)).toEqual([first])
    const latest = await client.call<SkillVersion>('GET', `/v1/skills/${id}/versions/latest`)
    expect(latest.body.description).toBe('Shorter.')
  })

  it('fall back to the one before when the latest is deleted, and the last one stays', async () => {
    const { client } = setUp()
    const { id, latest_version_id: first } = await create(client)
    const second = (await add(client, id, manifest())).body.id
    const gone = await client.call('DELETE', `/v1/skills/${id}/versions/${second}`)
    expect(gone.body).toEqual({ id: second, type: 'skill_version_deleted' })
    expect((await client.call<Skill>('GET', `/v1/skills/${id}`)).body.latest_version_id).toBe(first)
    expect((await client.call('DELETE', `/v1/skills/${id}/versions/${first}`)).status).toBe(400)
  })

  it('are downloaded as a zip with the slug as its folder, the same bytes each time', async () => {
    const { client, emulator } = setUp()
    const skill = await create(client, { 'any/SKILL.md': manifest(), 'any/data/terms.txt': 'Größe' })
    const url = `${origin}/v1/skills/${skill.id}/versions/${skill.latest_version_id}/content`
    const download = async () => {
      const response = await emulator.fetch(url, { headers: requestHeaders })
      expect(response.headers.get('content-disposition')).toContain('release-notes.zip')
      return new Uint8Array(await response.arrayBuffer())
    }
    const first = await download()
    const entries = Object.entries(unzipSync(first)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])
    expect(Object.fromEntries(entries)).toEqual({
      'release-notes/SKILL.md': manifest(),
      'release-notes/data/terms.txt': 'Größe',
    })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    try {
      expect(await download()).toEqual(first)
    } finally {
      vi.useRealTimers()
    }
  })

  it('belong to one skill alone', async () => {
    const { client } = setUp()
    const [a, b] = [await create(client), await create(client)]
    expect((await client.call('GET', `/v1/skills/${a.id}/versions/${b.latest_version_id}`)).status).toBe(404)
  })

  it('cannot be read while their key is lost, though the skill is listed', async () => {
    const { client } = setUp({ undecryptableSkills: ['release-notes'] })
    const { id, latest_version_id: version } = await create(client)
    for (const path of [`versions/${version}`, `versions/${version}/content`]) {
      const answer = await client.call('GET', `/v1/skills/${id}/${path}`)
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({ error: { details: { error_code: 'skill_read_blocked_undecryptable' } } })
    }
    expect((await client.call<SkillPage>('GET', '/v1/skills?source=custom')).body.data).toHaveLength(1)
  })
})

describe('skills that come with the API', () => {
  it('are listed by their source, and cannot be changed', async () => {
    const { client } = setUp()
    await create(client)
    const ids = async (source: string) =>
      (await client.call<SkillPage>('GET', `/v1/skills?source=${source}`)).body.data.map(({ id }) => id)
    expect((await ids('anthropic')).sort()).toEqual(['docx', 'pdf', 'pptx', 'xlsx'])
    expect(await ids('custom')).toHaveLength(1)
    expect((await client.call<SkillPage>('GET', '/v1/skills')).body.data).toHaveLength(5)
    expect((await client.call('DELETE', '/v1/skills/pdf')).status).toBe(400)
    expect((await add(client, 'pdf', manifest('pdf'))).status).toBe(400)
  })
})

it('deletes a skill with all its versions', async () => {
  const { client } = setUp()
  const { id, latest_version_id: version } = await create(client)
  expect((await client.call('DELETE', `/v1/skills/${id}`)).body).toEqual({ id, type: 'skill_deleted' })
  expect((await client.call('GET', `/v1/skills/${id}`)).status).toBe(404)
  expect((await client.call('GET', `/v1/skills/${id}/versions/${version}`)).status).toBe(404)
})
