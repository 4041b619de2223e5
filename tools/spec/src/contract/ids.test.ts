import { describe, expect, it } from 'vitest'
import type { JsonObject } from './document.ts'
import { examplesOf, isObject, operationsOf, readContract, resolved } from './document.ts'
import type { FoundId } from './ids.ts'
import { expectedPrefix, idsIn } from './ids.ts'

const document = readContract()
const examples = examplesOf(document)
const found = examples.flatMap(({ title, value }) => idsIn(value).map((id) => ({ ...id, title })))
const own = found.filter(({ property, owner }) => property === 'id' && 'type' in owner)

describe('the ids in the examples', () => {
  it('carry the prefix of their kind', () => {
    const wrong = found.filter((id) => {
      const prefix = expectedPrefix(id)
      return prefix === undefined || (prefix !== null && !isId(id.value, prefix))
    })
    expect(wrong.map(({ title, property, value }) => `${title}: ${property} ${value}`)).toEqual([])
  })

  it('of path parameters carry the prefix of their kind', () => {
    const wrong = pathExamples()
      .filter(({ name }) => name !== 'model_id' && name !== 'version')
      .filter(({ name, example }) => !isId(example, expectedPrefix({ property: name, owner: {}, under: '' }) ?? '?'))
    expect(wrong).toEqual([])
  })

  it('that are referred to belong to an object in some example', () => {
    const known = new Set(own.map(({ value }) => value))
    const unknown = found.filter((id) => id.property !== 'id' && needsObject(id) && !known.has(id.value))
    expect(unknown.map(({ title, property, value }) => `${title}: ${property} ${value}`)).toEqual([])
  })

  it('in a path return in the answer', () => {
    const differ = pathExamples().filter(({ id, name, example, isLast }) => {
      const answers = examples.filter(({ title }) => title.startsWith(`${id} 200 `)).map(({ value }) => value)
      const named = answers.flatMap((value) => idsIn(value)).filter(({ property }) => property === name)
      const wholes = answers.filter(isObject).filter((value) => isLast && typeof value.id === 'string')
      const shown = [...named.map(({ value }) => value), ...wholes.map((value) => String(value.id))]
      const ofThisKind = shown.filter((other) => kindOf(other) === kindOf(example))
      return ofThisKind.length > 0 && !ofThisKind.includes(example)
    })
    expect(differ).toEqual([])
  })

  it('differ between the entries of a list', () => {
    const repeated = examples.filter(({ value }) => {
      const entries = isObject(value) && Array.isArray(value.data) ? value.data.filter(isObject) : []
      const keys = entries.map(({ id, version }) => (id === undefined ? undefined : `${id} ${version}`))
      const shown = keys.filter((key) => key !== undefined)
      return new Set(shown).size !== shown.length
    })
    expect(repeated.map(({ title }) => title)).toEqual([])
  })

  it('stand for one object each, made at one time', () => {
    const byId = new Map<string, typeof own>()
    for (const use of own.filter(({ owner }) => 'created_at' in owner)) {
      byId.set(use.value, [...(byId.get(use.value) ?? []), use])
    }
    const torn = [...byId].filter(([, uses]) => new Set(uses.map(({ owner }) => identity(owner))).size > 1)
    expect(torn.map(([id, uses]) => `${id}: ${uses.map(({ title }) => title).join(', ')}`)).toEqual([])
  })
})

function isId(value: string, prefix: string): boolean {
  return new RegExp(`^${prefix}01[1-9A-HJ-NP-Za-km-z]{22}$`).test(value)
}

function kindOf(id: string): string {
  return id.replace(/_[^_]*$/, '')
}

function identity(owner: JsonObject): string {
  return JSON.stringify([String(owner.type), owner.created_at ?? null, owner.environment_id ?? null])
}

/**
 * Sessions and stores that the API makes by itself are only mentioned, as are the versions of skills that come with
 * it; some kinds have no object here at all.
 */
function needsObject({ property, owner, under, value }: FoundId): boolean {
  if (owner.type === 'skill' && isObject(owner.source) && owner.source.type !== 'custom') return false
  if (owner.type === 'deployment_run' || owner.type === 'dream') return property !== 'session_id'
  if (under === 'outputs') return false
  return !/^(wrkspc|apikey|user|svac|outc|req)_/.test(value) && expectedPrefix({ property, owner, under }) !== null
}

function pathExamples(): { id: string; name: string; example: string; isLast: boolean }[] {
  return operationsOf(document).flatMap(({ id, path, value }) =>
    Object.values(value.parameters ?? [])
      .map((parameter) => resolved(document, parameter))
      .filter((parameter) => parameter.in === 'path')
      .map(({ name, example }) => ({
        id,
        name: String(name),
        example: String(example),
        isLast: isLast(String(name), path),
      })),
  )
}

function isLast(name: string, path: string): boolean {
  return path.lastIndexOf('{') === path.indexOf(`{${name}}`)
}
