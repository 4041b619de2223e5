import type { OpenApiDocument } from '../load/document.ts'
import { operationsOf } from '../load/operations.ts'
import { buildOperation } from './build-operation.ts'
import type { Model, ModelSchema } from './model.ts'
import { reachOf, schemasThatOpen } from './reach.ts'

/** Makes the model of a normalised document. `schemaFiles` says which file of the contract a schema is written in. */
export function buildModel(document: OpenApiDocument, schemaFiles: ReadonlyMap<string, string>): Model {
  const operations = operationsOf(document).map((found) => buildOperation(found, document))
  const { input, output } = reachOf(document, operations)
  const opening = schemasThatOpen(document.components.schemas)
  const schemas = new Map<string, ModelSchema>()
  for (const name of Object.keys(document.components.schemas).sort()) {
    const schema = document.components.schemas[name]
    if (schema === undefined) continue
    schemas.set(name, {
      name,
      schema,
      file: schemaFiles.get(name) ?? 'schemas',
      input: input.has(name),
      output: output.has(name) || !input.has(name),
      opens: opening.has(name),
    })
  }
  return { document, operations, schemas }
}
