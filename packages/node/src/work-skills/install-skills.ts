import { randomBytes } from 'node:crypto'
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Session } from '@org/managed-agents-core'
import type { WorkerClient } from '../worker/worker-client.ts'
import type { EventError, ItemEvent } from '../worker/worker-event.ts'
import { readLimited } from './read-limited.ts'
import { unpackSkill } from './unpack-skill.ts'

/** How a worker installs skills. */
export interface SkillOptions {
  /** Where unpacked versions are kept between sessions. Default `~/.cache/managed-agents/skills`. */
  readonly cacheDir?: string
  /** Largest archive, in bytes. Default 64,000,000. */
  readonly maxArchiveBytes?: number
}

export interface InstallOptions extends SkillOptions {
  readonly client: WorkerClient
  readonly session: Session
  readonly workdir: string
  readonly signal: AbortSignal
  readonly tell: (event: ItemEvent) => void
  readonly describe: (error: unknown) => EventError
}

/** An id becomes the name of a folder. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/

/**
 * Puts the skills of the session's agent into `skills/<name>` of the working directory. A skill that cannot be had is
 * told, and the session goes on without it. Rejects only when aborted.
 */
export async function installSkills(options: InstallOptions): Promise<void> {
  const { session, signal, tell, describe } = options
  for (const { skill_id: skillId, version } of session.agent.skills ?? []) {
    try {
      const result = await install(options, { skillId, version })
      tell({ type: 'skill', skillId, result })
    } catch (error) {
      signal.throwIfAborted()
      tell({ type: 'skill', skillId, result: 'failed', error: describe(error) })
    }
  }
}

async function install(
  options: InstallOptions,
  { skillId, version }: { skillId: string; version: string },
): Promise<'installed' | 'cached'> {
  const { client, workdir, signal, cacheDir = join(homedir(), '.cache', 'managed-agents', 'skills') } = options
  const versionId =
    version === 'latest' ? (await client.skills.retrieve(skillId, null, { signal })).latest_version_id : version
  if (!SAFE_ID.test(skillId) || !SAFE_ID.test(versionId)) throw new Error('its id cannot be the name of a folder')
  const { name } = await client.skills.versions.retrieve(versionId, { skill_id: skillId }, { signal })
  if (!SAFE_ID.test(name)) throw new Error('its name cannot be the name of a folder')
  const cached = join(cacheDir, skillId, versionId)
  const isCached = await stat(cached).then(
    () => true,
    () => false,
  )
  if (!isCached) await fetchVersion(options, { skillId, versionId, name, cached })
  const target = join(workdir, 'skills', name)
  // A copy: what the agent does to it must not get into other sessions.
  await rm(target, { recursive: true, force: true })
  await mkdir(join(workdir, 'skills'), { recursive: true, mode: 0o700 })
  await cp(cached, target, { recursive: true, errorOnExist: true, verbatimSymlinks: true })
  return isCached ? 'cached' : 'installed'
}

interface Version {
  readonly skillId: string
  readonly versionId: string
  readonly name: string
  /** Folder that it gets in the cache. */
  readonly cached: string
}

/** Downloads and unpacks beside the cache, and moves it in place whole: a cached version is always complete. */
async function fetchVersion(
  { client, signal, maxArchiveBytes = 64_000_000 }: InstallOptions,
  { skillId, versionId, name, cached }: Version,
): Promise<void> {
  const response = await client.skills.versions.download(versionId, { skill_id: skillId }, { signal })
  const archive = await readLimited(response, maxArchiveBytes)
  const aside = `${cached}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 })
    await unpackSkill(archive, { folder: aside, name, signal })
    await rename(aside, cached).catch(async (error: NodeJS.ErrnoException) => {
      // Another session has put the same version there.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
