import type { Document, Json, Node } from './document.ts'
import { isNode } from './document.ts'

/** What of a schema two of them are compared by: `allOf` joined, null told apart, a union of variants by tag. */
export interface Shape {
  readonly nullable: boolean
  readonly types: readonly string[]
  readonly fields: ReadonlyMap<string, Json>
  readonly required: ReadonlySet<string>
  readonly items: Json | undefined
  readonly values: readonly string[] | undefined
  /** Variants by the value of their `type`, or by their place. */
  readonly variants: ReadonlyMap<string, Json>
  readonly limits: Readonly<Record<string, Json>>
  readonly closed: boolean
  readonly description: string
}

const LIMITS = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'pattern',
  'format',
  'x-maxBytes',
]

export function shapeOf(document: Document, schema: Json | undefined): Shape {
  const node = joined(document, document.resolve(schema))
  const types = [node.type ?? []].flat().map(String)
  const branches = [node.oneOf, node.anyOf].find(Array.isArray) ?? []
  const resolved = branches.map((branch) => [branch, joined(document, document.resolve(branch))] as const)
  const isNull = (branch: Node) =>
    branch.type === 'null' || (Array.isArray(branch.enum) && branch.enum.every((value) => value === null))
  const rest = resolved.filter(([, branch]) => !isNull(branch))
  const nullable = node.nullable === true || types.includes('null') || rest.length < resolved.length
  // A union of one thing and null is that thing.
  const [only] = rest
  if (rest.length === 1 && only) return { ...shapeOf(document, only[0]), nullable }
  const values = Array.isArray(node.enum) ? node.enum : node.const !== undefined ? [node.const] : node['x-open-enum']
  return {
    nullable,
    types: types.filter((type) => type !== 'null').sort(),
    fields: new Map(Object.entries(isNode(node.properties) ? node.properties : {})),
    required: new Set(Array.isArray(node.required) ? node.required.map(String) : []),
    items: node.items,
    values: Array.isArray(values)
      ? values.filter((value) => value !== null).map((value) => JSON.stringify(value))
      : undefined,
    variants: new Map(rest.map(([branch, shape], index) => [tagOf(document, shape) ?? `#${index}`, branch])),
    limits: Object.fromEntries(LIMITS.flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]]))),
    closed: node.additionalProperties === false,
    description: [node.summary, node.description].filter(Boolean).join('\n'),
  }
}

function joined(document: Document, node: Node): Node {
  if (!Array.isArray(node.allOf)) return node
  const { allOf, ...own } = node
  const parts = [...allOf.map((part) => joined(document, document.resolve(part))), own as Node]
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  }
}

function tagOf(document: Document, { properties }: Node): string | undefined {
  const tag = isNode(properties) ? document.resolve(properties.type) : {}
  const value = tag.const ?? (Array.isArray(tag.enum) && tag.enum.length === 1 ? tag.enum[0] : undefined)
  return typeof value === 'string' ? value : undefined
}
