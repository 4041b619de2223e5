import { findRoute } from '@org/managed-agents-emulator'
import { ourClient } from '../endpoints/api-client.ts'
import { endpointCases } from '../endpoints/endpoint-cases.ts'
import type { Fetch } from '../validation/validating-fetch.ts'

/** A request of an operation about things that exist, as a client makes it. */
export interface RealRequest {
  readonly url: URL
  readonly init: RequestInit
}

/**
 * Makes all that the case of an operation needs, and gives the request that it would send then; undefined where an
 * operation has no case.
 */
export function realRequest(operation: string, fetch: Fetch): Promise<RealRequest | undefined> {
  const found = endpointCases.find((candidate) => candidate.operation === operation)
  if (!found) return Promise.resolve(undefined)
  return new Promise((resolve, reject) => {
    const client = ourClient(async (input, init = {}) => {
      const url = new URL(String(input))
      const route = findRoute(init.method ?? 'GET', url.pathname)
      if (!route.found || route.row.id !== operation) return fetch(input, init)
      resolve({ url, init })
      throw new Error('This request is sent by somebody else.')
    })
    found.run(client).then(() => reject(new Error(`The case of ${operation} does not call it.`)), reject)
  })
}
