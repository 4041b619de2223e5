/** What the driver knows of the Messages API: one request without streaming, and its answer. */
export interface MessagesEndpoint {
  /** For example `https://api.anthropic.com`; `/v1/messages` is appended. */
  readonly url: string
  /** Sent as `x-api-key`, and nowhere else. */
  readonly apiKey: string
  /** Default: that of the agent. */
  readonly model?: string
  /** Default 4096. */
  readonly maxTokens?: number
  /** How long one answer may take. Default 5 minutes. */
  readonly timeoutMs?: number
  /** Default: the platform's. */
  readonly fetch?: typeof fetch
}

export interface ModelMessage {
  readonly role: 'user' | 'assistant'
  readonly content: readonly ModelBlock[]
}

export type ModelBlock =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'tool_use'
      readonly id: string
      readonly name: string
      readonly input: Readonly<Record<string, unknown>>
    }
  | { readonly type: 'tool_result'; readonly tool_use_id: string; readonly content: string; readonly is_error: boolean }

export interface ModelTool {
  readonly name: string
  readonly description: string
  readonly input_schema: object
}

export interface ModelRequestBody {
  readonly model: string
  readonly system: string | undefined
  readonly messages: readonly ModelMessage[]
  readonly tools: readonly ModelTool[]
  readonly signal: AbortSignal
}

export interface ModelAnswer {
  readonly content: readonly (ModelBlock | { readonly type: 'thinking' | 'redacted_thinking' })[]
  readonly stop_reason: string | null
  readonly usage?: {
    readonly input_tokens?: number
    readonly output_tokens?: number
    readonly cache_read_input_tokens?: number | null
    readonly cache_creation_input_tokens?: number | null
  }
}

/** A failed request as a `session.error` tells it. */
export interface ModelFailure {
  readonly failure: string
  /** Type of the `session.error`. */
  readonly type: string
}

/** Asks the model once. Never rejects, and never tells the key. */
export async function askModel(
  endpoint: MessagesEndpoint,
  body: ModelRequestBody,
): Promise<ModelAnswer | ModelFailure> {
  const send = endpoint.fetch ?? fetch
  const url = `${endpoint.url.replace(/\/+$/, '')}/v1/messages`
  const { system, tools, model, messages, signal } = body
  try {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'x-api-key': endpoint.apiKey,
        'anthropic-version': '2023-06-01',
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        model: endpoint.model ?? model,
        max_tokens: endpoint.maxTokens ?? 4096,
        messages,
        ...(system ? { system } : {}),
        ...(tools.length > 0 ? { tools } : {}),
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(endpoint.timeoutMs ?? 300_000)]),
    })
    const text = await response.text()
    if (!response.ok)
      return { failure: `${url} answered ${response.status}: ${messageOf(text)}`, type: typeOf(response) }
    const answer: ModelAnswer = JSON.parse(text)
    if (!Array.isArray(answer.content)) throw new TypeError('the answer has no content')
    return answer
  } catch (error) {
    return { failure: `${url}: ${error instanceof Error ? error.message : String(error)}`, type: 'unknown_error' }
  }
}

function typeOf({ status }: Response): string {
  if (status === 429) return 'model_rate_limited_error'
  return status === 529 ? 'model_overloaded_error' : 'model_request_failed_error'
}

function messageOf(text: string): string {
  try {
    return String(JSON.parse(text).error?.message ?? '').slice(0, 300)
  } catch {
    return text.slice(0, 300)
  }
}
