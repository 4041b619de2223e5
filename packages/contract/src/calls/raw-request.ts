import type { Json } from '../document/document.ts'
import type { ExampleCall } from './example-call.ts'
import { formFields } from './example-call.ts'
import { testCredential } from './test-credential.ts'

/** A request as it goes over the wire, before anybody has judged it. */
export interface RawRequest {
  readonly method: string
  /** Path and query, percent-encoded. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | FormData | undefined
}

/** The request that a correct client makes of an example, written without any client. */
export function rawRequest(call: ExampleCall): RawRequest {
  const { operation, path, query, headers, body } = call
  const isForm = operation.request?.mediaType === 'multipart/form-data'
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => queryPairs(name, value)))
  const beta = operation.sdk.beta
  return {
    method: operation.method,
    target:
      operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(path[name] ?? '')) +
      (search.size === 0 ? '' : `?${search}`),
    headers: {
      ...headers,
      ...credentialHeader(operation.security),
      'anthropic-version': '2026-10-21',
      ...(typeof beta === 'string' && { 'anthropic-beta': beta }),
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : isForm ? formOf(body) : JSON.stringify(body),
  }
}

function queryPairs(name: string, value: Json): [string, string][] {
  return (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)])
}

function credentialHeader(security: readonly string[]): Record<string, string> {
  const credential = testCredential(security)
  return 'apiKey' in credential
    ? { 'x-api-key': credential.apiKey }
    : { authorization: `Bearer ${credential.authToken}` }
}

function formOf(body: Json): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(formFields(body as Readonly<Record<string, Json>>))) {
    for (const part of Array.isArray(value) ? value : [value])
      form.append(name, part instanceof Blob ? part : String(part))
  }
  return form
}
