import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** An operation of the bundled contract, with its place. */
export interface ContractOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly value: JsonObject
}

/** A named example, and the pointer to the schema that it must fit. */
export interface ContractExample {
  /** For the name of a test, for example `createSession 200 idle`. */
  readonly title: string
  readonly schemaPointer: string
  readonly value: Json
}

export const repository = resolve(import.meta.dirname, '../../../..')
const verbs = new Set(['get', 'post', 'put', 'patch', 'delete'])

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(value: Json | undefined, ...keys: string[]): JsonObject {
  let found: Json | undefined = value
  for (const key of keys) found = isObject(found) ? found[key] : undefined
  return isObject(found) ? found : {}
}

/** The bundled, overlaid contract. */
export function readContract(): JsonObject {
  return JSON.parse(readFileSync(resolve(repository, 'openapi/dist/managed-agents.json'), 'utf8')) as JsonObject
}

export function operationsOf(document: JsonObject, under: 'paths' | 'webhooks' = 'paths'): ContractOperation[] {
  return Object.entries(objectAt(document, under)).flatMap(([path, item]) =>
    Object.entries(objectAt(item))
      .filter(([method]) => verbs.has(method))
      .map(([method, value]) => ({ id: String(objectAt(value).operationId), method, path, value: objectAt(value) })),
  )
}

/** The object that a `$ref` stands for, or the object itself. */
export function resolved(document: JsonObject, value: Json | undefined): JsonObject {
  const ref = isObject(value) ? value.$ref : undefined
  return typeof ref === 'string' ? objectAt(document, ...pointerKeys(ref)) : objectAt(value)
}

/** Every example of a request, an answer, a webhook and a shared answer. */
export function examplesOf(document: JsonObject): ContractExample[] {
  const found: ContractExample[] = []
  const operations = [...operationsOf(document), ...operationsOf(document, 'webhooks')]
  for (const { id, method, path, value } of operations) {
    const root = ['', path in objectAt(document, 'paths') ? 'paths' : 'webhooks', path, method]
    collect(objectAt(value, 'requestBody'), `${id} request`, [...root, 'requestBody'])
    for (const [status, response] of Object.entries(objectAt(value, 'responses'))) {
      collect(objectAt(response), `${id} ${status}`, [...root, 'responses', status])
    }
  }
  for (const [name, response] of Object.entries(objectAt(document, 'components', 'responses'))) {
    collect(objectAt(response), name, ['', 'components', 'responses', name])
  }
  return found

  function collect(holder: JsonObject, title: string, at: string[]): void {
    for (const [type, media] of Object.entries(objectAt(holder, 'content'))) {
      for (const [name, example] of Object.entries(objectAt(media, 'examples'))) {
        const schemaPointer = [...at, 'content', type, 'schema'].map(escapeKey).join('/')
        found.push({ title: `${title} ${name}`, schemaPointer, value: objectAt(example).value ?? null })
      }
    }
  }
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function pointerKeys(ref: string): string[] {
  const keys = ref.replace(/^#\//, '').split('/')
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
