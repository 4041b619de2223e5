import ts from 'typescript'
import type { Check } from '../check.ts'
import type { Exception } from '../exceptions.ts'
import { withoutExceptions } from '../exceptions.ts'
import type { Repository } from '../repository.ts'
import { isTest } from '../source-files.ts'

/** Names that tell one runtime from another; capabilities are injected instead. */
const sniffed = new Set(['process', 'Buffer', 'Deno', 'Bun', 'navigator', 'window', 'document', 'require', '__dirname'])

/** What the oldest supported runtime (Node 20.19, Safari's engine, edge VMs) lacks. */
const missing = ['AbortSignal.any', 'Promise.withResolvers', 'Promise.try', 'Array.fromAsync', 'Iterator.from']

export const globalsCheck = (folders: readonly string[], exceptions: readonly Exception[] = []): Check => ({
  name: 'runtime globals',
  run: ({ repository }) => ({ problems: withoutExceptions(runtimeAssumptions(repository, folders), exceptions) }),
})

/** Uses of a runtime's own globals, and of syntax or functions that a supported runtime has not. */
export function runtimeAssumptions(repository: Repository, folders: readonly string[]): string[] {
  const files = repository.files().filter((path) => folders.some((folder) => path.startsWith(`${folder}/src/`)))
  return files
    .filter((path) => path.endsWith('.ts') && !isTest(path))
    .flatMap((path) => {
      const source = ts.createSourceFile(path, repository.read(path), ts.ScriptTarget.Latest, true)
      return [...new Set(assumptionsIn(source))].map((name) => `${path}: ${name}`)
    })
}

function assumptionsIn(source: ts.SourceFile): string[] {
  const found: string[] = []
  const own = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (isBinding(node)) own.add(node.name.getText())
    const name = assumptionOf(node)
    if (name) found.push(name)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.filter((name) => !own.has(name))
}

function assumptionOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText()
    if (missing.includes(text)) return text
    return node.expression.getText() === 'globalThis' && sniffed.has(node.name.text) ? text : undefined
  }
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using) return 'using'
  if (ts.isAwaitExpression(node) && atTopLevel(node)) return 'top-level await'
  return ts.isIdentifier(node) && sniffed.has(node.text) && isValue(node) ? node.text : undefined
}

/** Whether an identifier stands for a value, not for the name of a property, a member or a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return (
    !ts.isTypeNode(parent) && !ts.isTypeElement(parent) && !ts.isClassElement(parent) && !ts.isQualifiedName(parent)
  )
}

const isBinding = (node: ts.Node): node is ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement =>
  ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)

function atTopLevel(node: ts.Node): boolean {
  for (let scope = node.parent; scope; scope = scope.parent) if (ts.isFunctionLike(scope)) return false
  return true
}
