import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from './document.ts'
import { objectAt, operationsOf, readContract, repository } from './document.ts'

interface Action {
  readonly target: string
  readonly update: { readonly 'x-sdk': JsonObject }
}

const document = readContract()
const operations = operationsOf(document)
const overlay = parse(readFileSync(resolve(repository, 'openapi/overlay/sdk.yaml'), 'utf8')) as { actions: Action[] }
const createPrefix = /^[a-z]+_$/

describe('the overlay', () => {
  it('has exactly one action for each operation', () => {
    const targets = overlay.actions.map(({ target }) => target.replaceAll('"', "'"))
    const expected = operations.map(({ method, path }) => `$.paths['${path}'].${method}`)
    expect([...targets].sort()).toEqual([...expected].sort())
  })

  it('states a retry class for each operation, and never repeats freely what could act twice', () => {
    const classes = overlay.actions.map(({ update }) => update['x-sdk'].retry)
    expect(classes.filter((retry) => !['read', 'converges', 'reconcile'].includes(String(retry)))).toEqual([])
    const creates = operations.filter(({ value }) => objectAt(value, 'x-sdk').idPrefix !== undefined)
    expect(creates.map(({ value }) => objectAt(value, 'x-sdk').retry)).toEqual(creates.map(() => 'reconcile'))
    const reads = operations.filter(({ method }) => method === 'get')
    expect(reads.map(({ value }) => objectAt(value, 'x-sdk').retry)).toEqual(reads.map(() => 'read'))
  })

  it('has the prefix that the example of the created object carries', () => {
    for (const { id, value } of operations) {
      const { idPrefix } = objectAt(value, 'x-sdk')
      if (idPrefix === undefined) continue
      expect(idPrefix, id).toMatch(createPrefix)
      const [example] = Object.values(objectAt(value, 'responses', '200', 'content', 'application/json', 'examples'))
      expect(String(objectAt(example, 'value').id).startsWith(String(idPrefix)), id).toBe(true)
    }
  })

  it('agrees with the contract on streams, pages and credentials', () => {
    for (const { id, value } of operations) {
      const sdk = objectAt(value, 'x-sdk')
      const content = objectAt(value, 'responses', '200', 'content')
      expect(sdk.stream ?? false, id).toBe('text/event-stream' in content)
      const page = JSON.stringify(content['application/json'] ?? {}).includes('Page"')
      expect(sdk.pagination !== undefined, id).toBe(page)
      const schemes = Object.values(value.security ?? document.security ?? []).flatMap((one) =>
        Object.keys(objectAt(one)),
      )
      expect(kindOf(schemes), id).toBe(sdk.auth ?? 'any')
    }
  })

  it('sends a beta that the header parameter of the operation accepts', () => {
    for (const { id, value } of operations) {
      const { beta, betaWhenQuery, betaAlternatives } = objectAt(value, 'x-sdk')
      const refs = Object.values(value.parameters ?? []).map((parameter) => String(objectAt(parameter).$ref))
      const name =
        refs
          .find((ref) => ref.includes('/Beta'))
          ?.split('/')
          .at(-1) ?? ''
      const parameter = objectAt(document, 'components', 'parameters', name)
      const accepts = new RegExp(String(objectAt(parameter, 'schema').pattern ?? '.'))
      expect(parameter.required ?? false, id).toBe(beta !== undefined && betaWhenQuery === undefined)
      if (beta !== undefined) expect(String(beta), id).toMatch(accepts)
      for (const other of Object.values(betaAlternatives ?? [])) expect(String(other), id).toMatch(accepts)
    }
  })
})

function kindOf(schemes: string[]): string {
  if (schemes.includes('ApiKey')) return 'any'
  return schemes.includes('FederatedToken') ? 'federated-token' : 'environment-key'
}
