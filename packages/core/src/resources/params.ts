import type { Operation } from '../http/operation.ts'
import type { CallArgs, QueryValue } from './call.ts'

/** What a resource method takes before its options; how its params are named. */
export type MethodParams = Readonly<Record<string, unknown>>

/** Names in a path template, in order. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}

/**
 * Sorts the params of a method by where they go. A query parameter `statuses[]` is the param `statuses`, a header
 * `anthropic-workspace-id` the param `workspace_id`; what is left makes up the body.
 */
export function splitParams(operation: Operation, id: string | undefined, params: MethodParams): CallArgs {
  const rest: Record<string, unknown> = { ...params }
  const take = (key: string): unknown => {
    const value = rest[key]
    delete rest[key]
    return value
  }
  const path: Record<string, string> = {}
  const names = pathNames(operation.path)
  for (const [index, name] of names.entries()) {
    path[name] = index === names.length - 1 ? (id as string) : (take(name) as string)
  }
  const query: Record<string, QueryValue> = {}
  for (const name of operation.query ?? []) query[name] = take(name.replace(/\[\]$/, '')) as QueryValue
  const headers: Record<string, string> = {}
  for (const name of operation.header ?? []) {
    const value = take(name.replace(/^anthropic-/, '').replaceAll('-', '_'))
    if (value !== undefined && value !== null) headers[name] = String(value)
  }
  const betas = take('betas') as readonly string[] | undefined
  return { path, query, headers, betas, body: operation.request === undefined ? undefined : rest }
}
