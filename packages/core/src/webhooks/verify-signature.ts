import { SdkError } from '../errors/sdk-error.ts'
import { WebhookError } from '../errors/webhook-error.ts'
import { decodeBase64 } from './base64.ts'
import type { ReplayStore } from './replay-store.ts'

/** Headers of a request: a `Headers` object, or a plain one with names in any case, as Node and most frameworks have it. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** A webhook as it arrived, and the keys to verify it with. */
export interface VerifyWebhookOptions {
  readonly headers: WebhookHeaders
  /** The body byte for byte as it came; a body that was parsed and serialised again does not verify. */
  readonly body: string | Uint8Array | ArrayBuffer
  /** Signing keys (`whsec_…`); several while they are being rotated. */
  readonly keys: string | readonly string[]
  /** How far the time of the signature may be off, both ways. Default 300,000. */
  readonly toleranceMs?: number
  /** Refuses a delivery that was verified before. Without one, a delivery can be replayed within the tolerance. */
  readonly replayStore?: ReplayStore
  /** Default `globalThis.crypto`. */
  readonly crypto?: { readonly subtle: Pick<SubtleCrypto, 'importKey' | 'verify'> }
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

/** What a verified delivery says about itself. */
export interface WebhookDelivery {
  /** The same for every attempt to deliver an event: handle each id once. */
  readonly id: string
  /** When this attempt was signed, milliseconds since 1970. */
  readonly signedAtMs: number
}

const DEFAULT_TOLERANCE_MS = 300_000
/** A sender signs with a few keys at most; more would only buy an attacker our time. */
const MAX_SIGNATURES = 8
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const
const HMAC_BYTES = 32

/**
 * Verifies a delivery as Standard Webhooks 1.0 says: HMAC-SHA256 over `id.timestamp.body`, compared by WebCrypto in
 * constant time. Throws `WebhookError`; a key that is no `whsec_` key is an `SdkError` `invalid_argument`.
 */
export async function verifyWebhook(options: VerifyWebhookOptions): Promise<WebhookDelivery> {
  const { headers, toleranceMs = DEFAULT_TOLERANCE_MS, crypto = globalThis.crypto, now = Date.now } = options
  const keys = (typeof options.keys === 'string' ? [options.keys] : options.keys).map(keyBytes)
  if (keys.length === 0) throw new SdkError('invalid_argument', 'A webhook can be verified only with a signing key.')

  const id = header(headers, 'webhook-id')
  const timestamp = header(headers, 'webhook-timestamp')
  if (!/^\d{1,11}$/.test(timestamp)) {
    throw new WebhookError('webhook_unsigned', 'The header webhook-timestamp is not a number of seconds.')
  }
  const signedAtMs = Number(timestamp) * 1000
  if (Math.abs(now() - signedAtMs) > toleranceMs) {
    throw new WebhookError(
      'webhook_outside_tolerance',
      `The webhook was signed more than ${toleranceMs} ms before or after now.`,
    )
  }

  const signatures = signaturesOf(header(headers, 'webhook-signature'))
  const signed = joinBytes(new TextEncoder().encode(`${id}.${timestamp}.`), bodyBytes(options.body))
  if (!(await anyVerifies(crypto.subtle, keys, signatures, signed))) {
    throw new WebhookError(
      'webhook_signature_mismatch',
      'No signature of the webhook fits the body. Check the signing key, and that the body is passed as it came.',
    )
  }
  if (options.replayStore && !(await options.replayStore.claim(`${id}.${timestamp}`, signedAtMs + 2 * toleranceMs))) {
    throw new WebhookError('webhook_replayed', 'This delivery of the webhook was verified before.')
  }
  return { id, signedAtMs }
}

async function anyVerifies(
  subtle: Pick<SubtleCrypto, 'importKey' | 'verify'>,
  keys: readonly Uint8Array<ArrayBuffer>[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  for (const bytes of keys) {
    const key = await subtle.importKey('raw', bytes, HMAC, false, ['verify'])
    for (const signature of signatures) if (await subtle.verify('HMAC', key, signature, signed)) return true
  }
  return false
}

function header(headers: WebhookHeaders, name: string): string {
  const value = isHeaders(headers) ? headers.get(name) : plainHeader(headers, name)
  if (!value) throw new WebhookError('webhook_unsigned', `The webhook has no header ${name}, or more than one.`)
  return value
}

function isHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers.get === 'function'
}

function plainHeader(headers: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const values = Object.keys(headers)
    .filter((key) => key.toLowerCase() === name)
    .flatMap((key) => headers[key] ?? [])
  const [value] = values
  return values.length === 1 && typeof value === 'string' ? value : undefined
}

/** The `v1` signatures; other versions are left to those who know them. */
function signaturesOf(value: string): Uint8Array<ArrayBuffer>[] {
  const entries = value.split(' ', MAX_SIGNATURES + 1)
  if (entries.length > MAX_SIGNATURES) {
    throw new WebhookError('webhook_unsigned', `The webhook has more than ${MAX_SIGNATURES} signatures.`)
  }
  return entries
    .filter((entry) => entry.startsWith('v1,'))
    .map((entry) => decodeBase64(entry.slice(3)))
    .filter((bytes) => bytes?.length === HMAC_BYTES)
    .filter((bytes) => bytes !== undefined)
}

function keyBytes(key: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64(key.replace(/^whsec_/, ''))
  if (bytes && bytes.length > 0) return bytes
  throw new SdkError('invalid_argument', 'A webhook signing key must be whsec_ and base64, as the Console shows it.')
}

function bodyBytes(body: string | Uint8Array | ArrayBuffer): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  throw new SdkError('invalid_argument', 'Pass the raw body of the webhook (text or bytes), not a parsed one.')
}

function joinBytes(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(head.length + tail.length)
  joined.set(head)
  joined.set(tail, head.length)
  return joined
}
