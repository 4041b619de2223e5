import { createClient, credentialProviders, files, sessions } from '@org/managed-agents-core/client'
import type { IssuedToken } from '@org/managed-agents-core/relay'
import { awaitAttached } from '@org/managed-agents-core/relay'
import type { Follow, FollowEvent, FollowOptions, PreviewVoid, Run, RunOptions } from '@org/managed-agents-core/session'
import { follow, resumeRun, run } from '@org/managed-agents-core/session'
import type { PagePlatform } from './page-platform.ts'
import { pagePlatform } from './page-platform.ts'
import { refuseKey } from './refuse-key.ts'
import type { RelayPort } from './relay-port.ts'
import { createRelayPort } from './relay-port.ts'
import { createTabLife } from './tab-life/tab-life.ts'
import { createTokenKeeper } from './token-keeper.ts'

/** Options of the client of a page. There is none for a key: it stays with the relay. */
export interface BrowserClientOptions {
  /** Where the relay is: a URL, or a path of this origin such as `/api/agent`. */
  readonly relay: string | URL
  /**
   * The token that the server gave with the page, or a function that gets one, called for the first and whenever the
   * last cannot be renewed. Default: `POST {relay}/token`, for which the page's cookies answer.
   */
  readonly token?: IssuedToken | (() => IssuedToken | Promise<IssuedToken>)
  /** `false` opens a stream for each tab. Default true: the tabs of this origin share one per session. */
  readonly shareStreams?: boolean
  /** What of the page to use instead of its own; for tests. */
  readonly platform?: Partial<PagePlatform>
}

/** A client of one session, by way of a relay. It fits everything that takes a client of the session runtime. */
export interface BrowserClient extends RelayPort {
  /** The session that the token is for; gets the token if there is none yet. */
  sessionId(): Promise<string>
  /** Everything that happens in the session, each event once, across drops, sleep and tabs. */
  follow(sessionId: string, options: FollowOptions & { previews: true }): Follow<FollowEvent | PreviewVoid>
  follow(sessionId: string, options?: FollowOptions): Follow
  /** Runs the session until it is done; tools run in the page. The relay must allow what they send. */
  run(sessionId: string, options?: RunOptions): Run
  /** Goes on with a run from its `continuation`. */
  resumeRun(token: string, options?: RunOptions): Run
  /** Ends timers and streams. */
  close(): void
}

/** What a client has beside what applications use: the store and the hooks build on it. */
export interface BrowserClientParts {
  readonly platform: PagePlatform
  /** Names the relay among all of this origin. */
  readonly relay: string
}

const parts = new WeakMap<BrowserClient, BrowserClientParts>()

/** Makes the client of a page. Throws `invalid_argument` or `invalid_credential` for a key or a relay that is no URL. */
export function createBrowserClient(options: BrowserClientOptions): BrowserClient {
  refuseKey(options)
  const platform = pagePlatform(options.platform)
  const { clock, random } = platform
  const relay = new URL(options.relay, globalThis.location?.href).href.replace(/\/+$/, '')
  const keeper = createTokenKeeper({ platform, relay, source: options.token })
  const life = createTabLife(platform)
  const inner = createClient(
    {
      baseUrl: relay,
      fetch: awaitAttached(platform.fetch),
      platform: { clock, random },
      features: { credentialProviders },
      async credentials({ reason }) {
        const { token, expires_at } = await keeper.get(reason === 'refused')
        return { token, expiresAtMs: Date.parse(expires_at) }
      },
    },
    { sessions, files },
  )
  const shareStreams = options.shareStreams ?? true
  const { port, drop } = createRelayPort({ client: inner, platform, relay, life, shareStreams })
  const client: BrowserClient = Object.assign(port, {
    sessionId: async () => (await keeper.get(false)).session_id,
    follow: (id: string, how?: FollowOptions) => follow(port, id, how),
    run: (id: string, how?: RunOptions) => run(port, id, how),
    resumeRun: (token: string, how?: RunOptions) => resumeRun(port, token, how),
    close() {
      keeper.close()
      life.close()
      drop()
    },
  })
  parts.set(client, { platform, relay })
  return client
}

/** What the store needs of a client of this package. */
export function partsOf(client: BrowserClient): BrowserClientParts {
  const found = parts.get(client)
  if (!found) throw new TypeError('Pass a client that createBrowserClient made.')
  return found
}
