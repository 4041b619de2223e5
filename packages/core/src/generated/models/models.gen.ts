// generated from openapi/ by `pnpm generate`; do not edit

export interface CapabilitySupport {
  supported: boolean
}

export interface ContextManagementCapability {
  clear_thinking_20251015: CapabilitySupport | null
  clear_tool_uses_20250919: CapabilitySupport | null
  compact_20260112: CapabilitySupport | null
  supported: boolean
}

export interface EffortCapability {
  high: CapabilitySupport
  low: CapabilitySupport
  max: CapabilitySupport
  medium: CapabilitySupport
  supported: boolean
  xhigh: CapabilitySupport | null
}

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

export interface ModelInfo {
  id: string
  capabilities: ModelCapabilities | null
  created_at: string
  deprecated_at: string | null
  display_name: string
  lifecycle: 'active' | 'deprecated' | 'retired' | (string & {})
  line: ModelLine | null
  max_input_tokens: number | null
  max_tokens: number | null
  retires_at: string | null
  type: 'model'
}

export interface ModelInfoPage {
  data: ModelInfo[]
  has_more: boolean
  first_id: string | null
  last_id: string | null
}

export type ModelLine = 'haiku' | 'sonnet' | 'opus' | 'fable' | 'mythos' | (string & {})

export interface ServerToolsCapability {
  code_execution: CapabilitySupport
  supported: boolean
  web_search: CapabilitySupport
}

export interface ThinkingCapability {
  supported: boolean
  types: ThinkingTypes
}

export interface ThinkingTypes {
  adaptive: CapabilitySupport
  between_tools: CapabilitySupport
  disabled: CapabilitySupport
  enabled: CapabilitySupport
}
