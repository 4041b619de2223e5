/** What the object needs of its storage. */
export interface ObjectStorage {
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  delete(key: string): Promise<unknown>
  list(): Promise<Map<string, unknown>>
  getAlarm(): Promise<number | null>
  setAlarm(atMs: number): Promise<void>
}

/** A stored value and when it is void (milliseconds since 1970). */
interface Entry {
  readonly value: unknown
  readonly untilMs: number
}

/** What can be asked of the object, atomically each. */
export type StoreCall =
  | { readonly op: 'get' | 'delete'; readonly key: string }
  | { readonly op: 'put' | 'add'; readonly key: string; readonly value: unknown; readonly untilMs: number }
  | { readonly op: 'take'; readonly limit: number; readonly windowMs: number }
  | { readonly op: 'count'; readonly key: string; readonly limit: number; readonly untilMs: number }

/**
 * The Durable Object behind `durableStores`: export it from the Worker and bind its namespace. Storage is all that it
 * waits for within a call, so that no other call comes between (the input gate of Durable Objects).
 */
export class ManagedAgentsStore {
  readonly #storage: ObjectStorage

  constructor(state: { readonly storage: ObjectStorage }) {
    this.#storage = state.storage
  }

  async fetch(request: Request): Promise<Response> {
    const call: StoreCall = await request.json()
    return Response.json({ result: (await this.#run(call)) ?? null })
  }

  /** Drops what is void. */
  async alarm(): Promise<void> {
    for (const key of (await this.#storage.list()).keys()) await this.#live(key)
    const left = [...(await this.#storage.list()).values()].map((entry) => (entry as Entry).untilMs)
    if (left.length > 0) await this.#storage.setAlarm(Math.min(...left))
  }

  async #run(call: StoreCall): Promise<unknown> {
    switch (call.op) {
      case 'get':
        return (await this.#live(call.key))?.value
      case 'delete':
        return void (await this.#storage.delete(call.key))
      case 'put':
        return this.#put(call.key, call.value, call.untilMs)
      case 'add':
        if (await this.#live(call.key)) return false
        await this.#put(call.key, call.value, call.untilMs)
        return true
      case 'take': {
        const window = await this.#live('window')
        const count = Number(window?.value ?? 0) + 1
        await this.#put('window', count, window?.untilMs ?? Date.now() + call.windowMs)
        return count <= call.limit
      }
      case 'count': {
        let held = 0
        for (const key of (await this.#storage.list()).keys()) if (await this.#live(key)) held++
        if (held >= call.limit) return false
        await this.#put(call.key, true, call.untilMs)
        return true
      }
    }
  }

  async #put(key: string, value: unknown, untilMs: number): Promise<void> {
    await this.#storage.put(key, { value, untilMs } satisfies Entry)
    const alarm = await this.#storage.getAlarm()
    if (alarm === null || alarm > untilMs) await this.#storage.setAlarm(untilMs)
  }

  async #live(key: string): Promise<Entry | undefined> {
    const entry = (await this.#storage.get(key)) as Entry | undefined
    if (!entry || entry.untilMs > Date.now()) return entry
    await this.#storage.delete(key)
    return undefined
  }
}
