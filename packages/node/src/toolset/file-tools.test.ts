import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setUpToolset } from './toolset.test-support.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

describe('read', () => {
  it('gives text as it stands in the file', async () => {
    const { workdir, call } = await setUpToolset()
    await writeFile(join(workdir, 'a.txt'), '\ufeffone\r\ntwo\n\n')
    expect(await call('read', { file_path: 'a.txt' })).toMatchObject({ text: '\ufeffone\r\ntwo\n\n', isError: false })
    expect((await call('read', { file_path: join(workdir, 'a.txt') })).isError).toBe(false)
  })

  it.each([
    [[1, 1], 'one\n'],
    [[2, 3], 'two\nthree'],
    [[2, -1], 'two\nthree'],
    [[3, 99], 'three'],
    [[9, 10], ''],
  ])('gives the lines %j', async (range, expected) => {
    const { workdir, call } = await setUpToolset()
    await writeFile(join(workdir, 'a.txt'), 'one\ntwo\nthree')
    expect((await call('read', { file_path: 'a.txt', view_range: range })).text).toBe(expected)
  })

  it('gives a part of a file that is too large, and says so for the whole', async () => {
    const { workdir, call } = await setUpToolset({ maxFileBytes: 1000 })
    await writeFile(join(workdir, 'a.txt'), Array.from({ length: 50_000 }, (_, n) => `line ${n + 1} ü\n`).join(''))
    expect((await call('read', { file_path: 'a.txt' })).text).toMatch(/more than 1000. Read a part with view_range/)
    expect((await call('read', { file_path: 'a.txt', view_range: [40_000, 40_001] })).text).toBe(
      'line 40000 ü\nline 40001 ü\n',
    )
    expect((await call('read', { file_path: 'a.txt', view_range: [1, 10_000] })).isError).toBe(true)
    for (const range of [[0, 1], [3, 2], [1]])
      expect((await call('read', { file_path: 'a.txt', view_range: range })).isError).toBe(true)
  })

  it('gives an image and a PDF document by what they hold, whatever their names', async () => {
    const { workdir, call } = await setUpToolset()
    await writeFile(join(workdir, 'picture.txt'), png)
    await writeFile(join(workdir, 'paper'), '%PDF-1.7 …')
    const source = { type: 'base64', media_type: 'image/png', data: png.toString('base64') }
    expect((await call('read', { file_path: 'picture.txt' })).content).toEqual([{ type: 'image', source }])
    expect((await call('read', { file_path: 'paper' })).content).toMatchObject([
      { type: 'document', source: { media_type: 'application/pdf' } },
    ])
  })

  it('gives a notebook cell by cell, with its outputs and images', async () => {
    const { workdir, call } = await setUpToolset()
    const cells = [
      { cell_type: 'markdown', source: ['# Title\n', 'text'] },
      {
        cell_type: 'code',
        source: 'plot()',
        outputs: [
          { output_type: 'stream', text: ['a\n', 'b\n'] },
          {
            output_type: 'display_data',
            data: { 'image/png': `${png.toString('base64')}\n`, 'text/plain': '<Figure>' },
          },
          { output_type: 'error', ename: 'ValueError', evalue: 'no', traceback: ['line 1'] },
        ],
      },
    ]
    await writeFile(join(workdir, 'n.ipynb'), JSON.stringify({ cells }))
    await writeFile(join(workdir, 'broken.ipynb'), '{"cells":')
    const { content } = await call('read', { file_path: 'n.ipynb' })
    expect(content.map(({ type }) => type)).toEqual(['text', 'image', 'text'])
    expect(content[0]).toMatchObject({ text: expect.stringContaining('<cell 1 markdown>\n# Title\ntext\n</cell>') })
    expect(content[2]).toMatchObject({ text: expect.stringContaining('ValueError: no\nline 1') })
    expect((await call('read', { file_path: 'broken.ipynb' })).text).toBe('{"cells":')
  })

  it('says what is wrong', async () => {
    const { workdir, call } = await setUpToolset()
    await writeFile(join(workdir, 'binary'), new Uint8Array([0xff, 0xfe, 0x00, 0x80]))
    expect((await call('read', { file_path: 'binary' })).text).toMatch(/not UTF-8/)
    expect((await call('read', { file_path: 'none' })).text).toBe('none does not exist')
    expect((await call('read', {})).isError).toBe(true)
  })
})

