/** First line of every generated file of ours. */
export const header = '// generated from openapi/ by `pnpm generate`; do not edit\n'

/** Contents of generated files by path from the root of the repository. */
export type Files = Map<string, string>

/** A doc comment wrapped to the width of the code, or nothing when there is nothing to say. */
export function docComment(text: string, indent = ''): string {
  const clean = text.trim().replaceAll('*/', '* /')
  if (clean === '') return ''
  const lines = clean.split('\n').flatMap((line) => wrap(line.trimEnd(), width - indent.length - 3))
  if (lines.length === 1 && indent.length + clean.length + 7 <= width) return `${indent}/** ${clean} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd() + '\n').join('')}${indent} */\n`
}

const width = 120

function wrap(line: string, limit: number): string[] {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > limit) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
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
