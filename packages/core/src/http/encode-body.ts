import { SdkError } from '../errors/sdk-error.ts'
import type { Platform } from '../platform.ts'
import { encodeMultipart } from './multipart.ts'
import type { Operation } from './operation.ts'
import type { HttpRequest } from './transport.ts'

export interface EncodedBody extends Pick<HttpRequest, 'body' | 'bodyFactory'> {
  readonly headers?: Record<string, string>
}

/** Encodes a request body as the operation takes it. */
export function encodeBody(
  operation: Operation,
  body: unknown,
  platform: Platform,
): EncodedBody | Promise<EncodedBody> {
  if (operation.request === undefined || body === undefined) return {}
  if (operation.request === 'multipart') return encodeMultipart(operation, body, platform)
  try {
    return { body: JSON.stringify(body) }
  } catch (cause) {
    throw new SdkError('invalid_argument', `The body of ${operation.sdkMethod} cannot be written as JSON.`, { cause })
  }
}
