import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openapiOverlay } from 'openapi-format'
import { parse } from 'yaml'
import type { JsonObject } from './document.ts'

/** Applies the overlays of a folder in the order of their file names. An action that matches nothing is an error. */
export async function applyOverlays(document: JsonObject, folder: string): Promise<JsonObject> {
  let result = document
  for (const name of readdirSync(folder).sort()) {
    if (!/\.ya?ml$/.test(name)) continue
    const overlay = parse(readFileSync(join(folder, name), 'utf8')) as { actions?: { target: string }[] }
    const { data, resultData } = await openapiOverlay(result, { overlaySet: overlay })
    if (resultData.unusedActions.length > 0) {
      const targets = resultData.unusedActions.map((action) => action.target).join(', ')
      throw new Error(`Overlay ${name}: nothing matches ${targets}. Correct the target or remove the action.`)
    }
    result = data
  }
  return result
}
