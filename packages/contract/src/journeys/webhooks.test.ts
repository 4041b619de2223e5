import Anthropic from '@anthropic-ai/sdk'
import { parseWebhook } from '@org/managed-agents-core/webhooks'
import { createEmulator } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'

interface Delivered {
  readonly body: string
  readonly headers: Record<string, string>
}

/** What an emulator delivers of an agent's creation. */
async function deliveries(secret: string): Promise<Delivered[]> {
  const delivered: Delivered[] = []
  const emulator = createEmulator({
    webhooks: [{ url: 'https://hooks.example.com/agents', secret }],
    async webhookFetch(_url, init) {
      delivered.push({ body: String(init.body), headers: Object.fromEntries(new Headers(init.headers)) })
      return new Response(null, { status: 204 })
    },
  })
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test', fetch: emulator.fetch })
  await client.beta.agents.create({ name: 'Helper', model: 'claude-opus-5' })
  await emulator.webhooks.settled()
  return delivered
}

const secret = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='

it('a delivery is verified by the official SDK', async () => {
  const [{ body, headers } = { body: '', headers: {} }] = await deliveries(secret)
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test' })
  expect(client.beta.webhooks.unwrap(body, { headers, key: secret })).toMatchObject({
    type: 'event',
    id: headers['webhook-id'],
    data: { type: 'agent.created' },
  })
  expect(() => client.beta.webhooks.unwrap(`${body} `, { headers, key: secret })).toThrow()
})

it('a delivery is verified by the webhook reader of this project', async () => {
  const [{ body, headers } = { body: '', headers: {} }] = await deliveries(secret)
  const event = await parseWebhook({ body, headers, keys: secret })
  expect(event).toMatchObject({ id: headers['webhook-id'], data: { type: 'agent.created' } })
  await expect(parseWebhook({ body: `${body} `, headers, keys: secret })).rejects.toThrow()
})
