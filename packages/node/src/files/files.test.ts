import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ManagedAgents } from '../managed-agents.ts'
import { downloadToDisk } from './download-to-disk.ts'
import { fileFromDisk } from './file-from-disk.ts'

const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const open: (() => unknown)[] = []
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(async () => {
  for (const close of open.splice(0)) await close()
  rmSync(folder, { recursive: true })
})

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<ManagedAgents> {
  const server = createServer(handle)
  open.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl, rateLimit: false })
}

describe('an upload from disk', () => {
  const metadata = { id: 'file_1', type: 'file', filename: 'data.bin', size_bytes: content.length }

  it('sends the bytes of the file with their length, tells its progress, and opens it anew after a failed attempt', async () => {
    const path = join(folder, 'data.bin')
    writeFileSync(path, content)
    const bodies: Buffer[] = []
    const lengths: (string | undefined)[] = []
    const client = await serve(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      bodies.push(Buffer.concat(chunks))
      lengths.push(request.headers['content-length'])
      const refused = bodies.length === 1
      response.writeHead(refused ? 429 : 200, { 'content-type': 'application/json', 'retry-after-ms': '1' })
      response.end(
        JSON.stringify(refused ? { type: 'error', error: { type: 'rate_limit_error', message: 'x' } } : metadata),
      )
    })
    const told: number[] = []
    const file = await fileFromDisk(path, { type: 'application/x-data', onProgress: (sent) => told.push(sent) })
    expect((await client.files.upload({ file })).id).toBe('file_1')
    expect(bodies).toHaveLength(2)
    for (const [index, body] of bodies.entries()) {
      expect(body.includes(content)).toBe(true)
      expect(body.toString('latin1')).toContain('filename="data.bin"\r\ncontent-type: application/x-data'.slice(0, 20))
      expect(lengths[index]).toBe(String(body.length))
    }
    expect(told.filter((sent) => sent === content.length)).toHaveLength(2)
  })

  it.skipIf(process.platform !== 'linux')(
    'closes a file that was still being opened when the upload was given up',
    async () => {
      const isOpen = (fd: string) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`) === path
        } catch {
          return false
        }
      }
      const path = join(folder, 'given-up')
      writeFileSync(path, 'text')
      const { data } = (await fileFromDisk(path)) as { readonly data: () => ReadableStream<Uint8Array> }
      const reader = data().getReader()
      const read = reader.read()
      // The stream begins to read once it has started.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
      await reader.cancel()
      await read
      for (let round = 0; round < 5; round++) await stat(path)
      expect(readdirSync('/proc/self/fd').filter(isOpen)).toEqual([])
    },
  )

  it('refuses what is no file, and fails when the file changes meanwhile', async () => {
    await expect(fileFromDisk(folder)).rejects.toThrow(/is no regular file/)
    await expect(fileFromDisk(join(folder, 'none'))).rejects.toThrow(/cannot be read: ENOENT/)
    const path = join(folder, 'growing.bin')
    writeFileSync(path, content)
    const client = await serve((request, response) => {
      request.resume().on('end', () => response.end('{}'))
    })
    const file = await fileFromDisk(path)
    appendFileSync(path, 'more')
    const failure = await client.files.upload({ file }, { retry: false }).then(undefined, (error: Error) => error)
    expect(JSON.stringify([failure, (failure as { cause?: unknown }).cause])).toContain('invalid_argument')
  })
})

describe('a download to disk', () => {
  /** A server that breaks off after `breakAt` bytes of each answer, `breaks` times. */
  function breaking({ breaks, ranges, etag = '"v1"' }: { breaks: number; ranges: boolean; etag?: string }) {
    const asked: (string | undefined)[] = []
    return {
      asked,
      handle(request: IncomingMessage, response: ServerResponse) {
        const { range } = request.headers
        asked.push(range)
        const from = ranges && range ? Number(/bytes=(\d+)-/.exec(range)?.[1]) : 0
        const rest = content.subarray(from)
        response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length, etag })
        if (asked.length > breaks) return void response.end(rest)
        response.write(rest.subarray(0, 100_000), () => setImmediate(() => response.destroy()))
      },
    }
  }

  it.each([
    ['goes on from where it broke', true],
    ['begins again where the server gives no ranges', false],
  ])('%s', async (_, ranges) => {
    const server = breaking({ breaks: 2, ranges })
    const path = join(folder, 'out.bin')
    const size = await downloadToDisk(await serve(server.handle), { fileId: 'file_1', path })
    expect([size, digest(readFileSync(path))]).toEqual([content.length, digest(content)])
    // How much of a broken answer arrives is the sockets' choice.
    expect(server.asked.map(String)).toEqual([
      'undefined',
      expect.stringMatching(/^bytes=\d+-$/),
      expect.stringMatching(/^bytes=\d+-$/),
    ])
    expect(readdirSync(folder)).toEqual(['out.bin'])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('leaves nothing behind when it fails, is too large or is aborted', async () => {
    const path = join(folder, 'out.bin')
    const client = await serve(breaking({ breaks: 100, ranges: true, etag: '' }).handle)
    const target = { fileId: 'file_1', path }
    await expect(downloadToDisk(client, target)).rejects.toMatchObject({ code: 'connection_lost' })
    await expect(downloadToDisk(client, target, { maxBytes: 10 })).rejects.toMatchObject({ code: 'response_too_large' })
    const abort = new AbortController()
    const download = downloadToDisk(client, target, { signal: abort.signal, onProgress: () => abort.abort() })
    await expect(download).rejects.toBeInstanceOf(Error)
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(path)).toBe(false)
  })

  it('keeps a file that is there until the new one is whole', async () => {
    const path = join(folder, 'out.bin')
    writeFileSync(path, 'old')
    const client = await serve(breaking({ breaks: 0, ranges: true }).handle)
    await expect(downloadToDisk(client, { fileId: 'file_1', path }, { maxBytes: 10 })).rejects.toThrow()
    expect(readFileSync(path, 'utf8')).toBe('old')
    await downloadToDisk(client, { fileId: 'file_1', path })
    expect(digest(readFileSync(path))).toBe(digest(content))
  })
})
