import { SdkError } from '../errors/sdk-error.ts'

/** Kinds that the form of a credential or the option it came by gives away. */
export type SecretKind = 'api-key' | 'environment-key' | 'session-token' | 'bearer'

/** Holds a credential so that it is printed by nothing: not by JSON, not by string conversion, not by an inspector. */
export class Secret {
  readonly #value: string
  readonly kind: SecretKind

  constructor(value: string, declared?: 'api-key' | 'bearer') {
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
      throw new SdkError('invalid_credential', 'The credential is empty or has a character that no header can carry.')
    }
    const kind = kindOf(value)
    if (declared === 'api-key' && kind !== 'bearer' && kind !== 'api-key') {
      throw new SdkError('invalid_credential', `The apiKey is a ${nameOf(kind)}; pass it as authToken.`)
    }
    if (declared === 'bearer' && kind === 'api-key') {
      throw new SdkError('invalid_credential', 'The authToken is an API key; pass it as apiKey.')
    }
    this.#value = value
    this.kind = declared === 'api-key' ? declared : kind
  }

  reveal(): string {
    return this.#value
  }

  /** The one header that carries it. */
  addTo(headers: Record<string, string>): Record<string, string> {
    return this.kind === 'api-key'
      ? { ...headers, 'x-api-key': this.#value }
      : { ...headers, authorization: `Bearer ${this.#value}` }
  }

  toString(): string {
    return '[redacted]'
  }

  toJSON(): string {
    return '[redacted]'
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Secret(${this.kind})`
  }
}

function kindOf(value: string): SecretKind {
  if (value.startsWith('sk-ant-api')) return 'api-key'
  if (value.startsWith('sk-ant-oat01-')) return 'environment-key'
  return value.startsWith('sk-ant-req-') ? 'session-token' : 'bearer'
}

export function nameOf(kind: SecretKind): string {
  return {
    'api-key': 'API key',
    'environment-key': 'environment key',
    'session-token': 'session token',
    bearer: 'token',
  }[kind]
}
