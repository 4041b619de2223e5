import { SdkError } from '../errors/sdk-error.ts'
import type { SecretHeader } from '../http/exchange.ts'

const PREFIXES: Readonly<Record<string, string>> = {
  'sk-ant-api': 'API key',
  'sk-ant-oat01-': 'environment key',
  'sk-ant-req-': 'session token',
}

/**
 * Holds a credential in a closure, so that it is printed by nothing: not by JSON, not by an inspector. `option` is the
 * client option that it came by; one of another kind is refused.
 */
export function createSecret(value: string, option?: 'apiKey' | 'authToken'): SecretHeader {
  if (!/^[\x21-\x7e]+$/.test(value)) refuse('The credential cannot be sent in a header.')
  const prefix = Object.keys(PREFIXES).find((start) => value.startsWith(start)) ?? ''
  const kind = PREFIXES[prefix] ?? (option === 'apiKey' ? 'API key' : 'token')
  const right = kind === 'API key' ? 'apiKey' : 'authToken'
  if (option && option !== right) refuse(`The ${option} is an ${kind}; pass it as ${right}.`)
  return {
    kind,
    reveal: () => value,
    header: (): Record<string, string> =>
      right === 'apiKey' ? { 'x-api-key': value } : { authorization: `Bearer ${value}` },
  }
}

export function refuse(message: string): never {
  throw new SdkError('invalid_credential', message)
}
