import type { Condition, DataStep } from './data-step.ts'
import type { Delegation, Step, WorkflowStep } from './step.ts'

const conditions = ['contains', 'matches', 'turn', 'denied', 'failed', 'result', 'metadata', 'not', 'any']

/** Parses a list of steps; each is an object whose first key says what it does. */
export function parseSteps(data: unknown, at: string): DataStep[] {
  if (!Array.isArray(data)) throw new TypeError(`${at} must be a list of steps`)
  return data.map((entry, index) => parseStep(entry, `${at}[${index}]`))
}

function parseStep(data: unknown, at: string): DataStep {
  if (typeof data === 'string') return parseStep({ [data]: true }, at)
  const fields = record(data, at)
  if ('when' in fields) {
    return {
      kind: 'when',
      test: parseCondition(fields['when'], `${at}.when`),
      steps: parseSteps(fields['do'] ?? [], `${at}.do`),
      otherwise: parseSteps(fields['else'] ?? [], `${at}.else`),
    }
  }
  if ('repeat' in fields) {
    return {
      kind: 'repeat',
      times: number(fields['repeat'], `${at}.repeat`),
      steps: parseSteps(fields['steps'], `${at}.steps`),
    }
  }
  if ('default' in fields) return { kind: 'default' }
  const [name, value] = Object.entries(fields)[0] ?? ['', undefined]
  return { kind: 'step', step: plainStep(name, value, at) }
}

function plainStep(name: string, value: unknown, at: string): Step {
  const options = typeof value === 'object' && value !== null && !Array.isArray(value) ? record(value, at) : {}
  switch (name) {
    case 'say':
      return { do: 'say', ...options, text: text(typeof value === 'string' ? value : options['text'], `${at}.say`) }
    case 'think':
      return { do: 'think', ...(typeof value === 'number' ? { ms: value } : options) }
    case 'pause':
      return { do: 'pause', ms: number(value, `${at}.pause`) }
    case 'compact':
    case 'request':
      return { do: name }
    case 'refuse':
      return { do: 'refuse', ...options }
    case 'usage':
      return { do: 'usage', usage: options }
    case 'write':
      return {
        do: 'write',
        path: text(options['path'], `${at}.write.path`),
        content: text(options['content'], `${at}.write.content`),
      }
    case 'error':
      return { do: 'error', ...options, retry: retry(options['retry'], `${at}.error.retry`) }
    case 'call':
      return {
        do: 'call',
        calls: [value].flat().map((call, index) => {
          const fields = record(call, `${at}.call[${index}]`)
          return { ...fields, name: text(fields['name'], `${at}.call[${index}].name`) }
        }),
      }
    case 'delegate':
      return { do: 'delegate', tasks: parseTasks(value, `${at}.delegate`) }
    case 'consult':
      return { do: 'consult', reply: value === null ? null : text(value, `${at}.consult`) }
    case 'workflow':
      return { do: 'workflow', ...options, ...parseWorkflow(options, `${at}.workflow`) }
    default:
      throw new TypeError(
        `${at}: "${name}" is no step; known: say, think, call, delegate, consult, workflow, pause, write, error, refuse, compact, request, usage, when, repeat, default`,
      )
  }
}

function parseTasks(data: unknown, at: string): Delegation[] {
  return [data].flat().map((task, index) => {
    const fields = record(task, `${at}[${index}]`)
    return {
      ...fields,
      agent: text(fields['agent'], `${at}[${index}].agent`),
      message: text(fields['message'], `${at}[${index}].message`),
    }
  })
}

function parseWorkflow(fields: Record<string, unknown>, at: string): Pick<WorkflowStep, 'name' | 'phases'> {
  const phases = [fields['phases'] ?? []].flat().map((phase, index) => {
    const part = record(phase, `${at}.phases[${index}]`)
    return {
      ...part,
      name: text(part['name'], `${at}.phases[${index}].name`),
      tasks: parseTasks(part['tasks'] ?? [], `${at}.phases[${index}].tasks`),
    }
  })
  return { name: text(fields['name'], `${at}.name`), phases }
}

function parseCondition(data: unknown, at: string): Condition {
  const fields = record(data, at)
  const stray = Object.keys(fields).find((field) => !conditions.includes(field))
  if (stray) throw new TypeError(`${at} has no "${stray}"; known: ${conditions.join(', ')}`)
  if (typeof fields['matches'] === 'string') new RegExp(fields['matches'])
  return {
    ...fields,
    ...(fields['not'] === undefined ? {} : { not: parseCondition(fields['not'], `${at}.not`) }),
    ...(fields['any'] === undefined
      ? {}
      : { any: [fields['any']].flat().map((part, index) => parseCondition(part, `${at}.any[${index}]`)) }),
  }
}

export function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${at} must be an object`)
  return { ...value }
}

function text(value: unknown, at: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new TypeError(`${at} must be a text`)
}

function number(value: unknown, at: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new TypeError(`${at} must be a number, 0 or more`)
  return value
}

function retry(value: unknown, at: string): 'retrying' | 'exhausted' | 'terminal' {
  if (value === 'retrying' || value === 'exhausted' || value === 'terminal') return value
  throw new TypeError(`${at} must be retrying, exhausted or terminal`)
}
