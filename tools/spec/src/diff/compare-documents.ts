import type { Change, Severity } from './change.ts'
import { merged } from './change.ts'
import type { Direction } from './compare-schemas.ts'
import { compareSchemas } from './compare-schemas.ts'
import type { Document, Json } from './document.ts'
import type { Operation } from './operations.ts'
import { operationsOf } from './operations.ts'

/** Every difference of two contracts, the gravest first. */
export function compareDocuments(before: Document, after: Document): Change[] {
  const [old, now] = [operationsOf(before), operationsOf(after)]
  const changes: Change[] = []
  for (const [key, operation] of old) {
    const other = now.get(key)
    if (other) changes.push(...compareOperations(before, after, operation, other))
    else changes.push({ severity: 'breaking-callers', methods: [operation.name], text: 'was removed' })
  }
  for (const [key, { name }] of now) {
    if (!old.has(key)) changes.push({ severity: 'additive', methods: [name], text: 'is new' })
  }
  return merged(changes)
}

function compareOperations(before: Document, after: Document, was: Operation, is: Operation): Change[] {
  const changes: Change[] = []
  const say = (severity: Severity, text: string) => changes.push({ severity, methods: [is.name], text })
  const compare = (direction: Direction, left: Json | undefined, right: Json | undefined, prefix = '') => {
    for (const { severity, text } of compareSchemas({ old: before, new: after, direction }, left, right)) {
      say(severity, prefix ? text.replace('the body', prefix) : text)
    }
  }

  // A vendor's document says nothing of the SDK.
  const bothNamed = was.sdk.method !== undefined && is.sdk.method !== undefined
  if (bothNamed && was.name !== is.name) say('breaking-callers', `was called ${was.name}`)
  for (const [key, parameter] of was.parameters) {
    const other = is.parameters.get(key)
    const name = String(parameter.name)
    if (!other) say('breaking-callers', `no longer accepts ${name}`)
    else {
      if (parameter.required !== true && other.required === true) say('breaking-callers', `requires ${name}`)
      if (parameter.required === true && other.required !== true) say('additive', `no longer requires ${name}`)
      compare('request', parameter.schema, other.schema, name)
    }
  }
  for (const [key, parameter] of is.parameters) {
    if (was.parameters.has(key) || parameter.in === 'path') continue
    if (parameter.required === true) say('breaking-callers', `requires ${parameter.name}`)
    else say('additive', `accepts ${parameter.name}`)
  }
  if (!was.bodyRequired && is.bodyRequired) say('breaking-callers', 'requires a body')
  if (was.body !== undefined || is.body !== undefined) compare('request', was.body, is.body)
  if (was.answer !== undefined || is.answer !== undefined) compare('answer', was.answer, is.answer)
  for (const name of bothNamed ? ['pagination', 'stream', 'beta', 'auth', 'retry'] : []) {
    const [old, now] = [JSON.stringify(was.sdk[name] ?? null), JSON.stringify(is.sdk[name] ?? null)]
    if (old === now) continue
    const severity =
      name === 'pagination' || name === 'stream' || name === 'auth' ? 'breaking-callers' : 'documentation'
    say(severity, `has ${name} ${now}, before ${old}`)
  }
  if (was.node.deprecated !== true && is.node.deprecated === true) say('documentation', 'is deprecated')
  if (was.node.description !== is.node.description) say('documentation', 'is described otherwise')
  return changes
}
