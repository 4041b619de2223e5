import { SdkError } from '../errors/sdk-error.ts'
import type { SendableEventType } from './event-fields.ts'
import { sendableTypes } from './event-fields.ts'
import type { RelayOperation } from './relay-routes.ts'
import { relayOperations } from './relay-routes.ts'

/** Where the content of an image, a document or a rubric comes from. */
export type ContentSource = 'base64' | 'text' | 'url' | 'file'

/** Bounds for all tokens of a relay, whatever their grants say. Plain data. */
export interface RelayPolicy {
  /** Milliseconds that a token lives. Default, and at most, 900,000 (15 min). */
  readonly tokenLifetimeMs: number
  /** Milliseconds from the first token to the end of the last renewal. Default 43,200,000 (12 h). */
  readonly renewForMs: number
  /** Operations that any token can allow. Default: all that a relay has. */
  readonly operations: readonly RelayOperation[]
  /** Types of events that any token can allow to send. Default: all. */
  readonly eventTypes: readonly SendableEventType[]
  /**
   * Sources of content that a page may name. Default: `base64`, `text` and `url`. `file` would let a page name any file
   * of the workspace whose id it knows.
   */
  readonly contentSources: readonly ContentSource[]
  /** Requests a minute of a token and its renewals. Default 300. */
  readonly requestsPerMinute: number
  /** Tokens a minute for one user and session. Default 30. */
  readonly tokensPerMinute: number
  /** Streams at once of a token and its renewals. Default 6. */
  readonly maxStreams: number
  /** Bytes of a request's body. Default 1,048,576. */
  readonly maxBodyBytes: number
  /** Events in one request. Default 50. */
  readonly maxEvents: number
  /** Milliseconds after which a stream is closed for the client to open another. Default 240,000: edge platforms cut at 300 s. */
  readonly streamBudgetMs: number
  /** Milliseconds without an event after which a stream gets a comment. Default, and at most, 15,000: proxies cut silent connections. */
  readonly heartbeatMs: number
  /** Milliseconds for a call to the API with its retries. Default 20,000: edge platforms want the first byte within 25 s. */
  readonly upstreamTimeoutMs: number
  /**
   * Calls of one isolate that wait for the API at once; more wait in line. Default 64. Each request of a page waits for
   * one at a time, so the 6 connections that a request on Workers may wait for are never used up.
   */
  readonly maxWaiting: number
}

const DEFAULTS: RelayPolicy = {
  tokenLifetimeMs: 900_000,
  renewForMs: 43_200_000,
  operations: relayOperations,
  eventTypes: sendableTypes,
  contentSources: ['base64', 'text', 'url'],
  requestsPerMinute: 300,
  tokensPerMinute: 30,
  maxStreams: 6,
  maxBodyBytes: 2 ** 20,
  maxEvents: 50,
  streamBudgetMs: 240_000,
  heartbeatMs: 15_000,
  upstreamTimeoutMs: 20_000,
  maxWaiting: 64,
}

/** The policy with its defaults. Throws `invalid_argument` for bounds that would be none. */
export function relayPolicy(given: Partial<RelayPolicy> = {}): RelayPolicy {
  const policy = { ...DEFAULTS, ...given }
  for (const [name, value] of Object.entries(policy)) {
    const most = name === 'tokenLifetimeMs' || name === 'heartbeatMs' ? DEFAULTS[name] : 2 ** 31 - 1
    if (typeof value === 'object') continue
    if (!(Number.isFinite(value) && value > 0 && value <= most)) {
      throw new SdkError('invalid_argument', `The policy's ${name} must be a number above 0 and at most ${most}.`)
    }
  }
  return policy
}
