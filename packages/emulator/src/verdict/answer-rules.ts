import type { Exchange } from '../recording/exchange.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { findCall } from '../turn/answers.ts'
import type { World } from '../world.ts'
import type { Finding } from './finding.ts'
import type { ExchangeRules } from './judge.ts'

/** Tool calls that were answered twice, or run before they were allowed. */
export function createAnswerRules(world: World, report: (finding: Finding) => void): ExchangeRules {
  const answered = new Map<string, Set<string>>()
  world.listen((happening) => {
    if (happening.kind === 'session.deleted') answered.delete(happening.id)
  })

  return {
    arrived(exchange) {
      if (exchange.operation !== 'sendSessionEvents' || !exchange.body.includes('_result')) return
      const session = exchange.params['session_id'] ?? ''
      for (const useId of resultIds(exchange)) {
        const found = { exchange: exchange.ordinal, session }
        if (answered.get(session)?.has(useId)) {
          report({ rule: 'answered-twice', message: `${useId} was answered again`, ...found })
        }
        const record = sessionsOf(world).get(session)
        const call = record && findCall(record, useId)?.call
        if (call?.asks && call.verdict === null) {
          report({
            rule: 'ran-before-confirmation',
            message: `${useId} was answered before it was confirmed`,
            ...found,
          })
        }
      }
    },
    settled(exchange) {
      // Only what the API took counts as an answer; a request that never arrived may be repeated.
      if (exchange.operation !== 'sendSessionEvents' || !exchange.handled || (exchange.status ?? 200) >= 400) return
      if (!exchange.body.includes('_result')) return
      const session = exchange.params['session_id'] ?? ''
      const ids = answered.get(session) ?? new Set()
      for (const useId of resultIds(exchange)) ids.add(useId)
      answered.set(session, ids)
    },
    clear: () => answered.clear(),
  }
}

function resultIds({ body }: Exchange): string[] {
  return Array.from(body.matchAll(/"(?:custom_)?tool_use_id"\s*:\s*"([^"]+)"/g), (match) => match[1] ?? '').filter(
    () => !body.includes('user.tool_confirmation'),
  )
}
