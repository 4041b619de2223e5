import { agentHandlers } from './agents/handlers.ts'
import { deploymentHandlers } from './deployments/handlers.ts'
import { runHandlers } from './deployments/run-handlers.ts'
import { dreamHandlers } from './dreams/handlers.ts'
import { environmentHandlers } from './environments/handlers.ts'
import { eventHandlers } from './events/handlers.ts'
import type { RequestFaults } from './faults/fault-plan.ts'
import { fileHandlers } from './files/handlers.ts'
import { routes } from './generated/routes.gen.ts'
import { invalidRequest, notFound } from './http/api-failure.ts'
import { authorize } from './http/authorize.ts'
import { checkBetas, checkVersion, readBetas } from './http/betas.ts'
import type { ApiRequest, Handler, HandlerResult, Handlers, OperationId } from './http/handler.ts'
import type { IncomingRequest } from './http/incoming-request.ts'
import type { RatePools } from './http/rate-pools.ts'
import { readBody, readQuery } from './http/read-body.ts'
import { createRouter } from './http/router.ts'
import { memoryHandlers } from './memory/handlers.ts'
import { memoryStoreHandlers } from './memory/store-handlers.ts'
import { memoryVersionHandlers } from './memory/version-handlers.ts'
import { modelHandlers } from './models/handlers.ts'
import { sessionHandlers } from './sessions/handlers.ts'
import { resourceHandlers } from './sessions/resource-handlers.ts'
import { threadHandlers } from './sessions/thread-handlers.ts'
import { skillHandlers } from './skills/handlers.ts'
import { skillVersionHandlers } from './skills/version-handlers.ts'
import type { OwnedWorld } from './state/create-world.ts'
import { certificateHandlers } from './tunnels/certificate-handlers.ts'
import { tunnelHandlers } from './tunnels/handlers.ts'
import { userProfileHandlers } from './user-profiles/handlers.ts'
import { inShape } from './user-profiles/shape.ts'
import type { Route } from './validation/route.ts'
import { credentialHandlers } from './vaults/credential-handlers.ts'
import { vaultHandlers } from './vaults/handlers.ts'
import { checkScope } from './work/credential-scope.ts'
import { workHandlers } from './work/handlers.ts'

/** Every resource's handlers by operation id; a test asks for each operation of the contract. */
const handlers: Handlers = {
  ...agentHandlers,
  ...environmentHandlers,
  ...sessionHandlers,
  ...threadHandlers,
  ...resourceHandlers,
  ...eventHandlers,
  ...fileHandlers,
  ...skillHandlers,
  ...skillVersionHandlers,
  ...vaultHandlers,
  ...credentialHandlers,
  ...memoryStoreHandlers,
  ...memoryHandlers,
  ...memoryVersionHandlers,
  ...modelHandlers,
  ...userProfileHandlers,
  ...deploymentHandlers,
  ...dreamHandlers,
  ...runHandlers,
  ...workHandlers,
  ...tunnelHandlers,
  ...certificateHandlers,
}

/** The operation of a method and path, with the values of the path's parameters. */
export const findRoute = createRouter<Route>(routes)

export interface ApiCall {
  readonly request: IncomingRequest
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
  readonly text: string
  readonly requestId: string
  readonly faults: RequestFaults | undefined
}

/** Authentication, version, betas, limits, validation, then the operation: in the order in which the API refuses. */
export async function callApi(
  world: OwnedWorld,
  pools: RatePools,
  call: ApiCall & { readonly rateHeaders: Record<string, string> },
): Promise<HandlerResult> {
  const { request, route } = call
  const credential = authorize(route, {
    header: request.header,
    revoked: world.settings.revokedCredentials,
    workspaceId: world.settings.workspaceId,
  })
  checkScope(world, credential, call.params)
  checkVersion(request.header('anthropic-version'))
  const betas = readBetas(request.header('anthropic-beta'))
  const query = readQuery(route, request.search)
  checkBetas(route, betas, query)
  if (route.ratePool !== null) Object.assign(call.rateHeaders, pools.take(route.ratePool))
  const handler = handlerOf(route.id)
  const body = await readBody(inShape(route, betas), request, {
    text: call.text,
    maxBytes: world.settings.maxBodyBytes,
  })
  const result = handler({
    world,
    params: call.params,
    query,
    body,
    credential,
    url: request.url,
    header: request.header,
    betas,
    requestId: call.requestId,
    signal: request.signal,
    faults: call.faults,
  })
  // What is acknowledged is kept: before the reply leaves, and before an open stream shows what happened.
  if (result instanceof Promise) await result
  world.commit()
  return result
}

type AnyHandler = (
  request: Omit<ApiRequest<OperationId>, 'params' | 'query' | 'body'> & {
    params: unknown
    query: unknown
    body: unknown
  },
) => HandlerResult | Promise<HandlerResult>

/** The one place where a handler's types, which its route's checks have just made true, are forgotten. */
function handlerOf(id: string): AnyHandler {
  const known: Readonly<Record<string, Handler<never> | undefined>> = handlers as Readonly<
    Record<string, Handler<never>>
  >
  const handler = Object.hasOwn(known, id) ? (known[id] as AnyHandler | undefined) : undefined
  if (!handler) throw new TypeError(`the contract has a route for ${id}, and nothing handles it`)
  return handler
}

/** The route of a request; throws what the API answers to a path or method that it does not have. */
export function requireRoute(method: string, pathname: string): { route: Route; params: Record<string, string> } {
  const match = findRoute(method, pathname)
  if (match.found) return { route: match.row, params: match.params }
  if (match.pathKnown) throw invalidRequest(`${method} is not allowed on ${pathname}`) // inferred: a 400, as there is no 405 in the documentation
  throw notFound(`there is no ${pathname}`)
}
