import { defineTool, resumeRun } from '@org/managed-agents-core'
import { createWebhookHandler, resumeByWebhook } from '@org/managed-agents-core/webhooks'
import type { StoreNamespace } from '@org/managed-agents-edge'
import { cloudflareHandler, createEdgeClient, durableStores, ManagedAgentsStore } from '@org/managed-agents-edge'

export { ManagedAgentsStore }

interface Env {
  readonly STORE: StoreNamespace
  readonly WEBHOOK_KEY: string
  readonly ANTHROPIC_API_KEY: string
}

/** Told to the test, by the only way out of the Worker. */
const tell = (what: string, body: string) => fetch(`https://test.example/${what}`, { method: 'POST', body })

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  execute: async ({ city }) => {
    await tell('executed', String(city))
    return `${city}: 18 degrees`
  },
})

// Workers take their handlers from the default export.
// biome-ignore lint/style/noDefaultExport: demanded by the platform
export default cloudflareHandler((env: Env) => {
  const { journal, continuations, deliveries } = durableStores(env.STORE)
  const client = createEdgeClient(env)
  const webhooks = createWebhookHandler({
    keys: env.WEBHOOK_KEY,
    store: deliveries,
    onError: (error) => void tell('failed', String(error)),
    on: resumeByWebhook({
      clock: client.platform.clock,
      locks: deliveries,
      continuations,
      budgetMs: 1000,
      resume: (continuation) => resumeRun(createEdgeClient(env), continuation, { tools: [weather], journal }),
      onOutcome: async ({ type, text }) => void (await tell('outcome', `${type} ${text}`)),
    }),
  })
  return async (request, context) => {
    if (!request.url.endsWith('/begin')) return webhooks(request, context)
    const [sessionId, continuation]: [string, string] = await request.json()
    await continuations.save(sessionId, continuation)
    return new Response(null, { status: 204 })
  }
})
