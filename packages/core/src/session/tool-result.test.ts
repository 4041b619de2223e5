import { describe, expect, it } from 'vitest'
import { toErrorResult, toToolResult } from './tool-result.ts'

const textOf = (output: unknown, limits = {}) =>
  toToolResult(output, limits).content.map((block) => (block.type === 'text' ? block.text : `<${block.type}>`))

const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } }
const document = { type: 'document', title: 'T', source: { type: 'text', media_type: 'text/plain', data: 'words' } }
const found = {
  type: 'search_result',
  source: 'https://example.com',
  title: 'T',
  content: [{ type: 'text', text: 'x' }],
  citations: { enabled: false },
}

describe('toToolResult', () => {
  it('passes text, images, documents and search results', () => {
    const blocks = [{ type: 'text', text: 'a' }, image, document, found]
    expect(toToolResult(blocks)).toEqual({ content: blocks, isError: false })
    expect(toToolResult(image)).toEqual({ content: [image], isError: false })
  })

  it('takes text, bytes and any value that JSON holds', () => {
    expect(textOf('hello')).toEqual(['hello'])
    expect(textOf(new TextEncoder().encode('grüße'))).toEqual(['grüße'])
    expect(textOf(0)).toEqual(['0'])
    expect(textOf(false)).toEqual(['false'])
    expect(textOf({ a: [1] })).toEqual(['{"a":[1]}'])
    expect(textOf([])).toEqual(['[]'])
    expect(textOf([1, 2])).toEqual(['[1,2]'])
  })

  it('takes an error result', () => {
    expect(toToolResult({ content: 'no such city', isError: true })).toEqual({
      content: [{ type: 'text', text: 'no such city' }],
      isError: true,
    })
  })

  const empty = [
    undefined,
    null,
    '',
    ' \n\t',
    [{ type: 'text', text: '' }],
    { content: [] },
    { content: '' },
    new Uint8Array(),
    () => 1,
  ]
  it.each(empty.map((value) => [value]))('never sends nothing, or an empty text: %j', (value) => {
    const { content } = toToolResult(value)
    expect(content).toHaveLength(1)
    expect(content[0]).toMatchObject({ type: 'text', text: expect.stringMatching(/\S/) })
  })

  it('drops empty text beside other blocks', () => {
    expect(toToolResult([{ type: 'text', text: '' }, image]).content).toEqual([image])
  })

  it('makes JSON text of a block that it does not know', () => {
    expect(
      textOf([
        { type: 'audio', data: 'x' },
        { type: 'text', text: 'a' },
      ]),
    ).toEqual(['{"type":"audio","data":"x"}', 'a'])
    expect(textOf({ type: 'image' })).toEqual(['{"type":"image"}'])
  })

  it('shortens huge text in the middle and says so', () => {
    const [text] = textOf(`START${'x'.repeat(300_000)}END`)
    expect(text?.length).toBeLessThan(100_200)
    expect(text).toMatch(/^START/)
    expect(text).toMatch(/END$/)
    expect(text).toContain('[200008 of 300008 characters were left out here')
  })

  it('shares one limit among all text blocks', () => {
    const blocks = Array.from({ length: 10 }, () => ({ type: 'text', text: 'x'.repeat(50) }))
    const kept = textOf(blocks, { maxTextLength: 120 })
      .join('')
      .replace(/\[[^\]]*\]/g, '')
      .replace(/\s/g, '')
    expect(kept).toHaveLength(120)
  })

  it('leaves out data that is too large, and says so', () => {
    expect(
      textOf([{ ...image, source: { ...image.source, data: 'A'.repeat(500) } }, image], { maxDataLength: 300 }),
    ).toEqual([expect.stringContaining('a block of type image was left out'), '<image>'])
  })

  it('bounds the number of blocks', () => {
    expect(toToolResult(Array(5000).fill(image)).content).toHaveLength(1001)
  })

  it('makes bytes that are not UTF-8 and lone surrogates valid', () => {
    expect(textOf(new Uint8Array([0x68, 0xff, 0x69]))).toEqual(['h\uFFFDi'])
    expect(textOf('a\uD800b\uDC00c\u0000d😀')).toEqual(['a\uFFFDb\uFFFDc\uFFFDd😀'])
    const { content } = toToolResult([{ ...document, title: 'x\uD800' }])
    expect(content[0]).toMatchObject({ title: 'x\uFFFD' })
  })

  it('never cuts a character in half', () => {
    for (const max of [5, 6, 7, 8]) {
      const [text] = textOf('😀'.repeat(50), { maxTextLength: max })
      expect(text).not.toMatch(/\p{Surrogate}/u)
    }
  })
})

describe('toErrorResult', () => {
  const message = (error: unknown) => {
    const { content, isError } = toErrorResult(error)
    expect(isError).toBe(true)
    return content[0]?.type === 'text' ? content[0].text : undefined
  }

  it('tells the message without the stack', () => {
    expect(message(new Error('city not found'))).toBe('city not found')
    const nested = new Error(`wrapped\n    at run (/home/me/app.js:1:2)\n    at /home/me/b.js:3:4`)
    expect(message(nested)).toBe('wrapped')
  })

  it('blanks what looks like a secret', () => {
    const said = message(
      new Error(
        'GET https://bob:hunter2@db.example.com failed: Authorization: Bearer abcdefghijkl api_key=K1-canary {"password":"p4ss-canary"} sk-ant-api03-canary whsec_canary',
      ),
    )
    expect(said).not.toMatch(/canary|hunter2|abcdefghijkl/)
    expect(said).toContain('db.example.com failed')
  })

  it('survives whatever is thrown', () => {
    expect(message('plain')).toBe('plain')
    expect(message(undefined)).toBe('The tool failed.')
    expect(message({ message: '' })).toBe('The tool failed.')
    expect(message({ message: 5 })).toBe('The tool failed.')
    expect(
      message({
        get message() {
          throw new Error('again')
        },
      }),
    ).toBe('The tool failed.')
    expect(message(new Error('x'.repeat(100_000)))?.length).toBeLessThan(2100)
  })
})
