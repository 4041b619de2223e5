import type { Client, files, sessions } from '@org/managed-agents-core/client'
import type { RunClient, SessionClient } from '@org/managed-agents-core/session'
import type { PagePlatform } from './page-platform.ts'
import type { Stream } from './shared-stream/batch-stream.ts'
import { openShared } from './shared-stream/shared-stream.ts'
import { withoutPreviews } from './shared-stream/without-previews.ts'
import type { TabLife } from './tab-life/tab-life.ts'

/** What a relay can serve of the API: the operations that its routes have, no others. */
export type RelayPort = SessionClient & Pick<RunClient, 'files'>

export interface RelayPortOptions {
  readonly client: Client<{ sessions: typeof sessions; files: typeof files }>
  readonly platform: PagePlatform
  readonly relay: string
  readonly life: TabLife
  readonly shareStreams: boolean
}

type Previews = readonly ('agent.message' | 'agent.thinking')[] | undefined

/**
 * The client for the session runtime. All readers of a session share one stream, with previews, whatever they asked
 * for; it is left while the page is frozen, and when the page wakes.
 */
export function createRelayPort(options: RelayPortOptions): { readonly port: RelayPort; readonly drop: () => void } {
  const { client, platform, relay, life, shareStreams } = options
  const { events, threads } = client.sessions
  const open = new Set<Stream>()

  async function attach(id: string, previews: Previews, start: (previews: Previews) => PromiseLike<Stream>) {
    await life.awake()
    const name = `managed-agents ${relay} ${id}`
    const all = () => start(['agent.message', 'agent.thinking'])
    const stream = await (shareStreams ? openShared({ platform, name, open: all }) : start(previews))
    open.add(stream)
    const { close } = stream
    stream.close = () => {
      open.delete(stream)
      close.call(stream)
    }
    return shareStreams && !previews?.length ? withoutPreviews(stream) : stream
  }

  function drop(): void {
    for (const stream of [...open]) stream.close()
  }
  life.onFreeze(drop)
  life.onWake(drop)

  const asked = (previews: Previews) => (previews?.length ? { event_deltas: [...previews] } : {})
  const port: RelayPort = {
    platform: client.platform,
    refreshCredential: client.refreshCredential,
    onWake: life.onWake,
    sessions: {
      retrieve: client.sessions.retrieve,
      archive: client.sessions.archive,
      delete: client.sessions.delete,
      events: {
        list: events.list,
        send: events.send,
        stream: (id, params, call) =>
          attach(id, params?.event_deltas, (previews) => events.stream(id, asked(previews), call)),
      },
      threads: {
        events: {
          list: threads.events.list,
          stream: (id, { session_id, event_deltas }, call) =>
            attach(id, event_deltas, (previews) => threads.events.stream(id, { session_id, ...asked(previews) }, call)),
        },
      },
    },
    files: { list: client.files.list, download: client.files.download },
  }
  return { port, drop }
}
