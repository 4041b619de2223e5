import type { Memory } from '@org/managed-agents-core'
import { isApiError } from '@org/managed-agents-core'
import type { WorkerClient } from '../worker/worker-client.ts'
import type { EventError, MemoryResult } from '../worker/worker-event.ts'
import { problemOf } from './check-memory.ts'
import type { MemoryFolder } from './memory-folder.ts'
import { hashOf } from './memory-folder.ts'
import type { SyncStep } from './plan-sync.ts'
import { planSync } from './plan-sync.ts'

export interface StoreSyncOptions {
  readonly client: WorkerClient
  readonly storeId: string
  readonly folder: MemoryFolder
  readonly readOnly: boolean
  /** `false`: a file that is deleted here stays in the store. */
  readonly deletions: boolean
  /** What both sides had when they were last the same, by path; kept up to date. */
  readonly base: Map<string, string>
  readonly tell: (result: MemoryResult, path?: string, error?: EventError) => void
  readonly describe: (error: unknown) => EventError
}

/** Requests at once. */
const PARALLEL = 8
/** More deletions in one pass than this many, and than half of the store, look like an accident. */
const FEW_DELETIONS = 8

/** Brings one store and its folder together, in passes. */
export function createStoreSync(options: StoreSyncOptions) {
  const { client, storeId, folder, readOnly, base, tell, describe } = options
  const { memories } = client.memoryStores
  const scope = { memory_store_id: storeId }
  /** Paths that were missing in the pass before: a file that is being replaced is not deleted. */
  let missing = new Set<string>()
  /** What the store will not take, by path and hash, is told once. */
  const refusedBefore = new Set<string>()

  async function listAll(signal: AbortSignal): Promise<Map<string, Memory>> {
    const found = new Map<string, Memory>()
    for await (const item of memories.list(storeId, { limit: 100 }, { signal }))
      if (item.type === 'memory' && 'id' in item) found.set(item.path, item as Memory)
    return found
  }

  /** One pass. Rejects when the store cannot be listed. Resolves to whether all is the same on both sides. */
  async function pass(signal: AbortSignal, { last = false } = {}): Promise<boolean> {
    const remote = await listAll(signal)
    const local = await folder.hashes()
    const hashes = new Map([...remote].map(([path, { content_sha256: hash }]) => [path, hash]))
    for (const [path, hash] of local) if (hashes.get(path) === hash) base.set(path, hash)
    for (const path of [...base.keys()]) if (!local.has(path) && !hashes.has(path)) base.delete(path)
    const steps = planSync({ base, local, remote: hashes, readOnly }).filter((step) => isDue(step, last))
    missing = new Set([...base.keys()].filter((path) => !local.has(path)))
    const deletions = steps.filter(({ type }) => type === 'delete').length
    const tooMany = deletions > FEW_DELETIONS && deletions > base.size / 2
    if (tooMany)
      tell('refused', undefined, { name: 'Error', message: `${deletions} memories would be deleted at once` })
    const left = steps.filter(({ type }) => !(tooMany && type === 'delete'))
    let settled = !tooMany
    await inParallel(left, async (step) => {
      try {
        if (!(await take(step, { local, remote, signal }))) settled = false
      } catch (error) {
        settled = false
        // Changed by somebody else meanwhile: the next pass sees that.
        if (isApiError(error) && error.status === 409) return
        tell('failed', step.path, describe(error))
      }
    })
    return settled
  }

  function isDue(step: SyncStep, last: boolean): boolean {
    return step.type !== 'delete' || (options.deletions && (last || missing.has(step.path)))
  }

  interface Sides {
    readonly local: ReadonlyMap<string, string>
    readonly remote: ReadonlyMap<string, Memory>
    readonly signal: AbortSignal
  }

  /** Does one step; false when it was given up. */
  async function take(step: SyncStep, { local, remote, signal }: Sides): Promise<boolean> {
    const { type, path } = step
    const id = remote.get(path)?.id ?? ''
    switch (type) {
      case 'download':
        return download(path, { id, here: local.get(path), signal })
      case 'remove':
        if (!(await folder.remove(path, base.get(path) ?? ''))) return false
        base.delete(path)
        tell('deleted', path)
        return true
      case 'create':
      case 'restore':
        return upload(path, (content) => memories.create(storeId, { path, content }, { signal }), type === 'restore')
      case 'update': {
        const precondition = { type: 'content_sha256', content_sha256: step.expected } as const
        return upload(path, (content) => memories.update(id, { ...scope, content, precondition }, { signal }))
      }
      case 'delete':
        await memories.delete(id, { ...scope, expected_content_sha256: step.expected }, { signal })
        base.delete(path)
        tell('deleted', path)
        return true
      case 'conflict': {
        const mine = await folder.read(path)
        // Its hash is in its name, so that another conflict does not take its place.
        if (mine) await folder.write(`${path}.conflict-${hashOf(mine).slice(0, 8)}`, mine)
        tell('conflict', path)
        await download(path, { id, here: mine && hashOf(mine), signal })
        // The text beside it is new: the next pass takes it along.
        return false
      }
      case 'refuse':
        return refuse(path, local.get(path) ?? '', 'the store is attached read-only')
    }
  }

  function refuse(path: string, hash: string, message: string): true {
    const key = `${path} ${hash}`
    if (!refusedBefore.has(key)) tell('refused', path, { name: 'Error', message })
    refusedBefore.add(key)
    return true
  }

  async function download(
    path: string,
    { id, here, signal }: { id: string; here: string | undefined; signal: AbortSignal },
  ): Promise<boolean> {
    const memory = await memories.retrieve(id, scope, { signal })
    const now = await folder.read(path)
    // The agent wrote to it meanwhile.
    if ((now && hashOf(now)) !== here) return false
    const content = memory.content ?? ''
    await folder.write(path, content)
    base.set(path, hashOf(content))
    tell('downloaded', path)
    return true
  }

  async function upload(
    path: string,
    send: (content: string) => PromiseLike<Memory>,
    isConflict = false,
  ): Promise<boolean> {
    const bytes = await folder.read(path)
    if (!bytes) return false
    const problem = problemOf(path, bytes)
    if (problem !== undefined) {
      refuse(path, hashOf(bytes), problem)
      return false
    }
    const memory = await send(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    base.set(path, memory.content_sha256)
    tell(isConflict ? 'conflict' : 'uploaded', path)
    return true
  }

  return { pass }
}

export type StoreSync = ReturnType<typeof createStoreSync>

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: PARALLEL }, lane))
}
