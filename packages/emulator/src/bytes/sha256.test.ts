import { expect, it } from 'vitest'
import { sha256Hex } from './sha256.ts'

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

it('hashes the empty text to the digest that the standard gives', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('agrees with WebCrypto at every length around a block, and on text beyond ASCII', async () => {
  for (const length of [1, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    const text = 'x'.repeat(length)
    expect(sha256Hex(text), String(length)).toBe(await digest(text))
  }
  expect(sha256Hex('Grüezi 👋'.repeat(99))).toBe(await digest('Grüezi 👋'.repeat(99)))
})
