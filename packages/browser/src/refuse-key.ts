import { SdkError } from '@org/managed-agents-core'

const REASON =
  'A page never holds a credential of the API: whoever opens it could use the whole workspace. Pass `relay`, and let your server hold the key (createRelay).'

/** Refuses what would bring a key of the API into a page, whatever the types were made to say. Quotes none of it. */
export function refuseKey(options: object): void {
  for (const name of ['apiKey', 'authToken', 'credentials', 'baseUrl', 'headers']) {
    if (name in options) throw new SdkError('invalid_argument', `createBrowserClient takes no ${name}. ${REASON}`)
  }
  for (const value of Object.values(options)) refuseKeyIn(value)
}

/** A key may also come where a token belongs. */
export function refuseKeyIn(value: unknown): void {
  if (typeof value === 'string' && /sk-ant-/i.test(value)) throw new SdkError('invalid_credential', REASON)
  if (typeof value !== 'object' || value === null || !('token' in value)) return
  refuseKeyIn(value.token)
}
