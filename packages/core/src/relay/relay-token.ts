import type { Platform } from '../platform.ts'
import { decodeBase64url, encodeBase64url } from './base64url.ts'
import type { RelayClaims } from './relay-claims.ts'
import { isClaims } from './relay-claims.ts'
import type { SigningKeys } from './signing-keys.ts'

/** Longest token accepted and made, in characters: it travels in a header. */
export const MAX_TOKEN_LENGTH = 4096

/** `v1`, key id, payload, HMAC-SHA256. There is no field for an algorithm, so none can be chosen by whoever forges. */
const FORM = /^(v1\.([\w-]{1,32})\.([\w-]+))\.([\w-]{43})$/

export interface TokenCodec {
  /** Signs with the first key. */
  sign(claims: RelayClaims): Promise<string>
  /** The claims of a token that one of the keys signed; undefined for every other text. Time is not judged here. */
  verify(token: string): Promise<RelayClaims | undefined>
}

/** Tokens by WebCrypto; `verify` compares in constant time. */
export function createTokenCodec({ subtle }: Pick<Platform['crypto'], 'subtle'>, keys: SigningKeys): TokenCodec {
  const encoder = new TextEncoder()
  return {
    async sign(claims) {
      const payload = encodeBase64url(encoder.encode(JSON.stringify(claims)))
      const signed = `v1.${keys.first}.${payload}`
      const key = await keys.of(keys.first)
      const signature = await subtle.sign('HMAC', key as CryptoKey, encoder.encode(signed))
      return `${signed}.${encodeBase64url(new Uint8Array(signature))}`
    },
    async verify(token) {
      const [, signed, id, payload, mac] = (token.length <= MAX_TOKEN_LENGTH && FORM.exec(token)) || []
      if (!signed || !id || !payload || !mac) return undefined
      const key = await keys.of(id)
      const signature = decodeBase64url(mac)
      if (!key || !signature || !(await subtle.verify('HMAC', key, signature, encoder.encode(signed)))) return undefined
      return parseClaims(payload)
    },
  }
}

function parseClaims(payload: string): RelayClaims | undefined {
  try {
    const claims: unknown = JSON.parse(new TextDecoder().decode(decodeBase64url(payload)))
    return isClaims(claims) ? claims : undefined
  } catch {
    return undefined
  }
}
