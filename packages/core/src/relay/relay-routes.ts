import {
  downloadFile,
  getSession,
  getSessionThread,
  listFiles,
  listSessionEvents,
  listSessionThreadEvents,
  listSessionThreads,
  sendSessionEvents,
  streamSessionEvents,
  streamSessionThreadEvents,
} from '../generated/operations.gen.ts'
import type { Operation } from '../http/operation.ts'

/** All that a relay can ever allow, by name: rows of the operation table. What is not here has no route. */
export const relayRoutes = {
  'sessions.retrieve': getSession,
  'sessions.events.list': listSessionEvents,
  'sessions.events.send': sendSessionEvents,
  'sessions.events.stream': streamSessionEvents,
  'sessions.threads.list': listSessionThreads,
  'sessions.threads.retrieve': getSessionThread,
  'sessions.threads.events.list': listSessionThreadEvents,
  'sessions.threads.events.stream': streamSessionThreadEvents,
  'files.list': listFiles,
  'files.download': downloadFile,
} as const satisfies Readonly<Record<string, Operation>>

/** An operation that a relay can ever allow; everything else has no route. */
export type RelayOperation = keyof typeof relayRoutes

/** Every operation that a grant can name. */
export const relayOperations = Object.keys(relayRoutes) as readonly RelayOperation[]

export interface RouteMatch {
  readonly name: RelayOperation
  readonly operation: Operation
  /** By name in the path template. */
  readonly ids: Readonly<Record<string, string>>
}

/** Ids of the API; nothing with a dot, a slash or a percent sign passes, so there is nothing to decode. */
const ID = /^[\w-]{1,256}$/

/** The route of a path below the base (`/v1/…`); `method` when only another method has one. */
export function matchRoute(method: string, path: string): RouteMatch | 'method' | undefined {
  let otherMethod = false
  for (const name of relayOperations) {
    const operation = relayRoutes[name]
    const ids = matchPath(operation.path, path)
    if (!ids) continue
    if (operation.method === method) return { name, operation, ids }
    otherMethod = true
  }
  return otherMethod ? 'method' : undefined
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const parts = path.split('/')
  const wanted = template.split('/')
  if (parts.length !== wanted.length) return undefined
  const ids: Record<string, string> = {}
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? ''
    if (!want.startsWith('{')) {
      if (part !== want) return undefined
    } else if (ID.test(part)) ids[want.slice(1, -1)] = part
    else return undefined
  }
  return ids
}

const MAX_QUERY_LENGTH = 4096

/** The params that the operation's row has, as its method takes them; `undefined` when one of them cannot be. */
export function queryParams({ query = [] }: Operation, given: URLSearchParams): Record<string, unknown> | undefined {
  const params: Record<string, unknown> = {}
  for (const name of query) {
    const values = given.getAll(name)
    if (values.length === 0) continue
    const isList = name.endsWith('[]')
    if ((!isList && values.length > 1) || values.join().length > MAX_QUERY_LENGTH) return undefined
    params[name.replace('[]', '')] = isList ? values : values[0]
  }
  return params
}
