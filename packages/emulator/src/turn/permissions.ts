import { builtInToolNames } from '../agents/validate-agent.ts'
import type { ScriptedCall } from '../scenario/step.ts'
import type { Known, SessionAgent } from '../wire.ts'

/** How a call is judged before it runs, in the words of its use event. */
export interface Judgement {
  readonly kind: 'builtin' | 'mcp' | 'custom'
  /** Absent for custom tools: they have no policy (documented). */
  readonly permission: 'allow' | 'ask' | 'deny' | undefined
  /** Absent when refused before any policy (documented). */
  readonly evaluation:
    | { type: 'always_allow' }
    | { type: 'always_ask' }
    | { type: 'auto'; evaluated_permission: { type: 'allow' } | { type: 'ask' | 'deny'; reason_code: string } }
    | undefined
}

type Tools = SessionAgent['tools']

/** Judges a call by the agent's tools; undefined when the agent has no such tool, which is a mistake of the scenario. */
export function judgeCall(tools: Tools, call: ScriptedCall): Judgement | undefined {
  if (call.server !== undefined) return judgeMcp(tools, call)
  if (builtInToolNames.includes(call.name)) return judgeBuiltIn(tools, call)
  const declared = tools.some((tool) => tool.type === 'custom' && tool.name === call.name)
  return declared ? { kind: 'custom', permission: undefined, evaluation: undefined } : undefined
}

function judgeBuiltIn(tools: Tools, call: ScriptedCall): Judgement {
  const toolset = tools.find((tool) => tool.type === 'agent_toolset_20260401')
  if (!toolset) return { kind: 'builtin', permission: 'deny', evaluation: undefined }
  const config = toolset.configs.find((candidate) => candidate.name === call.name) ?? toolset.default_config
  return { kind: 'builtin', ...applyPolicy(config, call) }
}

function judgeMcp(tools: Tools, call: ScriptedCall): Judgement | undefined {
  const toolset = tools.find((tool) => tool.type === 'mcp_toolset' && tool.mcp_server_name === call.server)
  if (toolset?.type !== 'mcp_toolset') return undefined
  const config = toolset.configs.find((candidate) => candidate.name === call.name) ?? toolset.default_config
  return { kind: 'mcp', ...applyPolicy(config, call) }
}

interface ToolPolicy {
  readonly enabled: boolean
  readonly permission_policy: Extract<
    SessionAgent['tools'][number],
    { type: 'mcp_toolset' }
  >['default_config']['permission_policy']
}

function applyPolicy(config: ToolPolicy, call: ScriptedCall): Omit<Judgement, 'kind'> {
  if (!config.enabled) return { permission: 'deny', evaluation: undefined }
  const policy = config.permission_policy.type as Known<ToolPolicy['permission_policy']>['type']
  if (policy === 'always_allow') return { permission: 'allow', evaluation: { type: 'always_allow' } }
  if (policy === 'always_ask') return { permission: 'ask', evaluation: { type: 'always_ask' } }
  const judgement = call.judgement ?? 'allow'
  const evaluated =
    judgement === 'allow'
      ? ({ type: 'allow' } as const)
      : { type: judgement, reason_code: call.reasonCode ?? 'high_risk' }
  return { permission: judgement, evaluation: { type: 'auto', evaluated_permission: evaluated } }
}