describe('write and edit', () => {
  it('make files and directories that only the worker’s user can use, and keep the mode of what is there', async () => {
    const { workdir, call } = await setUpToolset()
    await writeFile(join(workdir, 'run.sh'), 'old', { mode: 0o755 })
    await call('write', { file_path: 'run.sh', content: 'new' })
    await call('write', { file_path: 'a/b.txt', content: 'x' })
    const mode = async (path: string) => ((await stat(join(workdir, path))).mode & 0o777).toString(8)
    expect([await mode('run.sh'), await mode('a'), await mode('a/b.txt')]).toEqual(['755', '700', '600'])
  })

  it('replace what occurs once, or all of it; a dollar sign is one', async () => {
    const { workdir, call } = await setUpToolset()
    const edit = (old: string, next: string, all?: boolean) =>
      call('edit', { file_path: 'a', old_string: old, new_string: next, ...(all && { replace_all: all }) })
    await writeFile(join(workdir, 'a'), 'one two two')
    expect((await edit('three', 'x')).text).toMatch(/does not occur/)
    expect((await edit('two', 'x')).text).toMatch(/occurs 2 times/)
    expect((await edit('one', "$& $1 $'")).isError).toBe(false)
    expect((await edit('two', '2', true)).isError).toBe(false)
    expect(await readFile(join(workdir, 'a'), 'utf8')).toBe("$& $1 $' 2 2")
    expect((await edit('', 'x')).isError).toBe(true)
  })

  it('that come together each take effect', async () => {
    const { workdir, call } = await setUpToolset()
    await writeFile(join(workdir, 'a'), '0123456789')
    const digits = [...'0123456789']
    await Promise.all(
      digits.map((digit) => call('edit', { file_path: 'a', old_string: digit, new_string: `<${digit}>` })),
    )
    expect(await readFile(join(workdir, 'a'), 'utf8')).toBe(digits.map((digit) => `<${digit}>`).join(''))
  })
})

describe('glob and grep', () => {
  async function tree() {
    const set = await setUpToolset()
    for (const path of ['src/a.ts', 'src/deep/b.ts', 'src/c.js', 'node_modules/x/d.ts', '.hidden/e.ts'])
      await set.call('write', { file_path: path, content: `name ${path}\nsecond line` })
    await utimes(join(set.workdir, 'src/a.ts'), 1, 1)
    return set
  }

  it.each([
    ['**/*.ts', undefined, ['.hidden/e.ts', 'src/deep/b.ts', 'src/a.ts']],
    ['*.{ts,js}', 'src', ['src/a.ts', 'src/c.js']],
    ['./src/**/b.ts', undefined, ['src/deep/b.ts']],
    ['node_modules/**', undefined, ['node_modules/x/d.ts']],
    ['*.nothing', undefined, ['No file matches.']],
  ])('find the files that match %s', async (pattern, path, expected) => {
    const { call } = await tree()
    const { text } = await call('glob', { pattern, ...(path && { path }) })
    expect(text.split('\n').sort()).toEqual([...expected].sort())
  })

  it('find the newest file first, and 200 at most', async () => {
    const { call } = await tree()
    expect((await call('glob', { pattern: 'src/**' })).text.split('\n').at(-1)).toBe('src/a.ts')
    const { call: many } = await setUpToolset()
    await many('bash', { command: 'for i in $(seq 250); do : > $i; done' })
    expect((await many('glob', { pattern: '*' })).text).toMatch(/\[50 more were left out\]$/)
  })

  it('find lines with their numbers, in a directory or a file', async () => {
    const { call } = await tree()
    expect((await call('grep', { pattern: '^second', path: 'src/deep' })).text).toBe('src/deep/b.ts:2:second line')
    expect((await call('grep', { pattern: 'name', path: 'src/a.ts' })).text).toBe('src/a.ts:1:name src/a.ts')
    expect((await call('grep', { pattern: 'nothing' })).text).toBe('No line matches.')
    expect((await call('grep', { pattern: '(' })).text).toMatch(/no regular expression/)
  })

  it('leave a slow pattern when the call is aborted, without holding anything up', async () => {
    const { call } = await setUpToolset()
    await call('write', { file_path: 'a'.repeat(200), content: '' })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 200)
    expect((await call('glob', { pattern: `${'*a'.repeat(30)}*b` }, controller.signal)).isError).toBe(true)
  })

  it('leave a slow expression when the call is aborted, without holding anything up', async () => {
    const { call } = await setUpToolset()
    await call('write', { file_path: 'a', content: `${'a'.repeat(40)}!` })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 200)
    expect((await call('grep', { pattern: '^(a+)+$' }, controller.signal)).isError).toBe(true)
  })
})
