import type { Clock } from '@org/managed-agents-core'
import type { Channel } from '../page-platform.ts'
import type { Batch, Stream } from './batch-stream.ts'
import { batchStream } from './batch-stream.ts'
import { BEAT_MS, tabMessage } from './tab-messages.ts'

/** Without an answer for so long, nobody has the stream. */
const ANSWER_MS = 1000
/** A tab that says nothing for so long is frozen or gone. */
const SILENT_MS = 4 * BEAT_MS
/** Batches that may wait; a tab that is slower catches up from history. */
const MAX_WAITING = 1000

/**
 * Reads the stream that another tab has open. Resolves once that tab sends all that arrives, so that history read from
 * then on misses nothing; to undefined when no tab answers. It ends like a dropped connection when the other's does.
 */
export function joinStream(channel: Channel, clock: Clock): Promise<Stream | undefined> {
  const waiting: Batch[] = []
  let ended = false
  let joined = false
  let wake = () => {}
  let cancelTimer = () => {}

  return new Promise((resolve) => {
    const end = () => {
      ended = true
      channel.close()
      cancelTimer()
      wake()
      if (!joined) resolve(undefined)
    }
    const expect = (withinMs: number) => {
      cancelTimer()
      cancelTimer = clock.setTimer(end, withinMs)
    }
    const read = async () => {
      while (waiting.length === 0 && !ended) {
        await new Promise<void>((awake) => {
          wake = awake
        })
      }
      return waiting.shift()
    }

    channel.onmessage = ({ data }) => {
      const message = tabMessage(data)
      if (!message || message.type === 'hello' || ended) return
      expect(SILENT_MS)
      if (message.type === 'ended') end()
      else if (message.type === 'open' && !joined) {
        joined = true
        resolve(batchStream({ response: new Response(null), read, close: end }))
      } else if (message.type === 'batch' && joined) {
        if (waiting.length >= MAX_WAITING) return end()
        waiting.push(message.events)
        wake()
      }
    }
    expect(ANSWER_MS)
    channel.postMessage({ type: 'hello' })
  })
}
