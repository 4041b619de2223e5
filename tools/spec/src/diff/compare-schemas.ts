import type { Change, Severity } from './change.ts'
import type { Document, Json } from './document.ts'
import type { Shape } from './schema-shape.ts'
import { shapeOf } from './schema-shape.ts'

/** Which way a value goes: a request must be taken as before, an answer must be as before. */
export type Direction = 'request' | 'answer'

export interface Comparison {
  readonly old: Document
  readonly new: Document
  readonly direction: Direction
}

type Told = Pick<Change, 'severity' | 'text'>

/** The differences of two schemas at a place such as `events[].content`; empty for the whole. */
export function compareSchemas(how: Comparison, before: Json | undefined, after: Json | undefined): Told[] {
  const seen = new Set<string>()
  const told: Told[] = []
  const request = how.direction === 'request'
  const breaking: Severity = request ? 'breaking-callers' : 'breaking-readers'
  const say = (severity: Severity, text: string) => told.push({ severity, text })
  const at = (place: string) => place || (request ? 'the body' : 'the answer')

  function walk(left: Json | undefined, right: Json | undefined, place: string): void {
    const pair = JSON.stringify([left, right])
    // Schemas refer to themselves, and what is equal is equal all the way down only if its references are.
    if (seen.has(pair) || place.split('.').length > 12) return
    seen.add(pair)
    const [was, is] = [shapeOf(how.old, left), shapeOf(how.new, right)]
    types(was, is, place)
    values(was, is, place)
    limits(was, is, place)
    fields(was, is, place)
    variants(was, is, place)
    if (was.items !== undefined || is.items !== undefined) walk(was.items, is.items, `${place}[]`)
    if (was.description !== is.description) say('documentation', `describes ${at(place)} otherwise`)
  }

  function types(was: Shape, is: Shape, place: string): void {
    if (was.types.join() !== is.types.join() && was.types.length > 0 && is.types.length > 0) {
      say(
        breaking,
        `${request ? 'takes' : 'gives'} ${at(place)} as ${is.types.join(' or ')}, no longer as ${was.types.join(' or ')}`,
      )
    }
    if (was.nullable === is.nullable) return
    if (request)
      say(
        is.nullable ? 'additive' : breaking,
        is.nullable ? `takes null for ${at(place)}` : `no longer takes null for ${at(place)}`,
      )
    else
      say(
        is.nullable ? breaking : 'additive',
        is.nullable ? `may give null for ${at(place)}` : `never gives null for ${at(place)} any more`,
      )
  }

  function values(was: Shape, is: Shape, place: string): void {
    if (!was.values || !is.values) return
    const [old, now] = [new Set(was.values), new Set(is.values)]
    for (const value of now)
      if (!old.has(value)) say('additive', `${request ? 'takes' : 'may give'} ${value} for ${at(place)}`)
    for (const value of old) {
      if (!now.has(value)) say(breaking, `no longer ${request ? 'takes' : 'gives'} ${value} for ${at(place)}`)
    }
  }

  function limits(was: Shape, is: Shape, place: string): void {
    for (const name of new Set([...Object.keys(was.limits), ...Object.keys(is.limits)])) {
      const [old, now] = [was.limits[name], is.limits[name]]
      if (old === now) continue
      const text = `has ${name} ${now ?? 'none'} for ${at(place)}, before ${old ?? 'none'}`
      say(!request ? 'documentation' : isLooser(name, old, now) ? 'additive' : 'breaking-callers', text)
    }
  }

  function fields(was: Shape, is: Shape, place: string): void {
    const gone = [...was.fields.keys()].filter((name) => !is.fields.has(name))
    const come = [...is.fields.keys()].filter((name) => !was.fields.has(name))
    const path = (name: string) => (place ? `${place}.${name}` : name)
    for (const name of gone) {
      const renamed = come.find((other) => sameSchema(was.fields.get(name), is.fields.get(other)))
      const hint = renamed === undefined ? '' : `; renamed to ${path(renamed)}, it seems`
      say(breaking, `no longer ${request ? 'accepts' : 'gives'} ${path(name)}${hint}`)
    }
    for (const name of come) {
      if (request && is.required.has(name)) say('breaking-callers', `requires ${path(name)}`)
      else say('additive', `${request ? 'accepts' : 'gives'} ${path(name)}`)
    }
    for (const [name, schema] of was.fields) {
      if (!is.fields.has(name)) continue
      if (was.required.has(name) !== is.required.has(name)) required(path(name), is.required.has(name))
      walk(schema, is.fields.get(name), path(name))
    }
    if (request && is.closed && !was.closed) say('breaking-callers', `refuses unknown fields in ${at(place)}`)
  }

  function required(name: string, now: boolean): void {
    if (request) say(now ? 'breaking-callers' : 'additive', now ? `requires ${name}` : `no longer requires ${name}`)
    else say(now ? 'additive' : 'breaking-readers', now ? `always gives ${name}` : `may leave out ${name}`)
  }

  function variants(was: Shape, is: Shape, place: string): void {
    for (const [tag, schema] of was.variants) {
      const other = is.variants.get(tag)
      if (other !== undefined) walk(schema, other, `${place}<${tag}>`)
      else if (is.variants.size > 0) say(breaking, `no longer ${request ? 'takes' : 'gives'} ${tag} in ${at(place)}`)
    }
    for (const tag of is.variants.keys()) {
      if (!was.variants.has(tag) && was.variants.size > 0)
        say('additive', `${request ? 'takes' : 'may give'} ${tag} in ${at(place)}`)
    }
  }

  walk(before, after, '')
  return told
}

const sameSchema = (left: Json | undefined, right: Json | undefined) => JSON.stringify(left) === JSON.stringify(right)

function isLooser(name: string, old: Json | undefined, now: Json | undefined): boolean {
  if (now === undefined) return true
  if (typeof old !== 'number' || typeof now !== 'number') return false
  return name.startsWith('min') ? now < old : now > old
}
