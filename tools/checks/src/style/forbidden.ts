import ts from 'typescript'
import type { Check } from '../check.ts'
import type { Exception } from '../exceptions.ts'
import { withoutExceptions } from '../exceptions.ts'
import type { Repository } from '../repository.ts'
import { handWritten } from '../source-files.ts'

export const styleCheck = (exceptions: readonly Exception[] = []): Check => ({
  name: 'style',
  run: ({ repository }) => ({ problems: withoutExceptions(forbiddenConstructs(repository), exceptions) }),
})

/** Constructs that no hand-written file uses, a line per file and construct. */
export function forbiddenConstructs(repository: Repository): string[] {
  const paths = handWritten(repository).filter((path) => !/\.config\.ts$/.test(path))
  return paths.flatMap((path) => {
    const source = ts.createSourceFile(path, repository.read(path), ts.ScriptTarget.Latest, true)
    return [...new Set(constructsIn(source))].map((construct) => `${path}: ${construct}`)
  })
}

function constructsIn(source: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const name = constructOf(node)
    if (name) found.push(name)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function constructOf(node: ts.Node): string | undefined {
  if (ts.isExportAssignment(node)) return 'default export'
  if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) return 'default export'
  if (ts.isExportDeclaration(node) && !node.exportClause) return 'export *'
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'default export'
  if (ts.isEnumDeclaration(node) && !isUnknownTag(node)) return 'enum'
  if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== 'global') return 'namespace'
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (isDoubleAssertion(node)) return 'as unknown as'
  return codeFromText(node)
}

/** The one enum allowed: `declare enum UnknownTag { value = '' }`, the tag of open unions. */
function isUnknownTag(node: ts.EnumDeclaration): boolean {
  const ambient = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false
  return ambient && node.name.text === 'UnknownTag' && node.members.length === 1
}

function isDoubleAssertion(node: ts.Node): boolean {
  if (!ts.isAsExpression(node)) return false
  let inner = node.expression
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression
  return ts.isAsExpression(inner) && inner.type.kind === ts.SyntaxKind.UnknownKeyword
}

/** Edge runtimes refuse to make code from text. */
function codeFromText(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  const callee = node.expression.getText()
  return callee === 'eval' || callee === 'Function' ? callee : undefined
}
