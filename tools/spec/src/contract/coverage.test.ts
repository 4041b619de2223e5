import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from './document.ts'
import { isObject, objectAt, operationsOf, readContract, repository, resolved } from './document.ts'

const document = readContract()
const operations = operationsOf(document)
const schemas = objectAt(document, 'components', 'schemas')

describe('the contract', () => {
  it('has 115 operations, of which all but the deprecated alias are methods', () => {
    const methods = operations.map(({ value }) => objectAt(value, 'x-sdk').method)
    const aliases = operations.filter(({ value }) => objectAt(value, 'x-sdk').method === null)
    expect(operations).toHaveLength(115)
    expect(new Set(methods.filter((method) => method !== null)).size).toBe(114)
    expect(aliases.map(({ path, value }) => [path, value.deprecated])).toEqual([
      ['/v1/sessions/{session_id}/stream', true],
    ])
  })

  it('describes every operation', () => {
    const bare = operations.filter(({ value }) => !isText(value.summary) || value.summary === value.operationId)
    const answers = operations.filter(({ value }) => !isText(objectAt(value, 'responses', '200').description))
    expect([...bare, ...answers].map(({ id }) => id)).toEqual([])
  })

  it('describes every schema in words that say more than its name', () => {
    const bare = Object.entries(schemas).filter(([name, schema]) => {
      const { description } = objectAt(schema)
      return !isText(description) || description.length < 9 || description === name
    })
    expect(bare.map(([name]) => name)).toEqual([])
  })

  it('describes every tag, server, credential, shared parameter and shared answer', () => {
    const components = objectAt(document, 'components')
    const parts = [
      ...Object.values(document.tags ?? []),
      ...Object.values(document.servers ?? []),
      ...['securitySchemes', 'parameters', 'responses', 'headers'].flatMap((kind) =>
        Object.values(objectAt(components, kind)),
      ),
    ]
    expect(parts.filter((part) => !isText(objectAt(part).description))).toEqual([])
  })

  it('sends events as one schema per stream, with every type that the history can be filtered by', () => {
    const history = objectAt(schemas, 'SessionEvent', 'discriminator', 'mapping')
    const filterable = objectAt(schemas, 'SessionEventType').enum
    expect(
      Object.keys(history)
        .filter((type) => type !== 'session.deleted')
        .sort(),
    ).toEqual([...list(filterable)].sort())
    for (const name of ['SessionStreamEvent', 'SessionThreadStreamEvent']) {
      const live = Object.keys(objectAt(schemas, name, 'discriminator', 'mapping'))
      expect(live.sort()).toEqual([...Object.keys(history), 'event_delta', 'event_start'].sort())
    }
  })

  it('knows 49 types of webhook', () => {
    expect(Object.keys(objectAt(schemas, 'WebhookEventData', 'discriminator', 'mapping'))).toHaveLength(49)
  })

  it('has a discriminator whose mapping names each member of its union, by that member’s tag', () => {
    const wrong: string[] = []
    visit(document, [])
    expect(wrong).toEqual([])

    function visit(value: Json, at: string[]): void {
      if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...at, String(index)]))
      if (!isObject(value)) return
      if (isObject(value.discriminator) && at.at(-1) !== 'properties') check(value, at)
      for (const [key, item] of Object.entries(value)) if (key !== 'examples') visit(item, [...at, key])
    }

    function check(union: JsonObject, at: string[]): void {
      const tag = String(objectAt(union, 'discriminator').propertyName)
      const mapping = objectAt(union, 'discriminator', 'mapping')
      const members = list(union.oneOf).map((member) => String(objectAt(member).$ref))
      if ([...new Set(Object.values(mapping))].sort().join() !== members.sort().join()) wrong.push(at.join('/'))
      for (const [value, ref] of Object.entries(mapping)) {
        const property = objectAt(resolved(document, { $ref: ref }), 'properties', tag)
        if (property.const !== value && !list(property.enum).includes(value)) wrong.push(`${at.join('/')} ${value}`)
      }
    }
  })

  it('keeps every method and path of the earliest published description', () => {
    const file = resolve(repository, 'tools/spec/fixtures/operations-2026-04-01.json')
    const earliest = JSON.parse(readFileSync(file, 'utf8')) as string[]
    const ours = new Set(operations.map(({ method, path }) => unnamed(`${method.toUpperCase()} ${path}`)))
    expect(earliest).toHaveLength(19)
    expect(earliest.filter((operation) => !ours.has(unnamed(operation)))).toEqual([])
  })
})

/** Without the names of path parameters. */
function unnamed(operation: string): string {
  return operation.replaceAll(/\{[^}]*\}/g, '{}')
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}
