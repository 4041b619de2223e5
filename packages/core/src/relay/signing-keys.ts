import { SdkError } from '../errors/sdk-error.ts'
import type { Platform } from '../platform.ts'

/** A key that signs tokens. Make 32 random bytes, and keep them where the API key is kept. */
export interface SigningKey {
  /** Stands in the token, so that the key is found again: 1 to 32 of letters, digits, `-` and `_`. */
  readonly id: string
  /** At least 32 bytes; a text counts by its bytes in UTF-8. */
  readonly secret: string | Uint8Array
}

export interface SigningKeys {
  readonly first: string
  of(id: string): Promise<CryptoKey | undefined>
}

const MIN_BYTES = 32

/** Checks the keys and imports each when it is first needed. Throws `invalid_argument`. */
export function importKeys(
  { subtle }: Pick<Platform['crypto'], 'subtle'>,
  signingKeys: readonly SigningKey[],
): SigningKeys {
  const [first] = signingKeys
  if (!first) throw new SdkError('invalid_argument', 'A relay needs a signing key.')
  const secrets = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const { id, secret } of signingKeys) {
    const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret) : new Uint8Array(secret)
    if (!/^[\w-]{1,32}$/.test(id) || secrets.has(id)) {
      throw new SdkError('invalid_argument', 'Each signing key needs an id of its own: up to 32 of A-Z a-z 0-9 - _.')
    }
    if (bytes.length < MIN_BYTES) {
      throw new SdkError('invalid_argument', `The signing key ${id} is shorter than ${MIN_BYTES} bytes.`)
    }
    secrets.set(id, bytes)
  }
  const imported = new Map<string, CryptoKey>()
  return {
    first: first.id,
    async of(id) {
      const bytes = secrets.get(id)
      if (!bytes) return undefined
      // The key is kept, not its promise: on Workers a request may not await what another one began.
      const key =
        imported.get(id) ??
        (await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']))
      imported.set(id, key)
      return key
    },
  }
}
