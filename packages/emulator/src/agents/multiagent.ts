import type { AgentReference, Multiagent, Multiagent20261001Params, MultiagentPredefinedAgentParams } from '../wire.ts'

type Multiagent20261001 = Extract<Multiagent, { type: 'multiagent_20261001' }>
type Part = Multiagent20261001['subagents']
type PartParams = NonNullable<Multiagent20261001Params['subagents']>

/** Documented: subagents and workflows default to enabled, the advisor to disabled, inline agents to allowed. */
export function defaultMultiagent(): Multiagent20261001 {
  return {
    type: 'multiagent_20261001',
    advisor: { type: 'disabled' },
    subagents: enabledPart(),
    workflows: enabledPart(),
  }
}

function enabledPart(): Part {
  return { type: 'enabled', inline_agents: { type: 'enabled' }, predefined_agents: [] }
}

/** Documented: merges level by level; an omitted key stays, a null key takes its default. */
export function fillMultiagent(
  params: Multiagent20261001Params,
  stored: Multiagent20261001,
  resolve: (members: readonly MultiagentPredefinedAgentParams[]) => AgentReference[],
): Multiagent20261001 {
  const advisor = params.advisor === undefined ? stored.advisor : (params.advisor ?? { type: 'disabled' as const })
  return {
    type: 'multiagent_20261001',
    advisor,
    subagents: fillPart(params.subagents, stored.subagents, resolve),
    workflows: fillPart(params.workflows, stored.workflows, resolve),
  }
}

function fillPart(
  params: PartParams | null | undefined,
  stored: Part,
  resolve: (members: readonly MultiagentPredefinedAgentParams[]) => AgentReference[],
): Part {
  if (params === undefined) return stored
  if (params === null) return enabledPart()
  if (params.type === 'disabled') return { type: 'disabled' }
  const base = stored.type === 'enabled' ? stored : undefined
  const inline = params.inline_agents === undefined ? base?.inline_agents : params.inline_agents
  const members =
    params.predefined_agents === undefined ? base?.predefined_agents : resolve(params.predefined_agents ?? [])
  return { type: 'enabled', inline_agents: inline ?? { type: 'enabled' }, predefined_agents: members ?? [] }
}
