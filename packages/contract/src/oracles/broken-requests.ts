import type { ExampleCall } from '../calls/example-call.ts'
import { exampleCalls } from '../calls/example-call.ts'
import type { RawRequest } from '../calls/raw-request.ts'
import { rawRequest } from '../calls/raw-request.ts'
import type { ContractDocument } from '../document/document.ts'
import type { ContractOperation } from '../document/operations.ts'
import { contractOperations, operationOf } from '../document/operations.ts'

/** One request with one mistake. */
export interface BrokenRequest {
  readonly mistake: string
  readonly request: RawRequest
}

/** A request with each kind of mistake that a client could make. */
export function brokenRequests(document: ContractDocument): BrokenRequest[] {
  const operations = contractOperations(document)
  const valid = (id: string) => rawRequest(firstCall(document, operations, id))
  const body = (id: string, fields: Record<string, unknown>) => withBody(valid(id), fields)
  const query = (id: string, name: string, value: string) => withQuery(valid(id), name, value)
  const header = (id: string, name: string, value?: string) => withHeader(valid(id), name, value)
  const event = { type: 'user.shout', content: [] }
  return [
    { mistake: 'required field missing', request: body('createSession', { agent: undefined }) },
    { mistake: 'field of the wrong type', request: body('createSession', { title: 5 }) },
    { mistake: 'field out of its limits', request: body('createAgent', { name: '' }) },
    { mistake: 'map with a bad value', request: body('createMemoryStore', { metadata: { a: 1 } }) },
    { mistake: 'unknown tag of a variant', request: body('sendSessionEvents', { events: [event] }) },
    { mistake: 'body missing', request: { ...valid('createSession'), body: undefined } },
    { mistake: 'body that is not JSON', request: { ...valid('createSession'), body: '{"agent": ' } },
    { mistake: 'body of another media type', request: header('createSession', 'content-type', 'text/plain') },
    { mistake: 'query value of the wrong type', request: query('listSessions', 'limit', 'many') },
    { mistake: 'query value out of its limits', request: query('listAgents', 'limit', '0') },
    { mistake: 'query value outside an enum', request: query('listSessions', 'order', 'sideways') },
    { mistake: 'bracketed list with a bad value', request: query('listSessions', 'statuses[]', 'asleep') },
    { mistake: 'bracketed filter that is no date', request: query('listSessions', 'created_at[gte]', 'yesterday') },
    { mistake: 'version header missing', request: header('listSessions', 'anthropic-version') },
    { mistake: 'version header unknown', request: header('listSessions', 'anthropic-version', '2020-01-01') },
    { mistake: 'beta header missing', request: header('listSessions', 'anthropic-beta') },
    { mistake: 'beta header of another API', request: header('listSessions', 'anthropic-beta', 'dreaming-2026-04-21') },
    { mistake: 'credential missing', request: header('listSessions', 'x-api-key') },
    { mistake: 'credential of the wrong kind', request: withApiKey(valid('pollWork')) },
    { mistake: 'path unknown', request: { ...valid('listSessions'), target: '/v1/sesions' } },
    { mistake: 'method unknown', request: { ...valid('listSessions'), method: 'DELETE' } },
    { mistake: 'form without its file', request: withForm(valid('uploadFile'), 'file') },
    { mistake: 'form with a bad value', request: withForm(valid('uploadFile'), 'expires_in_seconds', 'soon') },
  ]
}

function firstCall(document: ContractDocument, operations: readonly ContractOperation[], id: string): ExampleCall {
  const [call] = exampleCalls(document, operationOf(operations, id))
  if (call === undefined) throw new Error(`${id} has no example call.`)
  return call
}

function withBody(request: RawRequest, fields: Record<string, unknown>): RawRequest {
  return { ...request, body: JSON.stringify({ ...JSON.parse(String(request.body)), ...fields }) }
}

function withQuery(request: RawRequest, name: string, value: string): RawRequest {
  const [path, search] = request.target.split('?')
  const query = new URLSearchParams(search)
  query.set(name, value)
  return { ...request, target: `${path}?${query}` }
}

function withHeader(request: RawRequest, name: string, value?: string): RawRequest {
  const { [name]: _dropped, ...headers } = request.headers
  return { ...request, headers: value === undefined ? headers : { ...headers, [name]: value } }
}

function withApiKey(request: RawRequest): RawRequest {
  const { authorization: _dropped, ...headers } = request.headers
  return { ...request, headers: { ...headers, 'x-api-key': 'sk-ant-api03-test' } }
}

function withForm(request: RawRequest, name: string, value?: string): RawRequest {
  const form = new FormData()
  if (request.body instanceof FormData) for (const [field, part] of request.body) form.append(field, part)
  if (value === undefined) form.delete(name)
  else form.set(name, value)
  return { ...request, body: form }
}
