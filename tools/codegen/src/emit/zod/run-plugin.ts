import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import ts from 'typescript'
import type { OpenApiDocument } from '../../load/document.ts'

/** What the zod plugin of @hey-api/openapi-ts writes for each schema of a document, in an order in which none comes before what it uses. */
export async function runZodPlugin(document: OpenApiDocument): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'zod-'))
  try {
    await createClient({
      input: document as object as Record<string, unknown>,
      output: { path: folder, postProcess: [], entryFile: false },
      logs: { level: 'silent' },
      plugins: [
        {
          name: 'zod',
          comments: false,
          dates: { offset: true },
          definitions: { name: 'z{{name}}', case: 'preserve' },
          requests: false,
          responses: false,
        },
      ],
    })
    return constants(readFileSync(join(folder, 'zod.gen.ts'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Texts of the exported constants of a module, by name without the leading `z`. */
function constants(module: string): ReadonlyMap<string, string> {
  const source = ts.createSourceFile('zod.gen.ts', module, ts.ScriptTarget.ES2022)
  const found = new Map<string, string>()
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name) || declaration.initializer === undefined) continue
      found.set(declaration.name.text.replace(/^z/, ''), declaration.initializer.getText(source))
    }
  }
  return found
}
