import type { At } from '../events/append-event.ts'
import type { ToolCallRecord } from '../sessions/session-record.ts'
import { cameOf, outside } from './outside.ts'

/** Whether the scenario runs this call for real. */
function isReal({ world }: At, call: ToolCallRecord): boolean {
  const { scripted, kind, verdict } = call
  return (
    world.settings.scenario.runTool !== undefined &&
    kind === 'builtin' &&
    verdict !== 'deny' &&
    scripted.result === undefined
  )
}

/** Starts the calls that are run for real; false while one of them is running. */
export function realCallsDone(at: At, calls: readonly ToolCallRecord[]): boolean {
  const { runTool } = at.world.settings.scenario
  if (!runTool) return true
  const { id: session } = at.session
  const started = calls
    .filter((call) => isReal(at, call))
    .map((call) => {
      const { name, input = {} } = call.scripted
      return outside(at, call, (signal) => runTool({ name, input }, { session, signal }))
    })
  return started.every((result) => result !== undefined)
}

/** What a call that is run for real gave; undefined for every other one. An unfinished one was interrupted. */
export function realOutput(
  at: At,
  call: ToolCallRecord,
): { text: string; isError: boolean } | 'unfinished' | undefined {
  if (!isReal(at, call)) return undefined
  const came = cameOf(call)
  if (!came) return 'unfinished'
  if ('error' in came) return { text: String(came.error), isError: true }
  return came.value as { text: string; isError: boolean }
}
