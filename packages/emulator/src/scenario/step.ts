/** One thing that a scripted agent does. Plain data, so that a YAML or JSON file can say the same as TypeScript. */
export type Step =
  | SayStep
  | ThinkStep
  | CallStep
  | ErrorStep
  | RefuseStep
  | DelegateStep
  | ConsultStep
  | WorkflowStep
  | AwaitStep
  /** The agent's context is compacted. */
  | { readonly do: 'compact' }
  /** Nothing happens for a while; messages that arrive meanwhile join the turn. */
  | { readonly do: 'pause'; readonly ms: number }
  /** Writes a file in the sandbox; below `/mnt/session/outputs/` it becomes a session file (recorded). */
  | { readonly do: 'write'; readonly path: string; readonly content: string }
  /** Ends the current model request, so that what follows belongs to the next one. */
  | { readonly do: 'request' }
  /** Token counts of the current or next model request, in place of an estimate. */
  | { readonly do: 'usage'; readonly usage: ScriptedUsage }

/** Says something: an `agent.message`, streamed in pieces to who asked for previews. */
export interface SayStep {
  readonly do: 'say'
  readonly text: string
  /** Pieces of the preview. Default: some words each. */
  readonly chunks?: readonly string[]
  /** Time between two pieces. Default: the emulator's timing. */
  readonly deltaMs?: number
}

/** Thinks for a while. */
export interface ThinkStep {
  readonly do: 'think'
  readonly ms?: number
}

/** Tool calls that one model request makes in parallel. */
export interface CallStep {
  readonly do: 'call'
  readonly calls: readonly ScriptedCall[]
}

/** A tool call of the agent. */
export interface ScriptedCall {
  /** A built-in tool, a tool of an MCP server (with `server`), else a custom tool of the agent. */
  readonly name: string
  readonly server?: string
  readonly input?: Readonly<Record<string, unknown>>
  /** What a tool that the server runs gives back. Default: a short text. */
  readonly result?: string
  readonly isError?: boolean
  /** How long a tool that the server runs takes. */
  readonly ms?: number
  /** The server's judgement under the policy `auto`. Default allow. */
  readonly judgement?: 'allow' | 'ask' | 'deny'
  /** Why, for `ask` and `deny` under `auto`. Default `high_risk`. */
  readonly reasonCode?: string
}

/** Reports a `session.error`. */
export interface ErrorStep {
  readonly do: 'error'
  /** Type of `session.error`. Default `unknown_error`. */
  readonly type?: string
  readonly message?: string
  /** Documented: `retrying` waits and goes on, `exhausted` ends the turn, `terminal` ends the session. */
  readonly retry: 'retrying' | 'exhausted' | 'terminal'
  /** How long a retrying session is rescheduled. */
  readonly afterMs?: number
  /** Further fields of the error, for example `mcp_server_name`. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** False: information only; the session is not rescheduled (recorded for an MCP start failure). Default true. */
  readonly reschedules?: boolean
}

/** Ends the turn in a refusal. */
export interface RefuseStep {
  readonly do: 'refuse'
  readonly category?: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | null
  readonly explanation?: string | null
}

/** Hands work to sub-agents, which run in parallel, each in a thread of its own. */
export interface DelegateStep {
  readonly do: 'delegate'
  readonly tasks: readonly Delegation[]
}

/** A task for a sub-agent. */
export interface Delegation {
  /** Name or id of a member of the roster; with `inline`, the name of an agent made for this task. */
  readonly agent: string
  readonly message: string
  readonly inline?: { readonly system?: string }
}

/** Asks the advisor of the roster; its failure never fails the turn (documented). */
export interface ConsultStep {
  readonly do: 'consult'
  /** What the advisor says; null is a reply that is redacted. */
  readonly reply: string | null
}

/** A workflow run: phases one after another, the tasks of a phase in parallel. */
export interface WorkflowStep {
  readonly do: 'workflow'
  readonly name: string
  readonly description?: string
  readonly phases: readonly WorkflowPhase[]
  /** Ends the run with this error after its phases; `before` means that no run is made. */
  readonly error?: { readonly type: string; readonly message: string; readonly before?: boolean }
}

/** A phase of a workflow, whose tasks run in parallel. */
export interface WorkflowPhase {
  readonly name: string
  readonly description?: string
  readonly tasks?: readonly Delegation[]
}

/**
 * Waits for something outside of the emulator, such as a model. Its value is kept as plain data and given back after a
 * restore; when it was not there yet, it is run again. The one step that a file cannot say.
 */
export interface AwaitStep {
  readonly do: 'await'
  /** The signal fires when the turn is over, as by an interrupt. */
  readonly run: (signal: AbortSignal) => Promise<unknown>
  /** It is a model request: one is opened before, unless one is open. */
  readonly request?: boolean
}

/** Tokens that a model request is said to have used. */
export interface ScriptedUsage {
  readonly input_tokens?: number
  readonly output_tokens?: number
  readonly cache_read_input_tokens?: number
  readonly cache_creation_input_tokens?: number
}

/** What a step gives back to the script. */
export interface StepOutcome {
  /** Of `call`: the answer to each call, in its order. */
  readonly results?: readonly ToolOutcome[]
  /** Of `delegate` and `workflow`: the last message of each sub-agent. */
  readonly replies?: readonly string[]
  /** Of `await`: what it gave. */
  readonly value?: unknown
}

/** What came back for a tool call. */
export interface ToolOutcome {
  readonly name: string
  readonly text: string
  readonly isError: boolean
  /** A confirmation was denied; `text` then is its message. */
  readonly denied: boolean
}
