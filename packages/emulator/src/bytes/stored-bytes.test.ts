import { expect, it } from 'vitest'
import { loadBytes, storeBytes } from './stored-bytes.ts'

it('keeps bytes through JSON, in pieces and at their seams', () => {
  for (const size of [0, 1, 786_431, 786_432, 786_433, 2_000_000]) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) & 0xff)
    const stored: string[] = JSON.parse(JSON.stringify(storeBytes(bytes)))
    expect(stored).toHaveLength(Math.ceil(size / 786_432))
    expect(loadBytes(stored, size).every((byte, index) => byte === bytes[index])).toBe(true)
  }
})
