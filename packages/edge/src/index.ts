export {
  type BudgetedOutcome,
  createEdgeClient,
  type EdgeClient,
  type EdgeClientOptions,
  type EdgeContext,
} from './create-edge-client.ts'
export { type DurableStores, durableStores, type StoreNamespace } from './durable-stores.ts'
export { cloudflareHandler, type EdgeHandler, edgeFunction, serveHandler } from './handlers.ts'
export { ManagedAgentsStore } from './store-object.ts'
