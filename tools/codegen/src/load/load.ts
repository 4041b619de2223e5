import { join } from 'node:path'
import { bundle } from './bundle.ts'
import type { JsonObject, OpenApiDocument } from './document.ts'
import { operationsOf } from './operations.ts'
import { applyOverlays } from './overlay.ts'

export interface Contract {
  /** The bundled document with the overlay applied, as it is published. */
  readonly document: OpenApiDocument
  /** The file of `schemas/` that each schema is written in, by schema name. */
  readonly schemaFiles: ReadonlyMap<string, string>
}

const retryClasses = ['read', 'converges', 'reconcile']

/** Reads the contract from its folder. */
export async function loadContract(folder: string): Promise<Contract> {
  const { document, schemaFiles } = bundle(join(folder, 'managed-agents.yaml'))
  const overlaid = await applyOverlays(document, join(folder, 'overlay'))
  const contract = asOpenApi(overlaid)
  requireSdkFacts(contract)
  return { document: contract, schemaFiles }
}

/** The one place where read JSON becomes a typed document; what the pipeline relies on is checked here. */
function asOpenApi(document: JsonObject): OpenApiDocument {
  if (typeof document.openapi !== 'string' || !document.openapi.startsWith('3.1')) {
    throw new Error(`The contract must be OpenAPI 3.1; it says ${JSON.stringify(document.openapi)}.`)
  }
  return document as object as OpenApiDocument
}

function requireSdkFacts(document: OpenApiDocument): void {
  const ids = new Set<string>()
  for (const { path, method, operation } of operationsOf(document)) {
    const name = operation.operationId
    if (name === undefined) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`)
    if (ids.has(name)) throw new Error(`Two operations are called ${name}.`)
    ids.add(name)
    const sdk = operation['x-sdk']
    if (sdk?.retry === undefined || !retryClasses.includes(sdk.retry)) {
      throw new Error(
        `Operation ${name} has no retry class. State x-sdk.retry (${retryClasses.join(', ')}) for it in openapi/overlay.`,
      )
    }
    if (sdk.method === undefined) {
      throw new Error(`Operation ${name} has no method name. State x-sdk.method for it in openapi/overlay, or null.`)
    }
  }
}
