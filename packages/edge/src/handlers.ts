import type { EdgeContext } from './create-edge-client.ts'

/** A relay, a webhook handler, or what chooses between them. */
export type EdgeHandler = (request: Request, context?: EdgeContext) => Response | Promise<Response>

/** A Worker whose handler is made by its bindings, once per isolate: `export default cloudflareHandler((env) => …)`. */
export function cloudflareHandler<Env extends object>(make: (env: Env) => EdgeHandler) {
  const handlers = new WeakMap<Env, EdgeHandler>()
  return {
    async fetch(request: Request, env: Env, ctx: EdgeContext): Promise<Response> {
      const handler = handlers.get(env) ?? make(env)
      handlers.set(env, handler)
      return handler(request, { waitUntil: (work) => ctx.waitUntil?.(work) })
    },
  }
}

/** A function of Vercel's edge runtime or Netlify's edge: both give a context with `waitUntil`. */
export function edgeFunction(handler: EdgeHandler): (request: Request, context?: EdgeContext) => Promise<Response> {
  return async (request, context) => handler(request, { waitUntil: (work) => context?.waitUntil?.(work) })
}

/** For `Deno.serve(serveHandler(handler))` and `Bun.serve({ fetch: serveHandler(handler) })`: the process lives on by itself. */
export function serveHandler(handler: EdgeHandler): (request: Request) => Promise<Response> {
  return async (request) => handler(request)
}
