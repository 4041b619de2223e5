import { describe, expect, it } from 'vitest'
import { createMarkerScanner } from './marker-scanner.ts'
import { createOutputBuffer } from './output-buffer.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('an output buffer', () => {
  it('keeps all that fits', () => {
    const buffer = createOutputBuffer({ headBytes: 4, tailBytes: 4 })
    for (const piece of ['ab', 'cde', 'fgh']) buffer.push(bytes(piece))
    expect(buffer.text()).toBe('abcdefgh')
  })

  it.each([1, 2, 3, 5, 7, 100])('keeps start and end of what comes in chunks of %i', (size) => {
    const buffer = createOutputBuffer({ headBytes: 4, tailBytes: 6 })
    const all = bytes('0123456789abcdefghijklmnop')
    for (let at = 0; at < all.length; at += size) buffer.push(all.subarray(at, at + size))
    expect(buffer.text()).toBe('0123\n[16 bytes were left out here: the output was too long]\nklmnop')
  })

  it('leaves out characters that the cut goes through', () => {
    const buffer = createOutputBuffer({ headBytes: 4, tailBytes: 4 })
    buffer.push(bytes('aa😀😀😀zz'))
    expect(buffer.text()).toMatch(/^aa\n.*\nzz$/)
    expect(buffer.text()).not.toContain('\ufffd')
  })
})

describe('the end of a command', () => {
  it.each([1, 2, 5, 17, 1000])('is found in chunks of %i bytes', (size) => {
    const nonce = 'f'.repeat(32)
    const scanner = createMarkerScanner(nonce)
    const all = bytes(`out\x1eput \x1e${'f'.repeat(31)}e:0\x1e\x1e${nonce}:137\x1eafter`)
    let output = ''
    let code: number | undefined
    let rest = ''
    for (let at = 0; at < all.length; at += size) {
      const chunk = all.subarray(at, at + size)
      if (code !== undefined) {
        rest += Buffer.from(chunk).toString()
        continue
      }
      const found = scanner.scan(chunk)
      output += Buffer.from(found.output).toString()
      code = found.exitCode
      if (code !== undefined) rest += Buffer.from(scanner.rest()).toString()
    }
    expect([output, code, rest]).toEqual([`out\x1eput \x1e${'f'.repeat(31)}e:0\x1e`, 137, 'after'])
  })
})
