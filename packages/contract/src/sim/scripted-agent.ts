import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, fail, pause, say, think } from '@org/managed-agents-emulator'
import type { Plan } from './plan.ts'

/** A message that is answered at once, whatever the plan. */
export const EARLIER = 'earlier'

/** The agent of a plan: after each message it goes through the script, and says at the end that it is done. */
export function agentOf(plan: Plan): Scenario {
  return {
    *agent(turn) {
      if (turn.message === EARLIER) return yield say('before')
      for (const step of plan.script) {
        if (step.do === 'say') yield say(step.text)
        else if (step.do === 'think') yield think()
        else if (step.do === 'pause') yield pause(step.ms)
        else if (step.do === 'error') yield fail({ retry: 'retrying' })
        else
          yield* callTools(
            ...step.tools.map((name, n) =>
              name === 'work' ? { name, input: { n } } : { name, input: { command: `step ${n}` } },
            ),
          )
      }
      yield say('done')
    },
  }
}
