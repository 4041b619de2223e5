import { isOutcomeUnknownError, isSdkError } from '../errors/guards.ts'
import { SdkError } from '../errors/sdk-error.ts'
import { sleep } from '../http/timeout.ts'
import type { Platform } from '../platform.ts'
import type { RequestOptions } from '../resources/call.ts'
import { reflects } from '../waiters/reflects.ts'

/** The key in `metadata` by which an ensured resource is found again. */
export const ENSURE_KEY = 'ensure_key'

/** Options of `ensure`, which finds by a key in the metadata what it made before. */
export interface EnsureOptions {
  /** Tells what is ensured from everything else. Default: the name in the definition. */
  readonly key?: string
  readonly signal?: AbortSignal
}

export interface Ensurable {
  readonly id: string
  readonly created_at: string
  readonly archived_at: string | null
  readonly metadata: Readonly<Record<string, string>>
}

export interface Definition {
  readonly name: string
  readonly metadata?: Record<string, string>
}

/** How one kind of resource is read and written. */
export interface Ensuring<Item extends Ensurable, Wanted extends Definition> {
  readonly platform: Pick<Platform, 'clock' | 'random'>
  list(options: RequestOptions): AsyncIterable<Item>
  create(definition: Wanted, options: RequestOptions): PromiseLike<Item>
  /** Changes `item` to the definition; a conflict when it is not `item` any more. */
  update(item: Item, definition: Wanted, options: RequestOptions): PromiseLike<Item>
  retrieve(id: string, options: RequestOptions): PromiseLike<Item>
  /** Removes a twin that another process made at the same moment. */
  discard(item: Item, options: RequestOptions): PromiseLike<unknown>
  /** The definition with what it leaves out and `item` still has set to null. */
  complete(definition: Wanted, item: Item): Wanted
}

/** Waits before the list is read after a create whose reply was lost: lists may lag behind. */
const LOOK_AGAIN_MS = [0, 1000, 4000]
const MAX_UPDATES = 5

/** Finds the resource of a definition by its key, creates it where there is none, updates it where it differs. */
export async function ensure<Item extends Ensurable, Wanted extends Definition>(
  ensuring: Ensuring<Item, Wanted>,
  wanted: Wanted,
  { key = wanted.name, signal }: EnsureOptions,
): Promise<Item> {
  const options = { signal }
  const definition: Wanted = { ...wanted, metadata: { ...wanted.metadata, [ENSURE_KEY]: key } }
  const item = (await find(ensuring, key, options)) ?? (await createOne(ensuring, definition, key, options))
  return bring(ensuring, item, definition, options)
}

/** The oldest with the key, so that all processes agree on one. */
async function find<Item extends Ensurable, Wanted extends Definition>(
  ensuring: Ensuring<Item, Wanted>,
  key: string,
  options: RequestOptions,
): Promise<Item | undefined> {
  let oldest: Item | undefined
  for await (const item of ensuring.list(options)) {
    if (item.metadata[ENSURE_KEY] !== key || item.archived_at !== null) continue
    if (!oldest || rankOf(item) < rankOf(oldest)) oldest = item
  }
  return oldest
}

function rankOf({ created_at, id }: Ensurable): string {
  return `${created_at} ${id}`
}

async function createOne<Item extends Ensurable, Wanted extends Definition>(
  ensuring: Ensuring<Item, Wanted>,
  definition: Wanted,
  key: string,
  options: RequestOptions,
): Promise<Item> {
  let created: Item
  try {
    created = await ensuring.create(definition, options)
  } catch (failure) {
    // A conflict: a name that must be unique was taken, perhaps by a twin of this call.
    if (!isOutcomeUnknownError(failure) && !isSdkError(failure, 'conflict')) throw failure
    for (const delayMs of LOOK_AGAIN_MS) {
      await pause(ensuring, delayMs, options)
      const found = await find(ensuring, key, options)
      if (found) return found
    }
    throw failure
  }
  const first = (await find(ensuring, key, options)) ?? created
  if (first.id !== created.id && rankOf(first) < rankOf(created)) {
    await ensuring.discard(created, options)
    return first
  }
  return created
}

async function bring<Item extends Ensurable, Wanted extends Definition>(
  ensuring: Ensuring<Item, Wanted>,
  found: Item,
  definition: Wanted,
  options: RequestOptions,
): Promise<Item> {
  let item = found
  for (let attempt = 1; attempt <= MAX_UPDATES; attempt++) {
    const complete = ensuring.complete(definition, item)
    if (reflects(complete, item)) return item
    try {
      return await ensuring.update(item, complete, options)
    } catch (error) {
      if (!isSdkError(error, 'conflict')) throw error
      await pause(ensuring, ensuring.platform.random() * 100 * 2 ** attempt, options)
      item = await ensuring.retrieve(item.id, options)
    }
  }
  throw new SdkError('gave_up', `${definition.name} was changed by others ${MAX_UPDATES} times while it was ensured.`)
}

function pause(
  { platform: { clock } }: { platform: Pick<Platform, 'clock'> },
  delayMs: number,
  { signal }: RequestOptions,
) {
  return sleep(delayMs, { clock, signal, deadlineAtMs: Number.POSITIVE_INFINITY, name: 'Ensuring' })
}
