import { SdkError } from '../errors/sdk-error.ts'
import type { Platform } from '../platform.ts'
import type { Operation } from './operation.ts'
import type { HttpRequest } from './transport.ts'

export interface EncodedBody extends Pick<HttpRequest, 'body' | 'bodyFactory'> {
  readonly headers?: Record<string, string>
}

/** Encodes the fields of an upload. */
export type FormEncoder = (
  operation: Operation,
  fields: unknown,
  platform: Platform,
) => EncodedBody | Promise<EncodedBody>

/** Encodes a request body as the operation takes it; `encodeForm` does so for uploads. */
export function encodeBody({ request, sdkMethod }: Operation, body: unknown): EncodedBody {
  if (request === undefined || body === undefined) return {}
  try {
    return { body: JSON.stringify(body) }
  } catch (cause) {
    throw new SdkError('invalid_argument', `The body of ${sdkMethod} is no JSON.`, { cause })
  }
}
