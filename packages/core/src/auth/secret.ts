import { SdkError } from '../errors/sdk-error.ts'

/** Kinds that the form of a credential, or the option it came by, gives away. */
export type SecretKind = 'API key' | 'environment key' | 'session token' | 'token'

const PREFIXES: readonly (readonly [string, SecretKind])[] = [
  ['sk-ant-api', 'API key'],
  ['sk-ant-oat01-', 'environment key'],
  ['sk-ant-req-', 'session token'],
]

/** Holds a credential so that it is printed by nothing: not by JSON, not by string conversion, not by an inspector. */
export class Secret {
  readonly #value: string
  readonly kind: SecretKind

  /** `option` is the client option that it came by. */
  constructor(value: string, option?: 'apiKey' | 'authToken') {
    if (!/^[\x21-\x7e]+$/.test(value)) refuse('The credential is empty or has characters that no header can carry.')
    const kind =
      PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? (option === 'apiKey' ? 'API key' : 'token')
    const right = kind === 'API key' ? 'apiKey' : 'authToken'
    if (option && option !== right) refuse(`The ${option} is an ${kind}; pass it as ${right}.`)
    this.#value = value
    this.kind = kind
  }

  reveal(): string {
    return this.#value
  }

  /** The one header that carries it. */
  header(): Record<string, string> {
    return this.kind === 'API key' ? { 'x-api-key': this.#value } : { authorization: `Bearer ${this.#value}` }
  }

  toString(): string {
    return '[redacted]'
  }

  toJSON(): string {
    return '[redacted]'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[redacted]'
  }
}

export function refuse(message: string): never {
  throw new SdkError('invalid_credential', message)
}
