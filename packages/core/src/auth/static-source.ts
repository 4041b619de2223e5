import type { CredentialSource, SecretHeader } from '../http/exchange.ts'
import { createSecret } from './secret.ts'

/** A credential that never changes; `option` is the client option that gave it. Judged when it is first used. */
export function staticSource(value: string, option?: 'apiKey' | 'authToken'): CredentialSource {
  let secret: SecretHeader | undefined
  return {
    key: hashOf(value),
    current() {
      secret ??= createSecret(value, option)
      return secret
    },
  }
}

/** A short hash (FNV-1a, 32 bits) that tells credentials apart; a collision only makes two share a budget. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return `${hash}`
}
