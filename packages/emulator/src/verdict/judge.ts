import type { Exchange } from '../recording/exchange.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { blocks } from '../turn/blocking.ts'
import type { World } from '../world.ts'
import { createAnswerRules } from './answer-rules.ts'
import type { Finding, Verdict } from './finding.ts'
import { createResendRules } from './resend-rules.ts'
import { createStreamRules } from './stream-rules.ts'

/** Watches exchanges and tells what clients did wrong. */
export interface Judge {
  /** Before the exchange is handled. */
  arrived(exchange: Exchange): void
  /** When the client has its answer, or its failure. */
  settled(exchange: Exchange): void
  verdict(): Verdict
  clear(): void
}

/** Rules that look at exchanges as they come. */
export interface ExchangeRules {
  arrived(exchange: Exchange): void
  settled?(exchange: Exchange): void
  /** What can only be said at the end. */
  pending?(): Finding[]
  clear(): void
}

/** More findings than this say nothing new. */
const maxFindings = 1000

export function createJudge(world: World): Judge {
  const findings: Finding[] = []
  const report = (finding: Finding) => {
    if (findings.length < maxFindings) findings.push(finding)
  }
  const rules: readonly ExchangeRules[] = [
    createResendRules(world.clock, report),
    createAnswerRules(world, report),
    createStreamRules(report),
  ]

  return {
    arrived(exchange) {
      const { betas } = exchange
      if (
        betas.some((beta) => beta.startsWith('agent-memory-')) &&
        betas.some((beta) => beta.startsWith('managed-agents-'))
      ) {
        report({
          rule: 'mixed-betas',
          message: `${exchange.target} was sent with betas that exclude each other`,
          exchange: exchange.ordinal,
        })
      }
      for (const rule of rules) rule.arrived(exchange)
    },
    settled(exchange) {
      for (const rule of rules) rule.settled?.(exchange)
    },
    verdict() {
      const pending = rules.flatMap((rule) => rule.pending?.() ?? [])
      const all = [...findings, ...pending, ...unanswered(world), ...leaked(world)]
      return { clean: all.length === 0, findings: all }
    },
    clear() {
      findings.length = 0
      for (const rule of rules) rule.clear()
    },
  }
}

/** Calls that still wait for the client. */
function unanswered(world: World): Finding[] {
  const found: Finding[] = []
  for (const session of sessionsOf(world).values()) {
    if (session.archived_at || session.status !== 'idle') continue
    for (const thread of session.threads) {
      for (const call of thread.turn?.calls.filter(blocks) ?? []) {
        found.push({
          rule: 'never-answered',
          session: session.id,
          message: `${call.scripted.name} (${call.id}) still waits for ${call.asks && call.verdict === null ? 'a confirmation' : 'its result'}`,
        })
      }
    }
  }
  return found
}

/** Streams that are open when the verdict is asked for. */
function leaked(world: World): Finding[] {
  const ofClients = world.streams.all().filter(({ watching }) => !watching)
  return ofClients.map((connection) => ({
    rule: 'leaked-stream',
    session: connection.session,
    message: `a stream of ${connection.thread ?? connection.session} is still open`,
  }))
}
