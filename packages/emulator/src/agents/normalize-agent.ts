import type {
  Agent,
  AgentToolset20260401Params,
  CustomToolParams,
  MCPToolsetParams,
  ModelConfig,
  ModelConfigParams,
  SkillParams,
} from '../wire.ts'
import { fillToolset } from './fill-toolset.ts'

export type ToolParams = AgentToolset20260401Params | MCPToolsetParams | CustomToolParams

/** Documented: the reply is always the object, with `effort` as `{type}` and `speed` filled in. Inferred: the default effort. */
export function normalizeModel(model: string | ModelConfigParams): ModelConfig {
  const params: ModelConfigParams = typeof model === 'string' ? { id: model } : model
  const effort = params.effort ?? 'high'
  const config: ModelConfig = {
    id: params.id,
    effort: typeof effort === 'string' ? { type: effort } : effort,
    speed: params.speed ?? 'standard',
  }
  if (params.inference_geo != null) config.inference_geo = params.inference_geo
  return config
}

/**
 * The model of an update. Documented: the object replaces whole, but for one exception: the same id without `effort`
 * keeps the stored effort.
 */
export function replaceModel(stored: ModelConfig, model: string | ModelConfigParams): ModelConfig {
  const next = normalizeModel(model)
  const saysEffort = typeof model !== 'string' && model.effort != null
  return next.id === stored.id && !saysEffort ? { ...next, effort: stored.effort } : next
}

export function normalizeTools(tools: readonly ToolParams[] | null | undefined): Agent['tools'] {
  return (tools ?? []).map((tool) => (tool.type === 'custom' ? { ...tool } : fillToolset(tool)))
}

/** Inferred: a skill without a version follows the newest. */
export function normalizeSkills(skills: readonly SkillParams[] | null | undefined): Agent['skills'] {
  return (skills ?? []).map((skill) => ({
    type: skill.type,
    skill_id: skill.skill_id,
    version: skill.version ?? 'latest',
  }))
}
