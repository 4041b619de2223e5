import type { ClientOptions } from '@org/managed-agents-core'
import { defaultFetch } from './transport/default-fetch.ts'

/** The options of a client, with what this runtime can do: Node, Bun and Deno send a stream as a request's body. */
export function onNode<Options extends ClientOptions>(options: Options): Options {
  return { ...options, platform: { streamingRequestBody: true, fetch: defaultFetch, ...options.platform } }
}
