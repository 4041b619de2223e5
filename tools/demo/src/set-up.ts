import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CreateAgentRequest, CreateEnvironmentRequest } from '@org/managed-agents-core'
import type { Connection } from './connect.ts'
import { weatherTool } from './weather-tool.ts'

export interface DemoIds {
  readonly environmentId: string
  readonly agentId: string
}

const environment: CreateEnvironmentRequest = { name: 'managed-agents-demo', config: { type: 'cloud' } }
const agent: CreateAgentRequest = {
  name: 'managed-agents-demo',
  model: 'claude-sonnet-5-5',
  system: 'You answer in two sentences. Use get_weather for questions about the weather.',
  tools: [
    weatherTool.declaration,
    {
      type: 'agent_toolset_20260401',
      configs: [{ name: 'bash', enabled: true, permission_policy: { type: 'always_ask' } }],
    },
  ],
}

/**
 * Gives the demo's environment and agent and stores their ids in a file. They are made once; a changed definition in
 * this file makes a new version of the agent.
 */
export async function setUp(
  { client, server }: Connection,
  idsFile: string,
): Promise<DemoIds & { readonly found: boolean }> {
  const stored = readIds(idsFile)
  const ids: DemoIds = {
    environmentId: (await client.environments.ensure(environment)).id,
    agentId: (await client.agents.ensure(agent)).id,
  }
  const found = stored[server]?.agentId === ids.agentId && stored[server].environmentId === ids.environmentId
  mkdirSync(dirname(idsFile), { recursive: true })
  writeFileSync(idsFile, `${JSON.stringify({ ...stored, [server]: ids }, null, 2)}\n`)
  return { ...ids, found }
}

function readIds(file: string): Record<string, DemoIds> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
