import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseRecording, playbackScenario } from '../scenario/playback.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { scenarioFromData } from '../scenario/scenario-from-data.ts'

/**
 * Reads a scenario: YAML or JSON as data, a recording of one event a line (.jsonl), or a module (.js, .mjs, .ts where the runtime can) that exports `scenario`.
 * Throws a TypeError that names the file and what is wrong in it.
 */
export async function readScenarioFile(path: string): Promise<Scenario> {
  try {
    if (!/\.(ya?ml|jsonl?)$/.test(path)) return await importScenario(path)
    const text = await readFile(path, 'utf8')
    if (path.endsWith('.jsonl')) return playbackScenario(parseRecording(text))
    const { parse } = await import('yaml')
    return scenarioFromData(parse(text))
  } catch (error) {
    throw new TypeError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

async function importScenario(path: string): Promise<Scenario> {
  const module: { readonly scenario?: unknown } = await import(pathToFileURL(resolve(path)).href)
  const { scenario } = module
  if (typeof scenario === 'function') return { agent: scenario as Scenario['agent'] }
  if (typeof scenario === 'object' && scenario !== null && 'agent' in scenario) return scenario as Scenario
  throw new TypeError('the module must export `scenario`: a scenario or a script')
}
