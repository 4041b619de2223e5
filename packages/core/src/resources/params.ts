import type { Operation } from '../http/operation.ts'
import type { CallArgs, QueryValue } from './call.ts'

/** What a resource method takes before its options; how its params are named. */
export type MethodParams = Readonly<Record<string, unknown>>

/** Names in a path template, in order. */
function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}

/** Sorts the id and the params of one call by where they go. */
export type SplitParams = (id: string | undefined, params: MethodParams) => CallArgs

/**
 * How an operation's params are sorted, worked out once per method. A query parameter `statuses[]` is the param
 * `statuses`, a header `anthropic-workspace-id` the param `workspace_id`; what is left makes up the body.
 */
export function paramSplitter({ path: template, query = [], header = [], request }: Operation): SplitParams {
  const ids = pathNames(template)
  const last = ids.pop()
  const places = new Map<string, readonly ['path' | 'query' | 'headers' | 'betas', string]>([['betas', ['betas', '']]])
  for (const name of ids) places.set(name, ['path', name])
  for (const name of query) places.set(name.replace(/\[\]$/, ''), ['query', name])
  for (const name of header) {
    places.set(name.replace(/^anthropic-/, '').replaceAll('-', '_'), ['headers', name])
  }
  return (id, params) => {
    const path: Record<string, string> = last === undefined ? {} : { [last]: id as string }
    const values: Record<string, QueryValue> = {}
    const headers: Record<string, string> = {}
    for (const key in params) {
      const [place, name = ''] = places.get(key) ?? []
      const value = params[key]
      if (place === 'path') path[name] = value as string
      else if (place === 'query') values[name] = value as QueryValue
      else if (place === 'headers' && value !== undefined && value !== null) headers[name] = String(value)
    }
    const body = request && Object.fromEntries(Object.entries(params).filter(([key]) => !places.has(key)))
    return { path, query: values, headers, betas: params.betas as CallArgs['betas'], body }
  }
}
