import type { ContractDocument, Json, Node } from './document.ts'
import { isNode, resolve } from './document.ts'

/** One operation of the contract, its references resolved one level deep. */
export interface ContractOperation {
  readonly id: string
  /** `sessions.create`; `null` for an alias that has no method. */
  readonly sdkMethod: string | null
  /** Upper case. */
  readonly method: string
  /** Template, for example `/v1/sessions/{session_id}`. */
  readonly path: string
  readonly deprecated: boolean
  readonly parameters: readonly ContractParameter[]
  readonly request: ContractBody | null
  readonly response: ContractResponse
  /** Credentials it accepts: names of security schemes. */
  readonly security: readonly string[]
  /** Facts of the overlay. */
  readonly sdk: Node
}

export interface ContractParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Node
  readonly example: Json | undefined
}

export interface ContractBody {
  readonly mediaType: string
  readonly required: boolean
  readonly schema: Node
  readonly examples: readonly Example[]
}

/** An example of the document, under its name there. */
export interface Example {
  readonly name: string
  readonly value: Json
}

export interface ContractResponse {
  readonly status: number
  /** `null` when the response has no body. */
  readonly mediaType: string | null
  /** Of the body, or of one event. */
  readonly schema: Node | null
  /** Of the body, or one for each event shown. */
  readonly examples: readonly Example[]
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

/** Every operation of the document, in its order. */
export function contractOperations(document: ContractDocument): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return isNode(operation) ? [readOperation(document, { path, method, item, operation })] : []
    }),
  )
}

/** The operation of that id. Throws when there is none. */
export function operationOf(operations: readonly ContractOperation[], id: string): ContractOperation {
  const found = operations.find((operation) => operation.id === id)
  if (found === undefined) throw new Error(`The contract has no operation ${id}.`)
  return found
}

interface Source {
  readonly path: string
  readonly method: string
  readonly item: Node
  readonly operation: Node
}

function readOperation(document: ContractDocument, { path, method, item, operation }: Source): ContractOperation {
  const sdk = isNode(operation['x-sdk']) ? operation['x-sdk'] : {}
  return {
    id: String(operation.operationId),
    sdkMethod: typeof sdk.method === 'string' ? sdk.method : null,
    method: method.toUpperCase(),
    path,
    deprecated: operation.deprecated === true,
    parameters: [...list(item.parameters), ...list(operation.parameters)].map((node) => readParameter(document, node)),
    request: operation.requestBody === undefined ? null : readBody(document, resolve(document, operation.requestBody)),
    response: readResponse(document, operation),
    security: list(operation.security ?? document.security).flatMap((node) => (isNode(node) ? Object.keys(node) : [])),
    sdk,
  }
}

function readParameter(document: ContractDocument, node: Json): ContractParameter {
  const parameter = resolve(document, node)
  const schema = resolve(document, parameter.schema)
  return {
    name: String(parameter.name),
    in: parameter.in as ContractParameter['in'],
    required: parameter.required === true,
    schema,
    example: examplesOf(document, parameter)[0]?.value ?? examplesOf(document, schema)[0]?.value,
  }
}

function readBody(document: ContractDocument, body: Node): ContractBody {
  const [mediaType, media] = mediaOf(body) ?? []
  if (mediaType === undefined || media === undefined)
    throw new Error('The contract has a request body without content.')
  return {
    mediaType,
    required: body.required === true,
    schema: media.schema as Node,
    examples: examplesOf(document, media),
  }
}

function readResponse(document: ContractDocument, operation: Node): ContractResponse {
  const responses = isNode(operation.responses) ? operation.responses : {}
  const status = Object.keys(responses).find((key) => /^2\d\d$/.test(key))
  if (status === undefined) throw new Error(`${String(operation.operationId)} has no successful response.`)
  const [mediaType, media] = mediaOf(resolve(document, responses[status])) ?? []
  return {
    status: Number(status),
    mediaType: mediaType ?? null,
    schema: media === undefined ? null : (media.schema as Node),
    examples: media === undefined ? [] : examplesOf(document, media),
  }
}

function mediaOf(node: Node): [string, Node] | undefined {
  const [entry] = isNode(node.content) ? Object.entries(node.content) : []
  return entry !== undefined && isNode(entry[1]) ? [entry[0], entry[1]] : undefined
}

/** `example`, or `examples`: example objects by name, or in a schema a list of values. */
function examplesOf(document: ContractDocument, node: Node): Example[] {
  if (node.example !== undefined) return [{ name: 'example', value: node.example }]
  if (!isNode(node.examples)) return list(node.examples).map((value, index) => ({ name: String(index), value }))
  return Object.entries(node.examples).map(([name, example]) => ({
    name,
    value: resolve(document, example).value ?? null,
  }))
}

function list(node: Json | undefined): readonly Json[] {
  return Array.isArray(node) ? node : []
}
