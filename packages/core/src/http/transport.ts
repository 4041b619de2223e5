/**
 * A request as every layer of the SDK sees it: a plain record.
 * A platform `Request` is never shared between attempts or between `fetch` implementations.
 */
export interface HttpRequest {
  readonly method: string
  /** Absolute URL. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Record<string, string>
  /** A body that can be sent again as it is. */
  readonly body?: string | Blob | FormData | Uint8Array<ArrayBuffer> | null
  /** Makes a fresh body for an attempt; a request that has one is sent once unless the factory says it can repeat. */
  readonly bodyFactory?: BodyFactory
}

export interface BodyFactory {
  /** `onProgress` is called whenever the transport takes bytes. */
  (onProgress: () => void): ReadableStream<Uint8Array>
  /** True when calling it again yields the same bytes. */
  readonly repeatable: boolean
}

/** Whether the body can be sent only once. */
export function isOneShot({ bodyFactory }: HttpRequest): boolean {
  return bodyFactory?.repeatable === false
}
