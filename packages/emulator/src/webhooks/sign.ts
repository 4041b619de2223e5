/** Headers by which a receiver knows a delivery. */
export interface SignedHeaders {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

export interface Unsigned {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly body: string
}

/** Signs by Standard Webhooks: HMAC-SHA256 over `id.timestamp.body` with the decoded part of `whsec_…`. */
export async function sign(secret: string, { id, at, body }: Unsigned): Promise<SignedHeaders> {
  const timestamp = String(Math.floor(at / 1000))
  const raw = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`,
  }
}
