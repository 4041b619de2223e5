import { isSdkError } from '../errors/guards.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { SdkError } from '../errors/sdk-error.ts'
import type { Agent, Memory, Precondition, UpdateAgentRequest, UpdateMemoryRequest } from '../generated/models.gen.ts'
import { sleep } from '../http/timeout.ts'
import type { Platform } from '../platform.ts'
import type { RequestOptions } from '../resources/call.ts'
import { reflects } from './reflects.ts'

type Waiting = { readonly platform: Pick<Platform, 'clock' | 'random'> }

/** What changes: fields to update, or undefined to leave everything as it is. */
export type Change<Current, Params> = (current: Current) => Params | undefined | Promise<Params | undefined>

/** Options of `updateWith`. */
export interface UpdateWithOptions {
  readonly signal?: AbortSignal
  /** Times that the change is made anew because somebody else was faster. Default 5. */
  readonly maxAttempts?: number
}

export interface AgentsToUpdate {
  retrieve(agentId: string, params?: { version?: number } | null, options?: RequestOptions): PromiseLike<Agent>
  update(agentId: string, params: UpdateAgentRequest, options?: RequestOptions): PromiseLike<Agent>
}

/**
 * Reads an agent, lets `change` say what to update, and updates it only if nobody else did meanwhile; otherwise starts
 * anew from what they made of it. A reply that is lost does not make the change twice: where somebody has changed the
 * agent since, the version in between tells whether the change was made. Gives the agent as it is then. Throws `SdkError`
 * `gave_up` after `maxAttempts`.
 */
export function updateAgentWith(
  client: Waiting & { readonly agents: AgentsToUpdate },
  agentId: string,
  change: Change<Agent, UpdateAgentRequest>,
  options: UpdateWithOptions = {},
): Promise<Agent> {
  const { agents } = client
  return compareAndSwap(client, options, {
    name: `agent ${agentId}`,
    read: (call) => agents.retrieve(agentId, null, call),
    tagOf: ({ version }) => version,
    change,
    write: (current, params, call) => agents.update(agentId, { ...params, version: current.version }, call),
    next: ({ version }, call) => agents.retrieve(agentId, { version: version + 1 }, call),
  })
}

export interface MemoriesToUpdate {
  retrieve(
    memoryId: string,
    params: { memory_store_id: string; view?: 'full' },
    options?: RequestOptions,
  ): PromiseLike<Memory>
  update(
    memoryId: string,
    params: UpdateMemoryRequest & { memory_store_id: string; view?: 'full' },
    options?: RequestOptions,
  ): PromiseLike<Memory>
}

/**
 * The same for a memory, by the hash of its content. `change` sees the memory with its content. Throws
 * `OutcomeUnknownError` where a reply was lost and somebody else has changed the memory since: nobody can tell by its
 * content whether the change had been made.
 */
export function updateMemoryWith(
  client: Waiting & { readonly memoryStores: { readonly memories: MemoriesToUpdate } },
  { memoryStoreId, memoryId }: { readonly memoryStoreId: string; readonly memoryId: string },
  change: Change<Memory, Omit<UpdateMemoryRequest, 'precondition'>>,
  options: UpdateWithOptions = {},
): Promise<Memory> {
  const { memories } = client.memoryStores
  const where = { memory_store_id: memoryStoreId, view: 'full' } as const
  return compareAndSwap(client, options, {
    name: `memory ${memoryId}`,
    read: (call) => memories.retrieve(memoryId, where, call),
    tagOf: ({ content_sha256 }) => content_sha256,
    change,
    write({ content_sha256 }, params, call) {
      const precondition: Precondition = { type: 'content_sha256', content_sha256 }
      return memories.update(memoryId, { ...params, ...where, precondition }, call)
    },
  })
}

interface Swap<Current, Params> {
  readonly name: string
  read(options: RequestOptions): PromiseLike<Current>
  /** What changes with every change of the resource. */
  tagOf(current: Current): unknown
  readonly change: Change<Current, Params>
  /** Writes on condition that the resource is still `current`; a conflict otherwise. */
  write(current: Current, params: Params, options: RequestOptions): PromiseLike<Current>
  /** What the first change made of it, where that is kept. */
  next?(current: Current, options: RequestOptions): PromiseLike<Current>
}

async function compareAndSwap<Current, Params extends object>(
  { platform: { clock, random } }: Waiting,
  { signal, maxAttempts = 5 }: UpdateWithOptions,
  { name, read, tagOf, change, write, next }: Swap<Current, Params>,
): Promise<Current> {
  /** A write whose reply was lost: it is ours if the resource was changed by it, and to what we asked for. */
  let lost: { readonly params: Params; readonly base: Current; readonly cause: SdkError } | undefined
  let cause: unknown
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const current = await read({ signal })
    if (lost && tagOf(current) !== tagOf(lost.base)) {
      if (reflects(lost.params, current)) return current
      if (!next) throw new OutcomeUnknownError({ cause: lost.cause, operation: `The change of ${name}` })
      if (reflects(lost.params, await next(lost.base, { signal }))) return current
      lost = undefined
    }
    const params = await change(current)
    if (params === undefined) return current
    try {
      // The pipeline must not repeat it: a repeated write would meet the version that the first one made.
      return await write(current, params, { signal, retry: false })
    } catch (error) {
      if (!isSdkError(error) || !(error.retryable || error.code === 'conflict')) throw error
      if (error.code !== 'conflict') lost = { params, base: current, cause: error }
      cause = error
      await sleep(random() * 100 * 2 ** attempt, { clock, signal, deadlineAtMs: Number.POSITIVE_INFINITY, name })
    }
  }
  throw new SdkError('gave_up', `The ${name} could not be updated in ${maxAttempts} attempts.`, {
    cause,
    retryable: true,
  })
}
