import { decodeBase64 } from './base64.ts'

export const webhookKey = 'whsec_c2VjcmV0IG9mIGEgdGVzdCwgbm90IG9mIGEgdXNlcg=='

/** A delivery of an event, signed as Standard Webhooks 1.0 says. */
export async function signedDelivery(event: { id: string }, atMs: number, secret = webhookKey): Promise<Request> {
  const body = JSON.stringify(event)
  const timestamp = String(Math.floor(atMs / 1000))
  const raw = decodeBase64(secret.slice(6)) ?? new Uint8Array()
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = new TextEncoder().encode(`${event.id}.${timestamp}.${body}`)
  const signature = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, signed))))
  return new Request('https://app.example/hook', {
    method: 'POST',
    body,
    headers: { 'webhook-id': event.id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  })
}

export function idled(id = 'whe_1', session = 'sesn_1') {
  const data = { type: 'session.status_idled', id: session, organization_id: 'org_1', workspace_id: 'wrkspc_1' }
  return { type: 'event', id, created_at: '2026-02-02T02:40:00Z', data }
}
