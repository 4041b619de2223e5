/** First line of every generated file of ours. */
export const header = '// generated from openapi/ by `pnpm generate`; do not edit\n'

/** Contents of generated files by path from the root of the repository. */
export type Files = Map<string, string>

/** A doc comment, or nothing when there is nothing to say. */
export function docComment(text: string, indent = ''): string {
  const clean = text.trim().replaceAll('*/', '* /')
  if (clean === '') return ''
  const lines = clean.split('\n').map((line) => line.trimEnd())
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd() + '\n').join('')}${indent} */\n`
}

/** An import of types, sorted and broken where it is long; nothing when no name is used. */
export function typeImport(names: Iterable<string>, from: string): string {
  return importLine('import type', names, from)
}

/** An import of values. */
export function valueImport(names: Iterable<string>, from: string): string {
  return importLine('import', names, from)
}

function importLine(keyword: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort()
  if (sorted.length === 0) return ''
  const line = `${keyword} { ${sorted.join(', ')} } from '${from}'\n`
  return line.length <= 120 ? line : `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join('')}} from '${from}'\n`
}
