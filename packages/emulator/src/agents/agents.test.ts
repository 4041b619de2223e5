import { describe, expect, it } from 'vitest'
import { lookupTool, setUp } from '../session.test-support.ts'
import type { Agent } from '../wire.ts'

const docs = { type: 'url' as const, name: 'docs', url: 'https://docs.example' }

async function refused(params: object): Promise<string> {
  const { client } = setUp()
  const answer = await client.call<{ error: { message: string } }>('POST', '/v1/agents', {
    name: 'x',
    model: 'claude-opus-5',
    ...params,
  })
  expect(answer.status).toBe(400)
  return answer.body.error.message
}

describe('an agent', () => {
  it('fills in what was left out', async () => {
    const { client } = setUp()
    const agent = await client.agent({
      tools: [{ type: 'agent_toolset_20260401', configs: [{ name: 'bash', enabled: false }] }],
    })
    expect(agent).toMatchObject({
      version: 1,
      model: { id: 'claude-opus-5', effort: { type: 'high' }, speed: 'standard' },
      execution_identity: { type: 'service_account' },
      description: null,
      system: null,
      multiagent: null,
      tools: [
        {
          type: 'agent_toolset_20260401',
          default_config: { enabled: true, permission_policy: { type: 'always_allow' } },
          configs: [{ type: 'bash', name: 'bash', enabled: false, permission_policy: { type: 'always_allow' } }],
        },
      ],
    })
  })

  it.each([
    ['two tools of one name', { tools: [lookupTool, lookupTool] }, /used twice/],
    ['the name of a built-in tool', { tools: [{ ...lookupTool, name: 'bash' }] }, /built-in/],
    ['a name that looks like an MCP tool', { tools: [{ ...lookupTool, name: 'mcp__x' }] }, /mcp__/],
    ['an empty description', { tools: [{ ...lookupTool, description: ' ' }] }, /description/],
    [
      '$ref in a schema',
      { tools: [{ ...lookupTool, input_schema: { type: 'object', properties: { a: { $ref: '#/x' } } } }] },
      /\$ref/,
    ],
    [
      'oneOf at the top of a schema',
      { tools: [{ ...lookupTool, input_schema: { type: 'object', oneOf: [] } }] },
      /oneOf/,
    ],
    [
      'a property name with a space',
      { tools: [{ ...lookupTool, input_schema: { type: 'object', properties: { 'a b': {} } } }] },
      /property "a b"/,
    ],
    ['a toolset without its server', { tools: [{ type: 'mcp_toolset', mcp_server_name: 'docs' }] }, /no MCP server/],
    ['a server without its toolset', { mcp_servers: [docs] }, /used by no mcp_toolset/],
    [
      'two servers of one name',
      { mcp_servers: [docs, docs], tools: [{ type: 'mcp_toolset', mcp_server_name: 'docs' }] },
      /unique/,
    ],
    ['skills without the read tool', { skills: [{ type: 'anthropic', skill_id: 'xlsx' }] }, /read tool/],
    [
      'both domain lists',
      {
        tools: [
          {
            type: 'agent_toolset_20260401',
            configs: [{ name: 'web_search', allowed_domains: ['a.com'], blocked_domains: ['b.com'] }],
          },
        ],
      },
      /exclude each other/,
    ],
    [
      'an address as a domain',
      {
        tools: [
          { type: 'agent_toolset_20260401', configs: [{ name: 'web_fetch', allowed_domains: ['ok.com', '10.0.0.1'] }] },
        ],
      },
      /allowed_domains\[1\]/,
    ],
  ])('is refused with %s', async (_what, params, reason) => {
    expect(await refused(params)).toMatch(reason)
  })

  it('gets a version for each real change and keeps the others readable', async () => {
    const { client } = setUp()
    const { id } = await client.agent({ tools: [lookupTool] })
    const update = (body: object) => client.call<Agent>('POST', `/v1/agents/${id}`, body)
    expect((await update({ name: 'Helper' })).body.version).toBe(1)
    expect((await update({ system: 'be kind' })).body.version).toBe(2)
    expect((await update({ tools: null, system: null })).body).toMatchObject({ version: 3, tools: [], system: null })
    expect((await client.call<Agent>('GET', `/v1/agents/${id}?version=2`)).body.system).toBe('be kind')
    expect((await client.call('GET', `/v1/agents/${id}?version=9`)).status).toBe(404)
    const versions = await client.call<{ data: Agent[]; next_page: string }>('GET', `/v1/agents/${id}/versions?limit=2`)
    expect(versions.body.data.map((agent) => agent.version)).toEqual([3, 2])
    const rest = await client.call<{ data: Agent[]; next_page: null }>(
      'GET',
      `/v1/agents/${id}/versions?limit=2&page=${versions.body.next_page}`,
    )
    expect([rest.body.data.map((agent) => agent.version), rest.body.next_page]).toEqual([[1], null])
  })

  it('keeps its effort when only the rest of the model is sent again, and loses inference_geo', async () => {
    const { client } = setUp()
    const { id } = await client.agent({ model: { id: 'claude-opus-5', effort: 'low', inference_geo: 'eu' } })
    const { body } = await client.call<Agent>('POST', `/v1/agents/${id}`, {
      model: { id: 'claude-opus-5', speed: 'fast' },
    })
    expect(body.model).toEqual({ id: 'claude-opus-5', effort: { type: 'low' }, speed: 'fast' })
    expect(
      (await client.call<Agent>('POST', `/v1/agents/${id}`, { model: 'claude-sonnet-5' })).body.model.effort,
    ).toEqual({ type: 'high' })
  })

  it('is hidden from lists once archived', async () => {
    const { client } = setUp()
    const { id } = await client.agent()
    await client.call('POST', `/v1/agents/${id}/archive`)
    const count = async (query: string) =>
      (await client.call<{ data: Agent[] }>('GET', `/v1/agents${query}`)).body.data.length
    expect([await count(''), await count('?include_archived=true')]).toEqual([0, 1])
  })
})

