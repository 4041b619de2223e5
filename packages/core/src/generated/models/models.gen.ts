// generated from openapi/ by `pnpm generate`; do not edit

/** Whether something is supported. */
export interface CapabilitySupport {
  supported: boolean
}

/** Which ways of managing the context are supported. */
export interface ContextManagementCapability {
  clear_thinking_20251015: CapabilitySupport | null
  clear_tool_uses_20250919: CapabilitySupport | null
  compact_20260112: CapabilitySupport | null
  supported: boolean
}

/** Which levels of effort are supported. */
export interface EffortCapability {
  high: CapabilitySupport
  low: CapabilitySupport
  max: CapabilitySupport
  medium: CapabilitySupport
  supported: boolean
  xhigh: CapabilitySupport | null
}

/** What a model can do. */
export interface ModelCapabilities {
  batch: CapabilitySupport
  citations: CapabilitySupport
  code_execution: CapabilitySupport
  context_management: ContextManagementCapability
  effort: EffortCapability
  image_input: CapabilitySupport
  pdf_input: CapabilitySupport
  server_tools: ServerToolsCapability
  structured_outputs: CapabilitySupport
  thinking: ThinkingCapability
}

/** A model and what it can do. */
export interface ModelInfo {
  /** A request by an alias is answered under the model's own id. */
  id: string
  capabilities: ModelCapabilities | null
  created_at: string
  /** Added after August 2026, so an older server or recording may lack it. */
  deprecated_at: string | null
  display_name: string
  /** Added after August 2026, so an older server or recording may lack it. */
  lifecycle: 'active' | 'deprecated' | 'retired' | (string & {})
  /** Added after August 2026, so an older server or recording may lack it. */
  line: ModelLine | null
  max_input_tokens: number | null
  max_tokens: number | null
  /** Added after August 2026, so an older server or recording may lack it. */
  retires_at: string | null
  type: 'model'
}

/** One page of models, newest first. */
export interface ModelInfoPage {
  data: ModelInfo[]
  /** Whether there are more entries in this direction. */
  has_more: boolean
  /** Send it as `before_id` to go back. */
  first_id: string | null
  /** Send it as `after_id` to go on. */
  last_id: string | null
}

/** The line that a model belongs to. Further values may come. */
export type ModelLine = 'haiku' | 'sonnet' | 'opus' | 'fable' | 'mythos' | (string & {})

/** Which tools that run on the server are supported. */
export interface ServerToolsCapability {
  code_execution: CapabilitySupport
  supported: boolean
  web_search: CapabilitySupport
}

/** Whether and how the model can think. */
export interface ThinkingCapability {
  supported: boolean
  types: ThinkingTypes
}

/** Which ways of thinking are supported. */
export interface ThinkingTypes {
  adaptive: CapabilitySupport
  between_tools: CapabilitySupport
  disabled: CapabilitySupport
  enabled: CapabilitySupport
}
