import type { Model, ModelSchema } from '../model/model.ts'
import type { Files } from './file.ts'
import { header, typeImport } from './file.ts'
import type { Side, TypeContext } from './type-text.ts'
import { comment, memberLines, typeName, typeText } from './type-text.ts'

const folder = 'packages/core/src/generated'

/** Types that are written by hand and that generated ones use, with the module that has them. */
const ownTypes: Record<string, string> = {
  Uploadable: '../../resources/uploadable.ts',
  UnknownTag: '../../resources/unknown-tag.ts',
  UnknownVariant: '../../resources/unknown-tag.ts',
}

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
    const imports = importsOf(used, (name) =>
      homes.get(name) === file ? undefined : (ownTypes[name] ?? `./${homes.get(name)}.gen.ts`),
    )
    files.set(`${folder}/models/${file}.gen.ts`, `${header}\n${imports}${declared.map(({ text }) => text).join('\n')}`)
  }
  files.set(`${folder}/models.gen.ts`, `${header}\n${reExports(homes)}`)
  return files
}

function declarations(entry: ModelSchema, model: Model, uses: (name: string) => void): Declared[] {
  const sides: Side[] =
    entry.input && !entry.output ? ['input'] : entry.input && entry.opens ? ['output', 'input'] : ['output']
  return sides.map((side) => {
    const context: TypeContext = { model, side, uses }
    const name = typeName(entry.name, context)
    return { name, text: `${comment(entry.schema, '')}${declaration(name, entry, context)}` }
  })
}

function declaration(name: string, { schema }: ModelSchema, context: TypeContext): string {
  if (schema.type === 'object' && schema.properties !== undefined) {
    return `export interface ${name} {\n${memberLines(schema, context, '  ')}}\n`
  }
  const text = typeText(schema, context)
  const long = `export type ${name} = ${text}`.length > 120 && !text.includes('\n')
  const broken = long
    ? text
        .split(' | ')
        .map((part) => `\n  | ${part}`)
        .join('')
    : ` ${text}`
  return `export type ${name} =${broken}\n`
}

function importsOf(used: ReadonlySet<string>, home: (name: string) => string | undefined): string {
  const groups = new Map<string, string[]>()
  for (const name of used) {
    const from = home(name)
    if (from !== undefined) groups.set(from, [...(groups.get(from) ?? []), name])
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, names]) => typeImport(names, from))
  return lines.length === 0 ? '' : `${lines.join('')}\n`
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
