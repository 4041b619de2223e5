import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ManagedAgents } from '@org/managed-agents-node'
import { expect, it, vi } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'
import { clientOfEnvironment, runWithFile } from './example/node-client.ts'

it('uploads from disk, runs with a journal on disk, and downloads, against the emulator', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'node-client-'))
  writeFileSync(join(folder, 'report.csv'), 'a,b\n1,2\n')
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', fetch: createJudgedEmulator().fetch })
  const environment = await client.environments.create({ name: 'cloud', config: { type: 'cloud' } })
  const agent = await client.agents.create({ name: 'Helper', model: 'claude-opus-5' })
  const session = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
  try {
    expect(await runWithFile(client, session.id, folder)).toBe('end_turn')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('finds its way by the environment', () => {
  vi.stubEnv('ANTHROPIC_API_KEY', 'sk-ant-api03-test')
  expect(clientOfEnvironment()).toBeInstanceOf(ManagedAgents)
  vi.unstubAllEnvs()
})
