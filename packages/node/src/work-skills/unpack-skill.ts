import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { fromBufferPromise } from 'yauzl'

export interface UnpackOptions {
  /** An empty folder. */
  readonly folder: string
  /** Name of the skill; its files may lie below a folder of that name, or of any one name. */
  readonly name: string
  readonly signal: AbortSignal
}

const MAX_FILES = 5000
const MAX_BYTES = 100_000_000
/** How many times larger than the archive its content may be, beyond a megabyte. */
const MAX_RATIO = 200
const FILE_TYPE = 0o170000
const REGULAR = 0o100000
const DIRECTORY = 0o040000

/**
 * Unpacks the zip archive of a skill. Refused as a whole: names that lead out of the folder, links and special files,
 * files whose sizes or checksums are not as announced, too many or too large ones, two of one name, no `SKILL.md`.
 */
export async function unpackSkill(archive: Buffer, { folder, name, signal }: UnpackOptions): Promise<void> {
  // Refuses absolute names, `..` and backslashes by itself.
  const zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true })
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const files = entries.filter((entry) => isFile(entry))
  checkSizes(files, archive.length)
  const prefix = commonFolder(files)
  const seen = new Set<string>()
  for (const entry of files) {
    signal.throwIfAborted()
    const path = entry.fileName.slice(prefix.length)
    checkPath(path, seen)
    const content = await contentOf(zip, entry)
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const isProgram = ((entry.externalFileAttributes >>> 16) & 0o100) !== 0
    await writeFile(target, content, { flag: 'wx', mode: isProgram ? 0o700 : 0o600 })
  }
  if (!seen.has('skill.md')) throw new Error(`the archive of ${name} has no SKILL.md`)
}

/** Whether an entry is a file, rather than a folder. Throws for what is neither. */
function isFile({ fileName, externalFileAttributes, generalPurposeBitFlag }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE
  if ((generalPurposeBitFlag & 1) !== 0) throw new Error(`${fileName} in the archive is encrypted`)
  if (fileName.endsWith('/')) return false
  if (type !== 0 && type !== REGULAR && type !== DIRECTORY)
    throw new Error(`${fileName} in the archive is a link or a special file`)
  if (type === DIRECTORY) throw new Error(`${fileName} in the archive is a folder by one field and a file by another`)
  return true
}

function checkSizes(files: readonly Entry[], archiveBytes: number): void {
  const total = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (files.length > MAX_FILES) throw new Error(`the archive has ${files.length} files, more than ${MAX_FILES}`)
  if (total > MAX_BYTES) throw new Error(`the archive holds ${total} bytes, more than ${MAX_BYTES}`)
  if (total > 1_000_000 + archiveBytes * MAX_RATIO) throw new Error('the archive is compressed beyond belief')
}

/** The folder that all files lie in, with its slash; empty when there is none. */
function commonFolder(files: readonly Entry[]): string {
  const [first = ''] = files.map(({ fileName }) => fileName)
  const prefix = first.slice(0, first.indexOf('/') + 1)
  return files.every(({ fileName }) => fileName.startsWith(prefix)) ? prefix : ''
}

function checkPath(path: string, seen: Set<string>): void {
  const parts = path.split('/')
  if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..'))
    throw new Error('the archive has a name that leads elsewhere')
  // Two names that are one on a file system that ignores case, or composes characters.
  const key = path.normalize('NFC').toLowerCase()
  if (seen.has(key)) throw new Error(`the archive has ${path} twice`)
  seen.add(key)
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > entry.uncompressedSize) throw new Error(`${entry.fileName} is larger than its archive says`)
    chunks.push(chunk as Buffer)
  }
  const content = Buffer.concat(chunks)
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} is damaged: its checksum is another one`)
  return content
}
