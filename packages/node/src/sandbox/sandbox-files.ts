/** A regular file that was opened for reading. */
export interface OpenedFile {
  /** Bytes. */
  readonly size: number
  /** At most `length` bytes from `position`; fewer at the end of the file. */
  read(position: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** An entry that a walk found. Symbolic links and special files are left out. */
export interface WalkEntry {
  /** Relative to where the walk began, with `/`. */
  readonly path: string
  readonly type: 'file' | 'directory'
}

/** Options of a walk through a directory. */
export interface WalkOptions {
  /** Whether to look into a directory. Default: into all. */
  readonly enters?: (directory: WalkEntry) => boolean
  readonly signal?: AbortSignal
}

/** The files of a session. Everything rejects with `FileProblem` for a path that leads outside. */
export interface SandboxFiles {
  open(path: string): Promise<OpenedFile>
  /**
   * Writes a whole file by a temporary one that takes its place; makes missing directories. New files get mode 0600 and
   * new directories 0700; a file that was there keeps its mode.
   */
  replace(path: string, content: Uint8Array): Promise<void>
  /** Walks a directory, in order of names; a file is walked as the one entry with an empty path. */
  walk(path: string, options?: WalkOptions): AsyncIterableIterator<WalkEntry>
  /** When a file was last modified, milliseconds since 1970. */
  modifiedAt(path: string): Promise<number>
}

/** Why a path cannot be used. */
export type FileProblemCode =
  | 'outside'
  | 'not_found'
  | 'not_a_file'
  | 'not_a_directory'
  | 'read_only'
  | 'invalid'
  | 'unreadable'

/** A path that cannot be used, in words for the agent. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly code: FileProblemCode

  constructor(code: FileProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const WORDS: Readonly<Record<string, readonly [FileProblemCode, string]>> = {
  ENOENT: ['not_found', 'does not exist'],
  ENOTDIR: ['not_a_directory', 'has a part that is no directory'],
  EISDIR: ['not_a_file', 'is a directory'],
  EACCES: ['unreadable', 'may not be accessed'],
  EPERM: ['unreadable', 'may not be accessed'],
  ENAMETOOLONG: ['invalid', 'is too long'],
  ELOOP: ['invalid', 'has too many symbolic links, or ones that keep changing'],
  ENOSPC: ['unreadable', 'cannot be written: no space is left'],
  EROFS: ['read_only', 'is read-only'],
}

/** Says what a failed system call means for a path, without the path of this machine. */
export function toFileProblem(error: unknown, path: string): unknown {
  if (error instanceof FileProblem) return error
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const [problem, words] = WORDS[code ?? ''] ?? []
  if (problem) return new FileProblem(problem, `${path} ${words}`)
  return new FileProblem('unreadable', `${path} cannot be used${code ? ` (${code})` : ''}`)
}
