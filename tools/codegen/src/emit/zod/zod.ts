import type { Model, ModelOperation } from '../../model/model.ts'
import { refName } from '../../model/names.ts'
import type { Files } from '../file.ts'
import { docComment, header, typeImport, valueImport } from '../file.ts'
import type { DerivedSchema } from './derive-document.ts'
import { deriveDocument } from './derive-document.ts'
import { groupsOf } from './order.ts'
import { runZodPlugin } from './run-plugin.ts'

const folder = 'packages/zod/src/generated'
const types = '@org/managed-agents-core'

/** Where each function of the zod runtime is. */
const runtime: Record<string, string> = {
  openEnum: '../open.ts',
  openUnion: '../open.ts',
  closedUnion: '../open.ts',
  maxBytes: '../limits.ts',
  keys: '../limits.ts',
  upload: '../limits.ts',
}

interface Schema extends DerivedSchema {
  readonly expression: string
  readonly uses: ReadonlySet<string>
}

/** Zod schemas in a file per file of the contract, each removable by a bundler that does not see it used. */
export async function emitZod(model: Model): Promise<Files> {
  const derived = deriveDocument(model)
  const written = await runZodPlugin(derived.document)
  const schemas = new Map<string, Schema>()
  for (const schema of derived.schemas.values()) {
    const expression = schema.text ?? tidy(written.get(schema.name) ?? '')
    schemas.set(schema.name, { ...schema, expression, uses: namesIn(expression) })
  }
  const lazy = lazyUses(schemas)
  const files: Files = new Map()
  for (const [file, members] of byFile(schemas)) {
    files.set(`${folder}/${file}.gen.ts`, moduleText(file, members, schemas, lazy))
  }
  const exported = [...schemas.values()].filter(({ type }) => type !== null)
  files.set(`${folder}/schemas.gen.ts`, reExports(exported))
  files.set(`${folder}/response-schemas.gen.ts`, responseSchemas(model.operations, schemas))
  return files
}

/** Unknown fields are kept, and texts are indented as ours are. */
function tidy(expression: string): string {
  return expression
    .replaceAll('z.object(', 'z.looseObject(')
    .replace(/^ +/gm, (spaces) => ' '.repeat(spaces.length / 2))
}

function namesIn(expression: string): ReadonlySet<string> {
  return new Set([...expression.matchAll(/\bz([A-Z]\w*)\b/g)].map((match) => match[1] ?? ''))
}

function byFile(schemas: ReadonlyMap<string, Schema>): [string, Schema[]][] {
  const files = new Map<string, Schema[]>()
  for (const group of groupsOf(new Map([...schemas].map(([name, { uses }]) => [name, uses])))) {
    for (const name of group) {
      const schema = schemas.get(name)
      if (schema !== undefined) files.set(schema.file, [...(files.get(schema.file) ?? []), schema])
    }
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether a use must wait until parsing: of a schema in a module that, in turn, needs this one, or of a recursive one. */
function lazyUses(schemas: ReadonlyMap<string, Schema>): (from: Schema, to: string) => boolean {
  const fileGraph = new Map<string, Set<string>>()
  for (const { file, uses } of schemas.values()) {
    const used = fileGraph.get(file) ?? new Set<string>()
    fileGraph.set(file, used)
    for (const name of uses) used.add(schemas.get(name)?.file ?? file)
  }
  const groupOf = new Map(groupsOf(fileGraph).flatMap((group) => group.map((file) => [file, group])))
  const cyclic = new Map(
    groupsOf(new Map([...schemas].map(([name, { uses }]) => [name, uses]))).flatMap((group) =>
      group.map((name) => [name, group]),
    ),
  )
  return (from, to) => {
    const target = schemas.get(to)
    if (target === undefined) return false
    if (target.file !== from.file) return groupOf.get(from.file)?.includes(target.file) ?? false
    return to === from.name || (cyclic.get(from.name)?.includes(to) ?? false)
  }
}

function moduleText(
  file: string,
  members: readonly Schema[],
  schemas: ReadonlyMap<string, Schema>,
  lazy: (from: Schema, to: string) => boolean,
): string {
  const imports = new Map<string, Set<string>>()
  const models = new Set<string>()
  const place = (from: string, name: string) => imports.set(from, (imports.get(from) ?? new Set()).add(name))
  const texts = members.map((schema) => {
    for (const name of schema.uses) {
      const home = schemas.get(name)?.file
      if (home !== undefined && home !== file) place(`./${home}.gen.ts`, `z${name}`)
    }
    for (const [name, from] of Object.entries(runtime)) if (schema.expression.includes(`${name}(`)) place(from, name)
    if (schema.type !== null) models.add(schema.type)
    const expression = schema.expression.replaceAll(/\bz([A-Z]\w*)\b/g, (text, name: string) =>
      lazy(schema, name) ? `z.lazy(() => ${text})` : text,
    )
    return constantText(schema, expression)
  })
  const values = [...imports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, names]) => valueImport(names, from))
  return `${header}\n${typeImport(models, types)}import * as z from 'zod'\n${values.join('')}\n${texts.join('\n')}`
}

function constantText(schema: Schema, expression: string): string {
  const type = schema.type === null ? '' : `: z.ZodType<${schema.type}>`
  const start = `${docComment(schema.description)}${schema.type === null ? '' : 'export '}const z${schema.name}${type} =`
  if (/^z\w+$/.test(expression)) return `${start} ${expression}\n`
  return `${start} /* @__PURE__ */ (() =>\n${expression.replace(/^/gm, '  ')})()\n`
}

function reExports(schemas: readonly Schema[]): string {
  const files = new Map<string, string[]>()
  for (const { name, file } of schemas) files.set(file, [...(files.get(file) ?? []), `z${name}`])
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => {
      return `export {\n${names
        .sort()
        .map((name) => `  ${name},\n`)
        .join('')}} from './${file}.gen.ts'\n`
    })
  return `${header}\n${lines.join('')}`
}

function responseSchemas(operations: readonly ModelOperation[], schemas: ReadonlyMap<string, Schema>): string {
  const imports = new Map<string, Set<string>>()
  const rows = operations.flatMap(({ id, response }) => {
    const [schema, nullable] = response.schema === null ? [] : nullableReference(response.schema)
    const name = schema === undefined ? undefined : refName(schema)
    const home = name === undefined ? undefined : schemas.get(name)?.file
    if (name === undefined || home === undefined || response.kind === 'binary') return []
    imports.set(home, (imports.get(home) ?? new Set()).add(`z${name}`))
    return [`  ${id}: () => z${name}${nullable ? '.nullable()' : ''},\n`]
  })
  const lines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => valueImport(names, `./${file}.gen.ts`))
  return (
    `${header}\nimport type * as z from 'zod'\n${lines.join('')}\n` +
    `/** Schema of the answer of each operation, or of one of its events, by operation id. */\n` +
    `export const responseSchemas: Readonly<Record<string, () => z.ZodType>> = {\n${rows.join('')}}\n`
  )
}

function nullableReference(schema: {
  $ref?: string
  anyOf?: { $ref?: string; type?: unknown }[]
}): [string?, boolean?] {
  if (schema.$ref !== undefined) return [schema.$ref, false]
  const target = schema.anyOf?.find(({ $ref }) => $ref !== undefined)?.$ref
  return target !== undefined && schema.anyOf?.length === 2
    ? [target, schema.anyOf.some(({ type }) => type === 'null')]
    : []
}
