import type { ContractDocument, Json } from '../document/document.ts'
import { isNode } from '../document/document.ts'
import type { ContractOperation, ContractParameter } from '../document/operations.ts'
import { sampleValue } from './sample-value.ts'

/** One call of an operation with everything that the contract shows: each parameter, and the example of its body. */
export interface ExampleCall {
  /** The method, and the name of its body's example where there are several. */
  readonly title: string
  readonly operation: ContractOperation
  readonly path: Readonly<Record<string, string>>
  /** By name on the wire, for example `statuses[]`. */
  readonly query: Readonly<Record<string, Json>>
  /** Header parameters by name on the wire, without the two that the client sends by itself. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json | undefined
}

const sentByClient = ['anthropic-version', 'anthropic-beta']

/** Parameters that the API does not take together, by operation: the second gives way. */
const exclusive: Readonly<Record<string, readonly [string, string][]>> = {
  listFiles: [
    ['ids[]', 'limit'],
    ['ids[]', 'page'],
    ['ids[]', 'scope_id'],
  ],
  listModels: [['after_id', 'before_id']],
}

/** The calls that the contract shows of an operation: one, or one for each example of its body. */
export function exampleCalls(document: ContractDocument, operation: ContractOperation): ExampleCall[] {
  const { id, sdkMethod, request, parameters } = operation
  const dropped = new Set((exclusive[id] ?? []).map(([, name]) => name))
  const values = (place: ContractParameter['in']) =>
    parameters
      .filter((parameter) => parameter.in === place && !sentByClient.includes(parameter.name))
      .filter(({ name }) => !dropped.has(name))
      .map((parameter): [string, Json] => [
        parameter.name,
        parameter.example ?? sampleValue(document, parameter.schema),
      ])
  const texts = (place: ContractParameter['in']) => values(place).map(([name, value]) => [name, String(value)])
  const call: ExampleCall = {
    title: sdkMethod ?? id,
    operation,
    path: Object.fromEntries(texts('path')),
    query: Object.fromEntries(values('query')),
    headers: Object.fromEntries(texts('header')),
    body: undefined,
  }
  if (request === null) return [call]
  if (request.examples.length === 0) return [{ ...call, body: sampleValue(document, request.schema) }]
  return request.examples.map(({ name, value }) => ({ ...call, title: `${call.title} (${name})`, body: value }))
}

/**
 * The arguments of the resource method for an example: the last id of the path (where there is one), then the params.
 * The params of both clients have the same names, but for those that `rename` says.
 */
export function methodArguments(call: ExampleCall, rename: (name: string) => string = paramName): unknown[] {
  const { operation, path, query, headers } = call
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const last = ids.pop()
  const params: Record<string, unknown> = {}
  for (const name of ids) params[name] = path[name]
  for (const [name, value] of Object.entries({ ...query, ...headers })) params[rename(name)] = value
  Object.assign(params, bodyFields(call))
  return last === undefined ? [params] : [path[last], params]
}

/** `statuses[]` is the param `statuses`, the header `anthropic-workspace-id` the param `workspace_id`. */
export function paramName(wireName: string): string {
  const name = wireName.replace(/\[\]$/, '')
  return /^anthropic-/i.test(name)
    ? name
        .replace(/^anthropic-/i, '')
        .replaceAll('-', '_')
        .toLowerCase()
    : name
}

function bodyFields({ operation, body }: ExampleCall): Record<string, unknown> {
  if (!isNode(body)) return {}
  if (operation.request?.mediaType !== 'multipart/form-data') return { ...body }
  return Object.fromEntries(Object.entries(formFields(body)).map(([name, value]) => [paramName(name), value]))
}

/** The fields of a form by name on the wire, the texts of its files made files with a name and a type. */
export function formFields(body: Readonly<Record<string, Json>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (name === 'file') return [name, exampleFile(value, 'notes.md')]
      const files = (texts: readonly Json[]) => texts.map((text, index) => exampleFile(text, `skill/file-${index}.md`))
      return [name, name === 'files[]' && Array.isArray(value) ? files(value) : value]
    }),
  )
}

function exampleFile(text: Json, name: string): File {
  return new File([String(text)], name, { type: 'text/markdown' })
}
