import type { SchemaObject } from '../load/document.ts'
import type { Model, ModelOperation, ModelParam } from '../model/model.ts'
import { quote, refName } from '../model/names.ts'
import type { EmittedChecks } from './checks.ts'
import type { Files } from './file.ts'
import { header, valueImport } from './file.ts'

/** The emulator's routes: a row per endpoint of the contract, the ones without a method included. */
export function emitRoutes(model: Model, checks: EmittedChecks): Files {
  const used = new Map<string, Set<string>>()
  const rows = model.operations.map((operation) => {
    const names = checks.operations.get(operation.id)
    for (const name of Object.values(names ?? {})) {
      const home = name === null ? undefined : checks.homes.get(name)
      if (name !== null && home !== undefined) used.set(home, (used.get(home) ?? new Set()).add(name))
    }
    return rowText(operation, model, names ?? { query: null, body: null, response: null })
  })
  const imports = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([home, names]) => valueImport(names, `./${home}`))
  const text =
    `${header}\nimport type { Route } from '../validation/route.ts'\n${imports.join('')}\n` +
    `/** Every endpoint of the contract. */\nexport const routes: readonly Route[] = [\n${rows.join('')}]\n`
  return new Map([['packages/emulator/src/generated/routes.gen.ts', text]])
}

function rowText(operation: ModelOperation, model: Model, checks: object): string {
  const { sdk, body } = operation
  const fields: [string, string][] = [
    ['id', quote(operation.id)],
    ['sdkMethod', nullable(operation.sdkMethod)],
    ['method', quote(operation.verb)],
    ['path', quote(operation.path)],
    ['query', paramsText(operation.query, model)],
    ['body', nullable(body?.kind ?? null)],
    ['bodyRequired', String(body?.required ?? false)],
    ['parts', paramsText(body?.kind === 'multipart' ? partsOf(body.schema, model) : [], model)],
    ['response', quote(operation.response.kind)],
    ['pagination', nullable(sdk.pagination)],
    ['ratePool', nullable(sdk.ratePool)],
    ['beta', nullable(sdk.beta)],
    ['betaAlternatives', listText(sdk.betaAlternatives)],
    ['betaWhenQuery', nullable(sdk.betaWhenQuery)],
    ['credentials', listText(operation.credentials)],
    ['idPrefix', nullable(sdk.idPrefix)],
    ['deprecated', String(operation.deprecated)],
    [
      'checks',
      `{ ${Object.entries(checks)
        .map(([name, check]) => `${name}: ${check}`)
        .join(', ')} }`,
    ],
  ]
  return `  {\n${fields.map(([name, text]) => `    ${name}: ${text},\n`).join('')}  },\n`
}

function partsOf(schema: SchemaObject, model: Model): Pick<ModelParam, 'name' | 'schema'>[] {
  const target = resolve(schema, model)
  return Object.entries(target.properties ?? {}).map(([name, property]) => ({ name, schema: property }))
}

function paramsText(params: readonly Pick<ModelParam, 'name' | 'schema'>[], model: Model): string {
  if (params.length === 0) return '[]'
  const rows = params.map(({ name, schema }) => {
    const target = resolve(schema, model)
    const list = typesOf(target).includes('array')
    const item = list ? resolve(target.items ?? {}, model) : target
    const type = item.format === 'binary' ? 'file' : (typesOf(item).find((text) => text !== 'null') ?? 'string')
    const nullable = typesOf(item).includes('null')
    return `      { name: ${quote(name)}, type: ${quote(type)}, list: ${list}, nullable: ${nullable} },\n`
  })
  return `[\n${rows.join('')}    ]`
}

function resolve(schema: SchemaObject, model: Model): SchemaObject {
  return schema.$ref === undefined ? schema : (model.schemas.get(refName(schema.$ref))?.schema ?? {})
}

function typesOf(schema: SchemaObject): readonly string[] {
  return Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type]
}

function nullable(text: string | null): string {
  return text === null ? 'null' : quote(text)
}

function listText(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`
}
