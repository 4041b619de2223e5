import Anthropic, { toFile } from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const apiKey = 'sk-ant-api03-test'
const manifest = (description: string) => `---\nname: release-notes\ndescription: ${description}\n---\n`

it('lets either client add a version to a skill of the other, and the alias "latest" follow', async () => {
  const { fetch } = createJudgedEmulator({ seed: 1 })
  const official = new Anthropic({ apiKey, fetch, maxRetries: 0 })
  const ours = new ManagedAgents({ apiKey, fetch, retry: false })
  const skill = await official.skills.create({
    files: [
      await toFile(new TextEncoder().encode(manifest('First.')), 'notes/SKILL.md'),
      await toFile(new TextEncoder().encode('terms'), 'notes/data/terms.txt'),
    ],
  })
  const second = await ours.skills.versions.create(skill.id, {
    files: [new File([manifest('Second.')], 'notes/SKILL.md')],
  })
  const latest = await official.beta.skills.versions.retrieve('latest', { skill_id: skill.id })
  expect(latest).toMatchObject({ id: second.id, description: 'Second.' })

  const zip = await official.beta.skills.versions.download(skill.latest_version_id, { skill_id: skill.id })
  expect(zip.headers.get('content-disposition')).toBe('attachment; filename="release-notes.zip"')
  const names = new TextDecoder('latin1').decode(await zip.arrayBuffer())
  expect(names).toContain('release-notes/SKILL.md')
  expect(names).toContain('release-notes/data/terms.txt')

  const ids: string[] = []
  for await (const { id } of official.skills.list({ source: 'anthropic', limit: 1 })) ids.push(id)
  expect(ids.sort()).toEqual(['docx', 'pdf', 'pptx', 'xlsx'])
})
