import { storeBytes } from '../bytes/stored-bytes.ts'
import { invalidRequest } from '../http/api-failure.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import type { World } from '../world.ts'
import { lastComponent, mediaType } from './file-name.ts'
import type { FileRecord } from './file-record.ts'
import { filesOf, findFile, hasExpired } from './file-record.ts'

const outputs = '/mnt/session/outputs/'

/** Documented: the mounted file is a copy with a new id, which belongs to the session. Inferred: it does not expire. */
export function copyIntoSession(world: World, fileId: string, sessionId: string): FileRecord {
  const source = findFile(world, fileId)
  if (!source) throw invalidRequest(`resources: file ${fileId} was not found`)
  if (hasExpired(world, source)) throw invalidRequest(`resources: file ${fileId} has expired`, 'file_expired')
  return filesOf(world).insert({
    ...source,
    id: world.newId('file_'),
    created_at: world.timestamps.next(),
    expires_at: null,
    scope: { id: sessionId, type: 'session' },
  })
}

/** Takes back the copies that were made for a session which was then refused. */
export function discardSessionFiles(world: World, sessionId: string): void {
  for (const file of filesOf(world).values()) if (file.scope?.id === sessionId) filesOf(world).delete(file.id)
}

/**
 * Makes files of what agents leave under /mnt/session/outputs. Recorded: only that folder's files, 1 to 3 s after idle.
 */
export function publishOutputs(world: World): void {
  world.listen(({ kind, id }) => {
    if (kind === 'session.idle' || kind === 'session.terminated') publish(world, id)
  })
}

function publish(world: World, sessionId: string): void {
  const session = sessionsOf(world).peek(sessionId)
  if (!session) return
  for (const [path, content] of Object.entries(session.files)) {
    if (path.startsWith(outputs) && !path.endsWith('/')) publishOne(world, sessionId, { path, content })
  }
}

/** Documented: once listed, a file is complete. Inferred: what is written anew is a new file in the place of the old one. */
function publishOne(world: World, sessionId: string, output: { path: string; content: string }): void {
  const bytes = new TextEncoder().encode(output.content)
  const content = storeBytes(bytes)
  const earlier = newestOutput(world, sessionId, output.path)
  if (earlier?.content.join() === content.join()) return
  if (earlier) {
    earlier.superseded = true
    world.touch('files', earlier.id)
  }
  const filename = lastComponent(output.path)
  filesOf(world).insert({
    id: world.newId('file_'),
    created_at: world.timestamps.next(),
    filename,
    mime_type: mediaType('', filename),
    size_bytes: bytes.length,
    downloadable: true,
    expires_at: null,
    scope: { id: sessionId, type: 'session' },
    content,
    path: output.path,
    listedFromMs: world.clock.now() + world.settings.timing.fileLagMs,
    superseded: false,
  })
}

function newestOutput(world: World, sessionId: string, path: string): FileRecord | undefined {
  for (const { record } of filesOf(world).scan('desc')) {
    if (record.path === path && record.scope?.id === sessionId) return record
  }
  return undefined
}
