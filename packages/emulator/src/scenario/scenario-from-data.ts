import { runData } from './data-script.ts'
import type { DataStep } from './data-step.ts'
import { parseSteps, record } from './parse-data.ts'
import type { Grade, Scenario, Script } from './scenario.ts'

const grades: readonly Grade['result'][] = ['satisfied', 'needs_revision', 'failed']

/**
 * A scenario from plain data, as a YAML or JSON file gives it: a list of steps, or
 * `{ agent: steps, subagents?: { name: steps }, grade?: [{ needs_revision: why }, …] }`.
 * Throws a TypeError that names what is wrong and where.
 */
export function scenarioFromData(data: unknown): Scenario {
  if (Array.isArray(data)) return { agent: scriptOf(parseSteps(data, 'steps')) }
  const fields = record(data, 'the scenario')
  const stray = Object.keys(fields).find((field) => !['agent', 'subagents', 'grade'].includes(field))
  if (stray) throw new TypeError(`the scenario has no field "${stray}"; known: agent, subagents, grade`)
  const subagents = Object.entries(record(fields['subagents'] ?? {}, 'subagents')).map(
    ([name, steps]): [string, Script] => [name, scriptOf(parseSteps(steps, `subagents.${name}`))],
  )
  return {
    agent: scriptOf(parseSteps(fields['agent'], 'agent')),
    subagents: Object.fromEntries(subagents),
    ...(fields['grade'] === undefined ? {} : { grade: graderOf(fields['grade']) }),
  }
}

function scriptOf(steps: readonly DataStep[]): Script {
  return (turn) => runData(steps, turn)
}

/** One grade per iteration; the last one is given from then on. */
function graderOf(data: unknown): NonNullable<Scenario['grade']> {
  if (!Array.isArray(data) || data.length === 0) throw new TypeError('grade must be a list')
  const list = data.map((entry, index): Grade => {
    const [result, explanation] =
      Object.entries(typeof entry === 'string' ? { [entry]: '' } : record(entry, `grade[${index}]`))[0] ?? []
    const known = grades.find((grade) => grade === result)
    if (!known) throw new TypeError(`grade[${index}] must be one of ${grades.join(', ')}`)
    return { result: known, ...(explanation ? { explanation: String(explanation) } : {}) }
  })
  return (turn) => list[Math.min(turn.outcome?.iteration ?? 0, list.length - 1)] ?? { result: 'satisfied' }
}
