import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isApiError, type ManagedAgents } from '@org/managed-agents-core'
import type { Connection } from './connect.ts'
import { weatherTool } from './weather-tool.ts'

export interface DemoIds {
  readonly environmentId: string
  readonly agentId: string
}

const environment = { name: 'managed-agents-demo', config: { type: 'cloud' } } as const
const agent = {
  name: 'Managed agents demo',
  model: 'claude-opus-4-8',
  system: 'You answer in two sentences. Use get_weather for questions about the weather.',
  tools: [
    weatherTool.declaration,
    {
      type: 'agent_toolset_20260401',
      configs: [{ name: 'bash', enabled: true, permission_policy: { type: 'always_ask' } }],
    },
  ],
} as const

/** Gives the demo's environment and agent: the ones of last time, else new ones, whose ids are then stored in a file. */
export async function setUp(
  { client, server }: Connection,
  idsFile: string,
): Promise<DemoIds & { readonly found: boolean }> {
  const stored = readIds(idsFile)
  const ids = stored[server]
  if (ids && (await exists(client, ids))) return { ...ids, found: true }
  const created = {
    environmentId: (await client.environments.ensure('demo', environment)).id,
    agentId: (await client.agents.ensure('demo', agent)).id,
  }
  mkdirSync(dirname(idsFile), { recursive: true })
  writeFileSync(idsFile, `${JSON.stringify({ ...stored, [server]: created }, null, 2)}\n`)
  return { ...created, found: false }
}

async function exists(client: ManagedAgents, ids: DemoIds): Promise<boolean> {
  try {
    const found = await Promise.all([
      client.environments.retrieve(ids.environmentId),
      client.agents.retrieve(ids.agentId),
    ])
    return found.every(({ archived_at }) => archived_at === null)
  } catch (error) {
    if (isApiError(error) && error.status === 404) return false
    throw error
  }
}

function readIds(file: string): Record<string, DemoIds> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
