import { readFile } from 'node:fs/promises'
import { checkFaultPlan } from '../faults/check-fault-rule.ts'
import type { FaultPlan } from '../faults/fault-rule.ts'

/** Reads a fault plan from YAML or JSON. Throws a TypeError that names the file and what is wrong in it. */
export async function readFaultFile(path: string): Promise<FaultPlan> {
  const text = await readFile(path, 'utf8')
  const { parse } = await import('yaml')
  try {
    return checkFaultPlan(parse(text))
  } catch (error) {
    throw new TypeError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
