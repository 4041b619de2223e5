import { SdkError } from '@org/managed-agents-core'

/** Nothing was sent, for there is no credential that could go with it. */
export function invalidCredential(message: string, cause?: unknown): SdkError {
  return new SdkError('invalid_credential', message, { cause })
}