describe('a roster', () => {
  it('pins its members, echoes the advisor last, and knows itself', async () => {
    const { client } = setUp()
    const member = await client.agent({ name: 'Member' })
    const lead = await client.agent({
      multiagent: {
        type: 'coordinator',
        agents: [{ type: 'advisor', model: 'claude-opus-5' }, member.id, { type: 'self' }],
      },
    })
    expect(lead.multiagent).toEqual({
      type: 'coordinator',
      agents: [
        { type: 'agent', id: member.id, version: 1 },
        { type: 'agent', id: lead.id, version: 1 },
        { type: 'advisor', model: 'claude-opus-5' },
      ],
    })
  })

  it('refuses members that are twice there, archived, or coordinators themselves', async () => {
    const { client } = setUp()
    const member = await client.agent({ name: 'Member' })
    const lead = await client.agent({ multiagent: { type: 'coordinator', agents: [member.id] } })
    const archived = await client.agent({ name: 'Old' })
    await client.call('POST', `/v1/agents/${archived.id}/archive`)
    for (const agents of [[member.id, member.id], [lead.id], [archived.id], ['agent_none']]) {
      const answer = await client.call('POST', '/v1/agents', {
        name: 'x',
        model: 'claude-opus-5',
        multiagent: { type: 'coordinator', agents },
      })
      expect(answer.status).toBe(400)
    }
  })

  it('of the newer form merges level by level', async () => {
    const { client } = setUp()
    const member = await client.agent({ name: 'Member' })
    const lead = await client.agent({
      multiagent: { type: 'multiagent_20261001', advisor: { type: 'enabled', model: 'claude-opus-5' } },
    })
    expect(lead.multiagent).toMatchObject({
      workflows: { type: 'enabled', inline_agents: { type: 'enabled' }, predefined_agents: [] },
    })
    const { body } = await client.call<Agent>('POST', `/v1/agents/${lead.id}`, {
      multiagent: {
        type: 'multiagent_20261001',
        subagents: { type: 'enabled', predefined_agents: [member.id] },
        workflows: { type: 'disabled' },
      },
    })
    expect(body.multiagent).toEqual({
      type: 'multiagent_20261001',
      advisor: { type: 'enabled', model: 'claude-opus-5' },
      subagents: {
        type: 'enabled',
        inline_agents: { type: 'enabled' },
        predefined_agents: [{ type: 'agent', id: member.id, version: 1 }],
      },
      workflows: { type: 'disabled' },
    })
  })
})

describe('an environment', () => {
  it('has defaults, keeps omitted fields, and cannot change its type', async () => {
    const { client } = setUp()
    const environment = await client.environment({ description: '' })
    expect(environment).toMatchObject({
      description: '',
      config: { type: 'cloud', networking: { type: 'unrestricted' } },
    })
    const update = (body: object) =>
      client.call<{ config: object; error: { details: object } }>('POST', `/v1/environments/${environment.id}`, body)
    await update({ config: { type: 'cloud', networking: { type: 'limited', allowed_hosts: ['a.com'] } } })
    const { body } = await update({
      config: { type: 'cloud', networking: { type: 'limited', allow_mcp_servers: true } },
    })
    expect(body.config).toMatchObject({
      networking: { type: 'limited', allowed_hosts: ['a.com'], allow_mcp_servers: true, allow_package_managers: false },
    })
    expect((await update({ config: { type: 'self_hosted' } })).body.error.details).toEqual({
      error_code: 'invalid_config_type_change',
    })
    expect((await update({ config: { type: 'cloud', packages: { npm: ['zod'] } } })).status).toBe(400)
  })

  it('has a unique name unless the emulator is told otherwise', async () => {
    const create = (client: ReturnType<typeof setUp>['client']) =>
      client.call('POST', '/v1/environments', { name: 'same' })
    const strict = setUp().client
    expect([(await create(strict)).status, (await create(strict)).status]).toEqual([200, 409])
    const lax = setUp({ uniqueEnvironmentNames: false }).client
    expect([(await create(lax)).status, (await create(lax)).status]).toEqual([200, 200])
  })

  it('is archived once, refuses updates then, and is deleted with a body', async () => {
    const { client } = setUp()
    const { id } = await client.environment({ metadata: { a: '1', b: '2' } })
    const update = (body: object) =>
      client.call<{ metadata: object; error: { details: object } }>('POST', `/v1/environments/${id}`, body)
    expect((await update({ metadata: { a: '', b: null } })).body.metadata).toEqual({})
    const first = await client.call<{ archived_at: string }>('POST', `/v1/environments/${id}/archive`)
    expect((await client.call('POST', `/v1/environments/${id}/archive`)).body).toEqual(first.body)
    expect((await update({ name: 'x' })).body.error.details).toEqual({ error_code: 'environment_archived' })
    expect((await client.call('DELETE', `/v1/environments/${id}`)).body).toEqual({ id, type: 'environment_deleted' })
  })
})
