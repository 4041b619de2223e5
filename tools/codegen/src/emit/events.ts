import type { SchemaObject } from '../load/document.ts'
import type { Model } from '../model/model.ts'
import { quote, refName } from '../model/names.ts'
import { isTaggedUnion } from '../model/reach.ts'
import type { Files } from './file.ts'
import { header, typeImport } from './file.ts'

/** The event unions with their known types as data, and guards that tell known events from unknown ones. */
export function emitEvents(model: Model): Files {
  const streams = model.operations.flatMap(({ response }) =>
    response.kind === 'events' && response.schema?.$ref !== undefined ? [refName(response.schema.$ref)] : [],
  )
  const lists = model.operations.flatMap(({ path, itemSchema }) =>
    path.endsWith('/events') && itemSchema?.$ref !== undefined ? [refName(itemSchema.$ref)] : [],
  )
  const unions = [...new Set([...lists, ...streams])]
  const sessionTags = [...new Set(unions.flatMap((name) => tagsOf(model, name)))].sort()
  const webhookTags = tagsOf(model, 'WebhookEventData').sort()
  const text = [
    header,
    '\n',
    typeImport(['UnknownTag'], '../resources/unknown-tag.ts'),
    typeImport([...unions, 'WebhookEvent', 'WebhookEventData'], './models.gen.ts'),
    `\nexport type { ${[...unions, 'WebhookEvent', 'WebhookEventData'].sort().join(', ')} }\n\n`,
    tagType(
      'KnownEventType',
      'Types of the events of sessions and threads, previews included, that this version knows.',
      sessionTags,
    ),
    tagList('knownEventTypes', 'KnownEventType', sessionTags),
    guard('isKnown', 'event', 'an event of a session or thread', 'knownEventTypes'),
    tagType('KnownWebhookEventType', 'Types of `data` in a webhook that this version knows.', webhookTags),
    tagList('knownWebhookEventTypes', 'KnownWebhookEventType', webhookTags),
    guard('isKnownWebhookData', 'data', "a webhook's `data`", 'knownWebhookEventTypes'),
  ].join('')
  return new Map([['packages/core/src/generated/events.gen.ts', text]])
}

function tagsOf(model: Model, name: string): string[] {
  const schema: SchemaObject | undefined = model.schemas.get(name)?.schema
  if (schema === undefined || !isTaggedUnion(schema))
    throw new Error(`The schema ${name} is not a tagged union of events.`)
  return Object.keys(schema.discriminator.mapping ?? {})
}

function tagType(name: string, doc: string, tags: readonly string[]): string {
  return `/** ${doc} */\nexport type ${name} =\n${tags.map((tag) => `  | ${quote(tag)}\n`).join('')}\n`
}

function tagList(name: string, type: string, tags: readonly string[]): string {
  return `export const ${name}: ReadonlySet<string> = /* @__PURE__ */ new Set<${type}>([\n${tags.map((tag) => `  ${quote(tag)},\n`).join('')}])\n\n`
}

function guard(name: string, parameter: string, what: string, list: string): string {
  return (
    `/** Whether this version knows the type of ${what}. The others arrive whole, as they came. */\n` +
    `export function ${name}<T extends { readonly type: string }>(${parameter}: T): ${parameter} is Exclude<T, { readonly type: UnknownTag }> {\n` +
    `  return ${list}.has(${parameter}.type)\n}\n${name === 'isKnown' ? '\n' : ''}`
  )
}
