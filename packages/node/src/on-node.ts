import type { ClientOptions } from '@org/managed-agents-core'

/** The options of a client, with what this runtime can do: Node, Bun and Deno send a stream as a request's body. */
export function onNode(options: ClientOptions): ClientOptions {
  return { ...options, platform: { streamingRequestBody: true, ...options.platform } }
}
