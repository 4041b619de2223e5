import type {
  DelegateStep,
  ErrorStep,
  RefuseStep,
  SayStep,
  ScriptedCall,
  Step,
  StepOutcome,
  ThinkStep,
  ToolOutcome,
  WorkflowStep,
} from './step.ts'

/** The agent says something: one `agent.message`, streamed as deltas to those who asked for previews. */
export function say(text: string, options: Omit<SayStep, 'do' | 'text'> = {}): Step {
  return { do: 'say', text, ...options }
}

/** The agent thinks for a while. */
export function think(options: Omit<ThinkStep, 'do'> = {}): Step {
  return { do: 'think', ...options }
}

/** Time passes and nothing happens, in milliseconds. */
export function pause(ms: number): Step {
  return { do: 'pause', ms }
}

/** The context is compacted. */
export function compact(): Step {
  return { do: 'compact' }
}

/** Writes a file to the session's outputs. */
export function write(path: string, content: string): Step {
  return { do: 'write', path, content }
}

/** A `session.error`. */
export function fail(options: Omit<ErrorStep, 'do'>): Step {
  return { do: 'error', ...options }
}

/** Ends the turn with the stop reason `refusal`. */
export function refuse(options: Omit<RefuseStep, 'do'> = {}): Step {
  return { do: 'refuse', ...options }
}

/** Calls tools in parallel and waits for all answers: `const [weather] = yield* callTools({ name: 'get_weather' })`. */
export function* callTools(...calls: ScriptedCall[]): Generator<Step, readonly ToolOutcome[], StepOutcome> {
  const outcome = yield { do: 'call', calls }
  return outcome.results ?? []
}

/** Hands work to sub-agents and waits for their last messages. */
export function* delegate(...tasks: DelegateStep['tasks'][number][]): Generator<Step, readonly string[], StepOutcome> {
  const outcome = yield { do: 'delegate', tasks }
  return outcome.replies ?? []
}

/** Asks the advisor of the roster. */
export function consult(reply: string | null): Step {
  return { do: 'consult', reply }
}

/** Runs a workflow and waits for its end; gives the last messages of its sub-agents. */
export function* runWorkflow(workflow: Omit<WorkflowStep, 'do'>): Generator<Step, readonly string[], StepOutcome> {
  const outcome = yield { do: 'workflow', ...workflow }
  return outcome.replies ?? []
}
