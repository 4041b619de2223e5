import type { Exchange } from '../recording/exchange.ts'
import type { Finding } from './finding.ts'
import type { ExchangeRules } from './judge.ts'

interface Reader {
  streams: number
  /** Times that history was read from its start. */
  fullReads: number
  reported: boolean
  /** A message was sent while no stream was open; cleared by reading history afterwards. */
  blind: { readonly exchange: number; opened: boolean } | null
}

/** How a client keeps up with a session. */
export function createStreamRules(report: (finding: Finding) => void): ExchangeRules {
  const readers = new Map<string, Reader>()

  function readerOf(exchange: Exchange): Reader {
    const key = `${exchange.caller} ${exchange.params['session_id'] ?? ''}`
    let reader = readers.get(key)
    if (!reader) {
      reader = { streams: 0, fullReads: 0, reported: false, blind: null }
      readers.set(key, reader)
    }
    return reader
  }

  function listed(exchange: Exchange): void {
    const reader = readerOf(exchange)
    reader.blind = null
    if (/[?&](page|created_at|order=desc)/.test(decodeURIComponent(exchange.target))) return
    reader.fullReads++
    if (reader.fullReads < 3 || reader.streams < 3 || reader.reported) return
    reader.reported = true
    report({
      rule: 'history-from-start',
      exchange: exchange.ordinal,
      session: exchange.params['session_id'],
      message: `history was read from its start after each of ${reader.streams} connects`,
    })
  }

  return {
    arrived(exchange) {
      if (exchange.operation === 'listSessionEvents') listed(exchange)
      else if (exchange.operation === 'streamSessionEvents' || exchange.operation === 'streamSessionEventsAlias') {
        const reader = readerOf(exchange)
        reader.streams++
        if (reader.blind) reader.blind.opened = true
      } else if (exchange.operation === 'sendSessionEvents' && exchange.body.includes('user.message')) {
        const reader = readerOf(exchange)
        if (reader.streams === 0) reader.blind ??= { exchange: exchange.ordinal, opened: false }
      }
    },
    /** Sending first is a mistake only for those who then rely on the stream. */
    pending: () =>
      Array.from(readers).flatMap(([key, { blind }]): Finding[] =>
        blind?.opened
          ? [
              {
                rule: 'sent-before-stream',
                exchange: blind.exchange,
                session: key.split(' ')[1],
                message: 'a message was sent before the stream was open, and history was not read afterwards',
              },
            ]
          : [],
      ),
    clear: () => readers.clear(),
  }
}
