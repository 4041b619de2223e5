import type { SchemaObject } from '../load/document.ts'
import type { Model, ModelSchema } from '../model/model.ts'
import { isTaggedUnion } from '../model/reach.ts'
import type { Files } from './file.ts'
import { docComment, header, typeImport } from './file.ts'
import { splitOwnTypes } from './own-types.ts'
import type { Side, TypeContext } from './type-context.ts'
import { typeName } from './type-context.ts'
import { comment, layout, memberLines, typeParts } from './type-text.ts'

const folder = 'packages/core/src/generated'

interface Declared {
  readonly name: string
  readonly text: string
}

/** A type per schema, in a file per file of the contract, and one module that exports them all. */
export function emitModels(model: Model): Files {
  const files: Files = new Map()
  const homes = new Map<string, string>()
  const byFile = new Map<string, { declared: Declared[]; used: Set<string> }>()
  for (const schema of model.schemas.values()) {
    const entry = byFile.get(schema.file) ?? { declared: [], used: new Set<string>() }
    byFile.set(schema.file, entry)
    for (const declared of declarations(schema, model, (name) => entry.used.add(name))) {
      if (homes.has(declared.name)) throw new Error(`Two types would be called ${declared.name}. Rename the schema.`)
      homes.set(declared.name, schema.file)
      entry.declared.push(declared)
    }
  }
  for (const [file, { declared, used }] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = splitOwnTypes(used, '../..')
    const imports = importsOf(own.models, (name) =>
      homes.get(name) === file ? undefined : `./${homes.get(name)}.gen.ts`,
    )
    files.set(
      `${folder}/models/${file}.gen.ts`,
      `${header}\n${withGap(own.imports + imports)}${declared.map(({ text }) => text).join('\n')}`,
    )
  }
  files.set(`${folder}/models.gen.ts`, `${header}\n${reExports(homes)}`)
  return files
}

function declarations(entry: ModelSchema, model: Model, uses: (name: string) => void): Declared[] {
  const onlyInput = entry.input && !entry.output
  const sides: Side[] = onlyInput ? ['input'] : entry.input && entry.opens ? ['output', 'input'] : ['output']
  return sides.flatMap((side) => {
    const context: TypeContext = { model, side, uses }
    const [declared, ...more] = declare(typeName(entry.name, context), entry.schema, context)
    if (declared === undefined) return []
    return [{ name: declared.name, text: `${comment(entry.schema, '')}${declared.text}` }, ...more]
  })
}

/** A type, and for a named open union the one of its unknown variants. */
function declare(name: string, schema: SchemaObject, context: TypeContext): Declared[] {
  if (schema.type === 'object' && schema.properties !== undefined) {
    return [{ name, text: `export interface ${name} {\n${memberLines(schema, context, '  ')}}\n` }]
  }
  const parts = typeParts(schema, context)
  const unknown = parts.at(-1)
  if (!isTaggedUnion(schema) || context.side === 'input' || unknown?.startsWith('{') !== true) {
    return [{ name, text: `export type ${name} =${layout(parts)}\n` }]
  }
  const unknownName = `${name}Unknown`
  const doc = docComment(`A variant of \`${name}\` that this version does not know, as it came.`)
  return [
    { name, text: `export type ${name} =${layout([...parts.slice(0, -1), unknownName])}\n` },
    { name: unknownName, text: `${doc}export interface ${unknownName} ${unknown}\n` },
  ]
}

function importsOf(used: readonly string[], home: (name: string) => string | undefined): string {
  const groups = new Map<string, string[]>()
  for (const name of used) {
    const from = home(name)
    if (from !== undefined) groups.set(from, [...(groups.get(from) ?? []), name])
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([from, names]) => typeImport(names, from)).join('')
}

function withGap(imports: string): string {
  return imports === '' ? '' : `${imports}\n`
}

function reExports(homes: ReadonlyMap<string, string>): string {
  const groups = new Map<string, string[]>()
  for (const [name, file] of homes) groups.set(file, [...(groups.get(file) ?? []), name])
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([file, names]) =>
        `export type {\n${names
          .sort()
          .map((name) => `  ${name},\n`)
          .join('')}} from './models/${file}.gen.ts'\n`,
    )
    .join('')
}
