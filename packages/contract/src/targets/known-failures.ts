/** A case that cannot pass on some targets, and why. One that passes fails the target's test. */
export interface KnownFailure {
  readonly title: string
  /** Names of targets. */
  readonly targets: readonly string[]
  readonly reason: string
}

const resends =
  'its fetch sends a request a second time when a connection that it had used before is reset without an answer, ' +
  'whatever the method, and tells nobody'
const noRequestStreams =
  'it streams no request over HTTP/1.1, which is why core reads a stream whole before it sends it unless it is told otherwise'
const noServer = 'a page may not set the header Origin, and a relay does not belong into one'

const noRequestBody =
  'its Request shows no body stream, from which a webhook is read; webhooks do not belong into a page'

const all = (targets: readonly string[], reason: string, titles: readonly string[]): KnownFailure[] =>
  titles.map((title) => ({ title, targets, reason }))

export const knownFailures: readonly KnownFailure[] = [
  ...all(['Deno', 'Chromium', 'Firefox'], resends, [
    '[retry.writes] a create that a reset may have lost is sent once',
    '[retry.lost-replies] a create with a key is found again',
    '[run.survives] a message whose reply was lost is not sent twice',
    '[tools.once] an answer whose reply was lost is not given twice',
  ]),
  ...all(['Chromium', 'Firefox', 'WebKit'], noRequestStreams, [
    '[uploads.streams] a stream is streamed where the runtime can, and then sent once',
  ]),
  ...all(['Chromium', 'Firefox', 'WebKit'], noServer, [
    '[relay.tokens] a token opens its session, and a changed one does not',
    '[relay.tokens] a revoked token is refused',
    '[relay.tokens] a key that is being rotated out still counts, one that is gone does not',
    '[relay.headers] answers carry the page’s origin and no key',
    '[relay.streams] a stream passes events on, and a page that goes away ends it',
    '[relay.streams] a stream ends at its budget',
  ]),
  ...all(['Firefox'], noRequestBody, [
    '[webhooks.once] a delivery is acknowledged before the work ends, and worked on once',
    '[webhooks.types] an unknown type arrives whole',
    '[webhooks.resumes] a run goes on by a webhook alone',
  ]),
]
