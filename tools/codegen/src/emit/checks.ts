import type { SchemaObject } from '../load/document.ts'
import type { Model, ModelOperation, ModelParam } from '../model/model.ts'
import { pascal } from '../model/names.ts'
import type { CheckWriter } from './check-text.ts'
import { checkName, createCheckWriter } from './check-text.ts'
import type { Files } from './file.ts'
import { header, typeImport, valueImport } from './file.ts'

const folder = 'packages/emulator/src/generated/checks'

/** Where each function of the validation runtime is. */
const runtimeHomes: Record<string, string> = {
  ...homes(
    'scalars',
    'anything nothing text dateTime binary boolean number integer textWithin numberWithin constant choice',
  ),
  ...homes('containers', 'object list map'),
  ...homes('unions', 'tagged optionallyTagged anyOf nullable'),
}
const runtimeTypes: Record<string, string> = { ...homes('containers', 'Fields'), ...homes('unions', 'Variants') }

/** Names of an operation's checks; `null` where there is nothing to judge. */
export interface OperationChecks {
  readonly query: string | null
  readonly body: string | null
  readonly response: string | null
}

export interface EmittedChecks {
  readonly files: Files
  /** Module below `generated/` that has a check, by its name. */
  readonly homes: ReadonlyMap<string, string>
  readonly operations: ReadonlyMap<string, OperationChecks>
}

/** A function per schema, in a file per file of the contract, and those of queries and nameless bodies. */
export function emitChecks(model: Model): EmittedChecks {
  const files: Files = new Map()
  const moduleOf = new Map<string, string>()
  const writers = new Map<string, CheckWriter>()
  for (const { name, schema, file } of model.schemas.values()) {
    const writer = writers.get(file) ?? createCheckWriter()
    writers.set(file, writer)
    writer.add(name, schema)
    moduleOf.set(checkName(name), `checks/${file}.gen.ts`)
  }
  const own = createCheckWriter()
  const operations = new Map<string, OperationChecks>()
  for (const operation of model.operations) operations.set(operation.id, operationChecks(operation, own, moduleOf))
  writers.set('operations', own)
  for (const [file, writer] of [...writers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (writer.texts.length > 0) files.set(`${folder}/${file}.gen.ts`, moduleText(file, writer, moduleOf))
  }
  return { files, homes: moduleOf, operations }
}

function operationChecks(
  operation: ModelOperation,
  writer: CheckWriter,
  moduleOf: Map<string, string>,
): OperationChecks {
  const check = (schema: SchemaObject | null, suffix: string): string | null => {
    if (schema === null) return null
    if (schema.$ref !== undefined) return checkName(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1))
    const name = `${pascal(operation.id)}${suffix}`
    writer.add(name, schema)
    moduleOf.set(checkName(name), 'checks/operations.gen.ts')
    return checkName(name)
  }
  return {
    query: check(querySchema(operation.query), 'Query'),
    body: check(operation.body?.schema ?? null, 'Body'),
    response: check(operation.response.schema, 'Response'),
  }
}

function querySchema(params: readonly ModelParam[]): SchemaObject | null {
  if (params.length === 0) return null
  const required = params.filter((param) => param.required).map((param) => param.name)
  return { type: 'object', properties: Object.fromEntries(params.map((param) => [param.name, param.schema])), required }
}

function moduleText(file: string, writer: CheckWriter, moduleOf: ReadonlyMap<string, string>): string {
  const here = `checks/${file}.gen.ts`
  const values = new Map<string, string[]>()
  const types = new Map<string, string[]>([['../../validation/report.ts', ['Report']]])
  const place = (map: Map<string, string[]>, from: string, name: string) =>
    map.set(from, [...(map.get(from) ?? []), name])
  for (const name of writer.runtime) {
    const [home, type] = [runtimeHomes[name], runtimeTypes[name]]
    if (home !== undefined) place(values, `../../validation/${home}.ts`, name)
    if (type !== undefined) place(types, `../../validation/${type}.ts`, name)
  }
  for (const schema of writer.references) {
    const home = moduleOf.get(checkName(schema))
    if (home !== undefined && home !== here) place(values, `./${home.slice('checks/'.length)}`, checkName(schema))
  }
  const byPath = ([a]: [string, string[]], [b]: [string, string[]]) => (a < b ? -1 : 1)
  const imports = [
    ...[...types].sort(byPath).map(([from, names]) => typeImport(names, from)),
    ...[...values].sort(byPath).map(([from, names]) => valueImport(names, from)),
  ]
  return `${header}\n${imports.join('')}\n${writer.texts.join('\n')}`
}

function homes(module: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, module]))
}
