import { join } from 'node:path'
import ts from 'typescript'
import { entriesBySpecifier } from '../artifacts/published-resolution.ts'
import type { Check } from '../check.ts'
import { publishedPackages } from '../packages.ts'
import { root } from '../repository.ts'

export interface TypeBudget {
  /** A program in `tools/checks/programs`. */
  readonly program: string
  readonly maxInstantiations: number
  readonly maxTypes: number
  /** Declaration files read beyond TypeScript's own. */
  readonly maxFiles: number
}

/** What the compiler has to do for a small program that uses the built declarations. Times are not judged: they vary. */
export const typeCostCheck = (budgets: readonly TypeBudget[]): Check => ({
  name: 'type-check cost',
  run({ repository }) {
    const entries = [...entriesBySpecifier(publishedPackages(repository)).values()]
    const paths = Object.fromEntries(entries.map(({ specifier, types }) => [specifier, [join(root, types)]]))
    const judged = budgets.map((budget) =>
      judgeTypes(budget, measure(join(root, 'tools/checks/programs', budget.program), paths)),
    )
    return { problems: judged.flatMap(({ problems }) => problems), notes: judged.map(({ note }) => note) }
  },
})

interface TypeCost {
  readonly instantiations: number
  readonly types: number
  readonly files: number
  readonly errors: readonly string[]
}

export function judgeTypes(budget: TypeBudget, cost: TypeCost): { problems: string[]; note: string } {
  const { program, maxInstantiations, maxTypes, maxFiles } = budget
  const problems = cost.errors.map((text) => `${program}: ${text}`)
  const compare = (what: string, value: number, limit: number) => {
    if (value > limit) problems.push(`${program}: ${value} ${what}, the limit is ${limit}`)
  }
  compare('instantiations', cost.instantiations, maxInstantiations)
  compare('types', cost.types, maxTypes)
  compare('declaration files', cost.files, maxFiles)
  return {
    problems,
    note: `${program}: ${cost.instantiations} instantiations, ${cost.types} types, ${cost.files} files`,
  }
}

export function measure(file: string, paths: Record<string, string[]> = {}): TypeCost {
  const program = ts.createProgram([file], { ...options, paths })
  const diagnostics = ts.getPreEmitDiagnostics(program)
  const libraries = program
    .getSourceFiles()
    .filter(({ fileName }) => program.isSourceFileDefaultLibrary(program.getSourceFile(fileName) as ts.SourceFile))
  return {
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    files: program.getSourceFiles().length - libraries.length - 1,
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}
