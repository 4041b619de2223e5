import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

interface MadeSkill extends Made {
  readonly latest_version_id: string
}

const filesOf = (description: string) => [
  new File([`---\nname: release-notes\ndescription: ${description}\n---\n`], 'notes/SKILL.md'),
]

function makeSkill({ call }: ApiClient): Promise<MadeSkill> {
  return call('skills.create', { files: filesOf('First.'), display_name: 'Release notes' })
}

/** A skill with a second version. */
async function withVersion(client: ApiClient): Promise<{ skill: MadeSkill; version: Made }> {
  const skill = await makeSkill(client)
  return { skill, version: await client.call('skills.versions.create', skill.id, { files: filesOf('Second.') }) }
}

export const skillCases: readonly EndpointCase[] = [
  { operation: 'createSkill', run: makeSkill, shows: { type: 'skill', display_name: 'Release notes' } },
  {
    operation: 'getSkill',
    run: async (client) => client.call('skills.retrieve', (await makeSkill(client)).id),
    shows: { type: 'skill', source: { type: 'custom' } },
  },
  {
    operation: 'listSkills',
    needs: 'a server without anything else',
    async run(client) {
      const { id } = await makeSkill(client)
      const { data } = await client.call<{ data: Made[] }>('skills.list', { source: 'custom', limit: 5 })
      return data.map((skill) => skill.id === id)
    },
    shows: [true],
  },
  {
    operation: 'deleteSkill',
    run: async (client) => client.call('skills.delete', (await makeSkill(client)).id),
    shows: { type: 'skill_deleted' },
  },
  {
    operation: 'createSkillVersion',
    run: async (client) => (await withVersion(client)).version,
    shows: { type: 'skill_version', name: 'release-notes', description: 'Second.' },
  },
  {
    operation: 'getSkillVersion',
    async run(client) {
      const { skill } = await withVersion(client)
      return client.call('skills.versions.retrieve', skill.latest_version_id, { skill_id: skill.id })
    },
    shows: { description: 'First.' },
  },
  {
    operation: 'listSkillVersions',
    async run(client) {
      const { skill } = await withVersion(client)
      const { data } = await client.call<{ data: Made[] }>('skills.versions.list', skill.id, { limit: 5 })
      return data.map(({ description }) => description)
    },
    shows: ['Second.', 'First.'],
  },
  {
    operation: 'deleteSkillVersion',
    async run(client) {
      const { skill, version } = await withVersion(client)
      return client.call('skills.versions.delete', version.id, { skill_id: skill.id })
    },
    shows: { type: 'skill_version_deleted' },
  },
  {
    operation: 'downloadSkillVersion',
    async run(client) {
      const { skill, version } = await withVersion(client)
      const response = await client.call<Response>('skills.versions.download', version.id, { skill_id: skill.id })
      const bytes = new Uint8Array(await response.arrayBuffer())
      return { zip: String.fromCharCode(...bytes.subarray(0, 2)) }
    },
    shows: { zip: 'PK' },
  },
]
