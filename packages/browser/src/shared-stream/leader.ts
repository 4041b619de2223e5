import type { Clock } from '@org/managed-agents-core'
import type { Channel } from '../page-platform.ts'
import type { Stream } from './batch-stream.ts'
import { batchStream } from './batch-stream.ts'
import type { TabMessage } from './tab-messages.ts'
import { BEAT_MS, tabMessage } from './tab-messages.ts'

export interface LeadOptions {
  readonly channel: Channel
  readonly clock: Clock
  readonly open: () => PromiseLike<Stream>
  /** Lets another tab have the stream. */
  readonly release: () => void
}

/** Opens the stream for all tabs: what this one reads, the others get. */
export async function leadStream({ channel, clock, open, release }: LeadOptions): Promise<Stream> {
  let isOpen = false
  let ended = false
  let cancelBeat = () => {}
  const say = (message: TabMessage) => channel.postMessage(message)
  const beat = () => {
    say({ type: isOpen ? 'open' : 'opening' })
    cancelBeat = clock.setTimer(beat, BEAT_MS)
  }
  const end = () => {
    if (ended) return
    ended = true
    cancelBeat()
    say({ type: 'ended' })
    channel.close()
    release()
  }

  channel.onmessage = ({ data }) => {
    if (tabMessage(data)?.type === 'hello') say({ type: isOpen ? 'open' : 'opening' })
  }
  beat()
  try {
    const stream = await open()
    isOpen = true
    say({ type: 'open' })
    return batchStream({
      response: stream.response,
      async read() {
        try {
          const events = await stream.readBatch()
          if (events && !ended) say({ type: 'batch', events })
          else end()
          return events
        } catch (error) {
          end()
          throw error
        }
      },
      close() {
        stream.close()
        end()
      },
    })
  } catch (error) {
    end()
    throw error
  }
}
