import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { SdkError } from '@org/managed-agents-core'
import type { WorkerOptions } from './worker-options.ts'

/** Makes the working directory of a session, mode 0700, unless it is there; gives its real path. */
export async function makeWorkdir(workdir: WorkerOptions['workdir'], sessionId: string): Promise<string> {
  // It becomes the name of a folder.
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(sessionId))
    throw new SdkError('invalid_argument', 'The id of the session cannot be the name of a folder.')
  const folder = typeof workdir === 'function' ? workdir(sessionId) : join(workdir, sessionId)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return realpath(folder)
}
