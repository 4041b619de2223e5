// #region scenario
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, pause, say, think } from '@org/managed-agents-emulator'

export const scenario: Scenario = {
  *agent(turn) {
    yield think()
    if (!turn.message.includes('refund')) return yield say('How can I help?')
    const [order] = yield* callTools({ name: 'find_order', input: { text: turn.message } })
    if (order?.isError) return yield say(`That did not work: ${order.text}`)
    yield say('One moment, please.', { deltaMs: 5 })
    yield pause(200)
    yield say(`Refunded: ${order?.text}`)
  },
}
// #endregion
