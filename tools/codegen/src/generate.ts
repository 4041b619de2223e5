import { join } from 'node:path'
import { emitChecks } from './emit/checks.ts'
import { emitEvents } from './emit/events.ts'
import type { Files } from './emit/file.ts'
import { emitModels } from './emit/models.ts'
import { emitOperations } from './emit/operations.ts'
import { emitHeaderParams } from './emit/params.ts'
import { emitRawPaths } from './emit/raw-paths.ts'
import { emitResources } from './emit/resources.ts'
import { emitRoutes } from './emit/routes.ts'
import { emitTypes } from './emit/types.ts'
import { emitZod } from './emit/zod/zod.ts'
import { loadContract } from './load/load.ts'
import { buildModel } from './model/build-model.ts'
import { normalize } from './normalize/normalize.ts'

/** Folders that hold nothing but generated files; what is in them and not generated any more is removed. */
export const generatedFolders = [
  'packages/core/src/generated',
  'packages/emulator/src/generated',
  'packages/zod/src/generated',
]

/** Everything that follows from the contract in `root/openapi`, by path from the root. Same input, same output. */
export async function generate(root: string): Promise<Files> {
  const { document, schemaFiles } = await loadContract(join(root, 'openapi'))
  const model = buildModel(normalize(document), schemaFiles)
  const files: Files = new Map([['openapi/dist/managed-agents.json', `${JSON.stringify(document, null, 2)}\n`]])
  const checks = emitChecks(model)
  const emitted = [
    checks.files,
    emitRoutes(model, checks),
    emitModels(model),
    emitEvents(model),
    emitOperations(model),
    emitHeaderParams(model),
    emitResources(model),
    emitRawPaths(model),
    await emitTypes(model),
    await emitZod(model),
  ]
  for (const group of emitted) for (const [path, content] of group) files.set(path, content)
  return files
}
