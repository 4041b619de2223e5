import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { MemoryStoreResource, Session } from '@org/managed-agents-core'
import type { SandboxMount } from '../sandbox/sandbox.ts'
import type { WorkerClient } from '../worker/worker-client.ts'
import type { EventError, ItemEvent, MemoryResult } from '../worker/worker-event.ts'
import { readBases, writeBases } from './base-file.ts'
import { openMemoryFolder } from './memory-folder.ts'
import { linkMount } from './mount-link.ts'
import type { StoreSync } from './sync-store.ts'
import { createStoreSync } from './sync-store.ts'

/** How a worker mounts memory stores. */
export interface MemoryOptions {
  /** Milliseconds between two passes when no tool runs. Default 15,000. */
  readonly syncEveryMs?: number
  /** Whether a file that is deleted here is deleted in the store. Default true. */
  readonly deletions?: boolean
}

export interface MountOptions extends MemoryOptions {
  readonly client: WorkerClient
  readonly session: Session
  /** Working directory of the session; the stores lie beside it, in `<workdir>.memory`. */
  readonly workdir: string
  /** The sandbox shows mounts at their paths, so that no link is needed. */
  readonly isMapped: boolean
  readonly signal: AbortSignal
  readonly tell: (event: ItemEvent) => void
  readonly describe: (error: unknown) => EventError
}

/** The memory stores of a session as folders, kept the same as the stores. */
export interface MountedMemories {
  readonly mounts: readonly SandboxMount[]
  /** A tool has run: a pass follows soon. */
  touch(): void
  /** A last pass, while the lease is held. Never rejects. */
  finish(): Promise<void>
  /** Ends the passes; takes the folders away where the stores have all that was in them, unless they are to be kept. */
  close(options: { readonly keep: boolean }): Promise<void>
}

const SOON_MS = 2000
const FINISH_LIMIT_MS = 30_000
const FINAL_PASSES = 3

export async function mountMemories(options: MountOptions): Promise<MountedMemories | undefined> {
  const { client, session, workdir, signal, describe } = options
  const resources = (session.resources ?? []).filter(isStore)
  if (resources.length === 0) return undefined
  const { clock } = client.platform
  const place = `${workdir}.memory`
  const baseFile = join(place, 'synchronised.json')
  await mkdir(place, { recursive: true, mode: 0o700 })
  const bases = await readBases(baseFile)
  const mounts: SandboxMount[] = []
  const closers: (() => Promise<void>)[] = []
  const syncs: { sync: StoreSync; base: Map<string, string>; storeId: string; fail: (error: unknown) => void }[] = []

  for (const { memory_store_id: storeId, mount_path: mountPath, access } of resources) {
    const tell = (result: MemoryResult, path?: string, error?: EventError): void =>
      options.tell({ type: 'memory', storeId, result, ...(path !== undefined && { path }), ...(error && { error }) })
    const path = mountPath ?? `/mnt/memory/${storeId}`
    const folder = join(place, basename(path))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const held = await openMemoryFolder(folder)
    closers.push(held.close)
    const readOnly = access === 'read_only'
    const base = new Map(Object.entries(bases[storeId] ?? {}))
    const { deletions = true } = options
    const sync = createStoreSync({ client, storeId, folder: held, readOnly, deletions, base, tell, describe })
    syncs.push({ sync, base, storeId, fail: (error) => tell('failed', undefined, describe(error)) })
    mounts.push({ path, folder, readOnly })
    if (!options.isMapped) {
      const unlink = await linkMount(path, folder)
      if (unlink) closers.push(unlink)
      else tell('not_at_mount_path')
    }
    tell('mounted')
  }

  let settled = false
  let passing: Promise<void> = Promise.resolve()
  let cancelTimer = (): void => {}
  let closed = false
  let dueAt = Number.POSITIVE_INFINITY

  /** One pass over all stores after the one under way. Never rejects. */
  function pass(within: AbortSignal, last = false): Promise<void> {
    passing = passing.then(async () => {
      const results = await Promise.all(
        syncs.map(({ sync, fail }) =>
          sync.pass(within, { last }).catch((error: unknown) => {
            if (!within.aborted) fail(error)
            return false
          }),
        ),
      )
      settled = results.every(Boolean)
      const known = syncs.map(({ storeId, base }) => [storeId, Object.fromEntries(base)] as const)
      await writeBases(baseFile, Object.fromEntries(known)).catch((error: unknown) => {
        settled = false
        for (const { fail } of syncs) fail(error)
      })
    })
    return passing
  }

  function schedule(delayMs: number): void {
    cancelTimer()
    if (closed || signal.aborted) return
    dueAt = clock.now() + delayMs
    cancelTimer = clock.setTimer(() => {
      void pass(signal).then(() => schedule(options.syncEveryMs ?? 15_000))
    }, delayMs)
  }

  await pass(signal)
  schedule(options.syncEveryMs ?? 15_000)

  return {
    mounts,
    touch() {
      if (dueAt - clock.now() > SOON_MS) schedule(SOON_MS)
    },
    async finish() {
      closed = true
      cancelTimer()
      const limit = new AbortController()
      const cancelLimit = clock.setTimer(() => limit.abort(), FINISH_LIMIT_MS)
      // What one pass puts right, the next may have to carry on.
      for (let passes = 0; passes < FINAL_PASSES && !limit.signal.aborted; passes++) {
        await pass(limit.signal, true)
        if (settled) break
      }
      cancelLimit()
    },
    async close({ keep }) {
      closed = true
      cancelTimer()
      await passing
      for (const close of closers.reverse()) await close()
      if (settled && !keep) await rm(place, { recursive: true, force: true })
    },
  }
}

function isStore(resource: { readonly type: unknown }): resource is MemoryStoreResource {
  return resource.type === 'memory_store'
}
