import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ManagedAgents, skillFromFolder } from '@org/managed-agents-node'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

it('uploads a skill from its folder, and another version of it, as the contract has it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'skill-'))
  const folder = join(place, 'My Greetings')
  mkdirSync(join(folder, 'scripts'), { recursive: true })
  const manifest = (description: string) => `---\nname: greeting\ndescription: ${description}\n---\n`
  writeFileSync(join(folder, 'SKILL.md'), manifest('Says hello.'))
  writeFileSync(join(folder, 'scripts/run.bin'), Buffer.from([0, 255, 13, 10, 45, 45]))
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', fetch: createJudgedEmulator().fetch, retry: false })
  try {
    // #region skill
    const { name, files } = await skillFromFolder(folder) // checked: SKILL.md, names, links, size
    const skill = await client.skills.create({ files, display_name: name })
    // #endregion
    writeFileSync(join(folder, 'SKILL.md'), manifest('Says it twice.'))
    const version = await client.skills.versions.create(skill.id, await filesOf(folder))
    expect(version).toMatchObject({ name: 'greeting', description: 'Says it twice.' })
    const response = await client.skills.versions.download(skill.latest_version_id, { skill_id: skill.id })
    const archive = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const run = Object.entries(archive).find(([path]) => path.endsWith('scripts/run.bin'))
    expect(Buffer.from(run?.[1] ?? [])).toEqual(readFileSync(join(folder, 'scripts/run.bin')))
  } finally {
    rmSync(place, { recursive: true })
  }
})

const filesOf = async (folder: string) => ({ files: (await skillFromFolder(folder)).files })
