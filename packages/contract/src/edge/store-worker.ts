import type { StoreNamespace } from '@org/managed-agents-edge'
import { cloudflareHandler, durableStores, ManagedAgentsStore } from '@org/managed-agents-edge'

export { ManagedAgentsStore }

/** Does what the body says with the stores, so that a test can ask from without: `[store, method, arguments]`. */
// Workers take their handlers from the default export.
// biome-ignore lint/style/noDefaultExport: demanded by the platform
export default cloudflareHandler((env: { readonly STORE: StoreNamespace }) => {
  const stores = durableStores(env.STORE)
  return async (request) => {
    const [store, method, values]: [keyof typeof stores, string, unknown[]] = await request.json()
    const run: unknown = Reflect.get(stores[store], method)
    if (typeof run !== 'function') return new Response(null, { status: 404 })
    return Response.json({ result: (await run(...values)) ?? null })
  }
})
