import type {
  Json,
  MediaTypeObject,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  ResponseObject,
  SchemaObject,
} from '../load/document.ts'
import type { FoundOperation } from '../load/operations.ts'
import type { ModelBody, ModelOperation, ModelParam, ModelResponse, SdkFacts } from './model.ts'
import { headerKey, queryKey, refName } from './names.ts'

/** Headers that the client sends by itself. */
const ownHeaders = ['anthropic-version', 'anthropic-beta']

/** Reads one operation; throws, with its name, where two of its params would share a key. */
export function buildOperation(found: FoundOperation, document: OpenApiDocument): ModelOperation {
  const { operation, path, method } = found
  const id = operation.operationId ?? ''
  const parameters = [...found.shared, ...(operation.parameters ?? [])].map((item) => resolveParameter(item, document))
  const placed = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const inPath = placed('path')
  const built: ModelOperation = {
    id,
    sdkMethod: operation['x-sdk']?.method ?? null,
    verb: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    deprecated: operation.deprecated ?? false,
    pathParams: pathNames(path).map((name) => {
      const parameter = inPath.find((item) => item.name === name)
      if (parameter === undefined) throw new Error(`Operation ${id} does not describe its path parameter ${name}.`)
      return param(parameter, name, document)
    }),
    query: placed('query').map((item) => param(item, queryKey(item.name), document)),
    header: placed('header')
      .filter((item) => !ownHeaders.includes(item.name.toLowerCase()))
      .map((item) => param(item, headerKey(item.name), document)),
    takesBetas: placed('header').some((item) => item.name.toLowerCase() === 'anthropic-beta'),
    body: buildBody(operation, document),
    response: buildResponse(operation, document),
    itemSchema: itemSchema(operation, document),
    credentials: (operation.security ?? document.security ?? []).flatMap((item) => Object.keys(item)),
    sdk: sdkFacts(operation),
  }
  requireDistinctKeys(built, document)
  return built
}

function pathNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
}

function resolveParameter(parameter: ParameterObject, document: OpenApiDocument): ParameterObject {
  if (parameter.$ref === undefined) return parameter
  const target = document.components.parameters?.[refName(parameter.$ref)]
  if (target === undefined) throw new Error(`The contract has no parameter ${refName(parameter.$ref)}.`)
  return target
}

function param(parameter: ParameterObject, key: string, document: OpenApiDocument): ModelParam {
  return {
    name: parameter.name,
    key,
    required: parameter.required ?? false,
    schema: parameter.schema,
    description: parameter.description ?? '',
    example: exampleOf(parameter, document),
  }
}

function buildBody(operation: OperationObject, document: OpenApiDocument): ModelBody | null {
  const body = operation.requestBody
  const found = Object.entries(body?.content ?? {})[0]
  if (body === undefined || found === undefined) return null
  const [contentType, media] = found
  return {
    kind: contentType === 'multipart/form-data' ? 'multipart' : 'json',
    required: body.required ?? false,
    schema: media.schema ?? {},
    example: exampleOf(media, document),
  }
}

function buildResponse(operation: OperationObject, document: OpenApiDocument): ModelResponse {
  const found = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))
  if (found === undefined) throw new Error(`Operation ${operation.operationId} has no successful response.`)
  const response = resolveResponse(found[1], document)
  const status = Number.parseInt(found[0].replace('XX', '00'), 10)
  const media = Object.entries(response.content ?? {})[0]
  if (media === undefined)
    return { kind: 'empty', status, contentType: null, schema: null, nullable: false, example: undefined }
  const [contentType, content] = media
  const example = exampleOf(content, document)
  const schema = content.itemSchema ?? content.schema ?? null
  const nullable = schema?.anyOf?.some(({ type }) => type === 'null') ?? false
  if (contentType === 'text/event-stream') return { kind: 'events', status, contentType, schema, nullable, example }
  if (contentType === 'application/json') return { kind: 'json', status, contentType, schema, nullable, example }
  return { kind: 'binary', status, contentType, schema: null, nullable, example }
}

function resolveResponse(response: ResponseObject, document: OpenApiDocument): ResponseObject {
  if (response.$ref === undefined) return response
  return document.components.responses?.[refName(response.$ref)] ?? {}
}

function exampleOf(holder: Pick<MediaTypeObject, 'example' | 'examples'>, document: OpenApiDocument): Json | undefined {
  if (holder.example !== undefined) return holder.example
  const first = Object.values(holder.examples ?? {})[0]
  if (first?.$ref === undefined) return first?.value
  return document.components.examples?.[refName(first.$ref)]?.value
}

function itemSchema(operation: OperationObject, document: OpenApiDocument): SchemaObject | null {
  if (!operation['x-sdk']?.pagination) return null
  const page = buildResponse(operation, document).schema
  const target = page?.$ref === undefined ? page : document.components.schemas[refName(page.$ref)]
  const items = target?.properties?.data?.items
  if (items === undefined)
    throw new Error(`Operation ${operation.operationId} is a list, but its response has no data array.`)
  return items
}

function sdkFacts(operation: OperationObject): SdkFacts {
  const sdk = operation['x-sdk'] ?? {}
  return {
    retry: sdk.retry ?? '',
    pagination: sdk.pagination ?? null,
    ratePool: sdk.ratePool ?? null,
    beta: sdk.beta ?? null,
    betaAlternatives: sdk.betaAlternatives ?? [],
    betaWhenQuery: sdk.betaWhenQuery ?? null,
    auth: sdk.auth ?? null,
    idPrefix: sdk.idPrefix ?? null,
  }
}

/** Params of all places share one object, so no key may stand for two of them. */
function requireDistinctKeys(operation: ModelOperation, document: OpenApiDocument): void {
  const keys = [...operation.pathParams.slice(0, -1), ...operation.query, ...operation.header].map((item) => item.key)
  const body = operation.body?.schema
  const target = body?.$ref === undefined ? body : document.components.schemas[refName(body.$ref)]
  keys.push(...Object.keys(target?.properties ?? {}).map(queryKey), ...(operation.takesBetas ? ['betas'] : []))
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw new Error(`Operation ${operation.id} has two params called ${twice}.`)
}
