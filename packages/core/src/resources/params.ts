import type { Operation } from '../http/operation.ts'
import type { CallArgs } from './call.ts'

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
export function paramSplitter({ path, query = [], header = [], request }: Operation): SplitParams {
  const ids = pathNames(path)
  const last = ids.pop()
  const places = new Map<string, readonly ['path' | 'query' | 'headers', string] | undefined>([
    ['betas', undefined],
    ...ids.map((name) => [name, ['path', name]] as const),
    ...query.map((name) => [name.replace('[]', ''), ['query', name]] as const),
    ...header.map((name) => [name.replace('anthropic-', '').replaceAll('-', '_'), ['headers', name]] as const),
  ])
  return (id, params) => {
    const args: Record<'path' | 'query' | 'headers', Record<string, unknown>> = { path: {}, query: {}, headers: {} }
    if (last) args.path[last] = id
    for (const key in params) {
      const place = places.get(key)
      if (place) args[place[0]][place[1]] = params[key]
    }
    const body = request && Object.fromEntries(Object.entries(params).filter(([key]) => !places.has(key)))
    // Each value has the type that the generated method gives it.
    return { ...args, betas: params.betas, body } as CallArgs
  }
}
