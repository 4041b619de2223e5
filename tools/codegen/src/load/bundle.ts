import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Json, JsonObject } from './document.ts'
import { isObject } from './document.ts'

/** A document of many files made one, and the file that each schema came from (without folder and ending). */
export interface Bundle {
  readonly document: JsonObject
  readonly schemaFiles: ReadonlyMap<string, string>
}

interface Place {
  readonly file: string
  /** Keys from the root of the bundled document. */
  readonly at: readonly string[]
}

const componentKinds: Record<string, string> = {
  parameters: 'parameters',
  responses: 'responses',
  examples: 'examples',
  requestBody: 'requestBodies',
  headers: 'headers',
}

/** Reads the root file and everything it refers to. A component takes the last part of its reference as its name. */
export function bundle(rootFile: string): Bundle {
  const files = new Map<string, Json>()
  const components = new Map<string, Map<string, Json>>()
  const sources = new Map<string, string>()
  const schemaFiles = new Map<string, string>()
  const root = resolve(rootFile)

  function read(file: string): Json {
    const known = files.get(file)
    if (known !== undefined) return known
    const value = parse(readFileSync(file, 'utf8')) as Json
    files.set(file, value)
    return value
  }

  function component(kind: string, name: string, file: string, pointer: string): string {
    const key = `${kind}/${name}`
    const source = `${file}#${pointer}`
    const taken = sources.get(key)
    if (taken === undefined) {
      sources.set(key, source)
      if (kind === 'schemas') schemaFiles.set(name, basename(file).replace(/\.ya?ml$/, ''))
      const group = components.get(kind) ?? new Map<string, Json>()
      components.set(kind, group)
      group.set(name, null)
      group.set(name, visit(lookUp(read(file), pointer, source), { file, at: ['components', kind, name] }))
    } else if (taken !== source) {
      throw new Error(`Two ${kind} are called ${name}: ${taken} and ${source}. Rename one of them.`)
    }
    return `#/components/${key}`
  }

  function reference(ref: string, place: Place, kind: string): string {
    const [path = '', pointer = ''] = ref.split('#')
    const file = path === '' ? place.file : resolve(dirname(place.file), path)
    const last = pointer.split('/').at(-1)
    if (!last) throw new Error(`The reference ${ref} in ${place.file} has no name after #.`)
    const named = /^\/components\/([^/]+)\/([^/]+)$/.exec(pointer)
    return component(named?.[1] ?? kind, decodeSegment(last), file, pointer)
  }

  function visit(value: Json, place: Place): Json {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, step(place, String(index))))
    if (!isObject(value)) return value
    const ref = value.$ref
    if (typeof ref === 'string' && !isData(place.at)) return visitReference(value, ref, place)
    const result: JsonObject = {}
    for (const [key, item] of Object.entries(value)) {
      if (place.at.length === 0 && key === 'components') continue
      result[key] =
        key === 'mapping' && place.at.at(-1) === 'discriminator'
          ? visitMapping(item, place)
          : visit(item, step(place, key))
    }
    return result
  }

  function visitMapping(mapping: Json, place: Place): Json {
    if (!isObject(mapping)) return mapping
    const entries = Object.entries(mapping).map(([tag, ref]) => [tag, reference(String(ref), place, 'schemas')])
    return Object.fromEntries(entries) as JsonObject
  }

  function visitReference(value: JsonObject, ref: string, place: Place): Json {
    if (place.at.length === 2 && (place.at[0] === 'paths' || place.at[0] === 'webhooks')) {
      const [path = '', pointer = ''] = ref.split('#')
      const file = path === '' ? place.file : resolve(dirname(place.file), path)
      return visit(lookUp(read(file), pointer, ref), { ...place, file })
    }
    const rest = Object.entries(value).filter(([key]) => key !== '$ref')
    return { $ref: reference(ref, place, kindAt(place.at)), ...(Object.fromEntries(rest) as JsonObject) }
  }

  const document = visit(read(root), { file: root, at: [] })
  if (!isObject(document)) throw new Error(`${rootFile} is not an object.`)
  rootComponents(read(root), (kind, name, value) => {
    const ref =
      isObject(value) && typeof value.$ref === 'string' && !value.$ref.startsWith('#') ? value.$ref : undefined
    if (ref !== undefined) reference(ref, { file: root, at: [] }, kind)
    else component(kind, name, root, `/components/${kind}/${name}`)
  })
  const sorted = [...components]
    .sort(byName)
    .map(([kind, group]) => [kind, Object.fromEntries([...group].sort(byName))])
  document.components = Object.fromEntries(sorted) as JsonObject
  return { document, schemaFiles }
}

function rootComponents(root: Json, each: (kind: string, name: string, value: Json) => void): void {
  const components = isObject(root) ? root.components : undefined
  for (const [kind, group] of Object.entries(isObject(components) ? components : {})) {
    for (const [name, value] of Object.entries(isObject(group) ? group : {})) each(kind, name, value)
  }
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}

function step(place: Place, key: string): Place {
  return { ...place, at: [...place.at, key] }
}

/** Examples are data: a `$ref` in them is a value, unless it stands for a whole named example. */
function isData(at: readonly string[]): boolean {
  const from = at.findIndex((key) => key === 'example' || key === 'examples' || key === 'default' || key === 'const')
  return from >= 0 && !(at[from] === 'examples' && at.length === from + 2) && at[from - 1] !== 'properties'
}

function kindAt(at: readonly string[]): string {
  const [parent = '', grandparent = ''] = [at.at(-1), at.at(-2)]
  return (
    componentKinds[grandparent === 'properties' ? '' : parent] ??
    componentKinds[at.at(-3) === 'properties' ? '' : grandparent] ??
    'schemas'
  )
}

function decodeSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')
}

function lookUp(value: Json, pointer: string, shown: string): Json {
  let found: Json | undefined = value
  for (const segment of pointer.split('/').slice(1)) {
    found = isObject(found) || Array.isArray(found) ? (found as JsonObject)[decodeSegment(segment)] : undefined
  }
  if (found === undefined) throw new Error(`Nothing is at ${shown}.`)
  return found
}
