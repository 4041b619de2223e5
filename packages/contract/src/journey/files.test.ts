import Anthropic from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import type { EmulatorOptions } from '@org/managed-agents-emulator'
import { createVirtualClock, write } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const apiKey = 'sk-ant-api03-test'
const betas = ['managed-agents-2026-04-01']
const writing: EmulatorOptions['scenario'] = function* () {
  yield write('/mnt/session/outputs/notes.md', '# Notes')
}

function setUp() {
  const clock = createVirtualClock()
  const emulator = createJudgedEmulator({ seed: 1, clock, scenario: writing, timing: { fileLagMs: 1500 } })
  const official = new Anthropic({ apiKey, fetch: emulator.fetch, maxRetries: 0 })
  return { clock, emulator, official, ours: new ManagedAgents({ apiKey, fetch: emulator.fetch, retry: false }) }
}

/** A session whose agent has written its file. */
async function ranSession({ official, clock }: ReturnType<typeof setUp>): Promise<string> {
  const { agents, environments, sessions } = official.beta
  const agent = await agents.create({ name: 'Writer', model: 'claude-opus-5' })
  const environment = await environments.create({ name: 'demo' })
  const { id } = await sessions.create({ agent: agent.id, environment_id: environment.id })
  await sessions.events.send(id, { events: [{ type: 'user.message', content: [{ type: 'text', text: 'go' }] }] })
  await clock.advance(0)
  return id
}

describe('the outputs of a session', () => {
  it('are listed and downloaded by the official client once they are published', async () => {
    const setup = setUp()
    const session = await ranSession(setup)
    const { files } = setup.official.beta
    const names = async () => {
      const found: [string, string | undefined][] = []
      for await (const file of files.list({ scope_id: session, betas })) found.push([file.filename, file.scope?.id])
      return found
    }
    expect(await names()).toEqual([])
    await setup.clock.advance(1500)
    expect(await names()).toEqual([['notes.md', session]])
    const [file] = (await files.list({ scope_id: session, betas })).data
    expect(await (await files.download(file?.id ?? '')).text()).toBe('# Notes')
  })

  it('are listed and downloaded by our client too', async () => {
    const setup = setUp()
    const session = await ranSession(setup)
    await setup.clock.advance(1500)
    const { data } = await setup.ours.files.list({ scope_id: session })
    expect(data.map(({ filename, downloadable }) => [filename, downloadable])).toEqual([['notes.md', true]])
    expect(await (await setup.ours.files.download(data[0]?.id ?? '')).text()).toBe('# Notes')
  })
})

describe('an uploaded file', () => {
  it('is refused for download with its code, by either client', async () => {
    const { official, ours } = setUp()
    const file = new File(['a,b'], 'a.csv')
    const { id } = await official.files.upload({ file })
    await expect(official.files.download(id)).rejects.toMatchObject({ status: 400, type: 'invalid_request_error' })
    await expect(ours.files.download(id)).rejects.toMatchObject({ status: 400, errorCode: 'file_not_downloadable' })
    expect((await ours.files.upload({ file })).size_bytes).toBe(3)
  })

  it('expires by the emulator clock', async () => {
    const { official, clock } = setUp()
    const { id } = await official.files.upload({ file: new File(['a'], 'a.csv'), expires_in_seconds: 3600 })
    await clock.advance(3_600_000)
    await expect(official.files.download(id)).rejects.toMatchObject({ status: 404 })
    expect((await official.files.retrieveMetadata(id)).expires_at).toBe('2026-11-01T01:00:00.000Z')
  })
})
