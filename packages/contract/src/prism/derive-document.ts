import type { ContractDocument, Json } from '../document/document.ts'
import { isNode } from '../document/document.ts'
import type { ContractOperation } from '../document/operations.ts'
import { contractOperations } from '../document/operations.ts'

/**
 * The copy of the contract that Prism can serve. Prism answers 500 to an event stream whose schema is an object, so here
 * a stream is a text: the examples of its events, framed. Webhooks, which no client calls, are left out.
 */
export function derivePrismDocument(document: ContractDocument): ContractDocument {
  const { webhooks: _webhooks, ...copy } = structuredClone(document) as Record<string, Json> & ContractDocument
  for (const operation of contractOperations(document)) {
    if (operation.response.mediaType === 'text/event-stream') useFramedText(copy as ContractDocument, operation)
  }
  return copy as ContractDocument
}

function useFramedText(document: ContractDocument, { path, method, response }: ContractOperation): void {
  const item = document.paths[path]?.[method.toLowerCase()]
  const responses = isNode(item) ? item.responses : undefined
  const success = isNode(responses) ? responses[String(response.status)] : undefined
  if (!isNode(success)) throw new Error(`${method} ${path} has no response ${response.status} of its own.`)
  const content = { 'text/event-stream': { schema: { type: 'string' }, example: framedEvents(response) } }
  Object.assign(success, { content })
}

/** The examples of a stream's events, each as a frame of server-sent events. */
export function framedEvents({ examples }: ContractOperation['response']): string {
  return examples.map(({ value }) => frame(value)).join('')
}

function frame(event: Json): string {
  const type = isNode(event) && typeof event.type === 'string' ? `event: ${event.type}\n` : ''
  return `${type}data: ${JSON.stringify(event)}\n\n`
}
