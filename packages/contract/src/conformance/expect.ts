/** Fails unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (got !== wanted) throw new Error(`${what}: got ${got}, wanted ${wanted}`)
}

/** Fails unless the condition holds. */
export function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(`not so: ${what}`)
}

/** The reason of a rejection. Fails when there is none. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

/** Waits until `look` gives something true. Gives up after five seconds. */
export async function eventually<T>(look: () => T | Promise<T>, what: string): Promise<T> {
  for (let turn = 0; turn < 250; turn++) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`it did not come to be: ${what}`)
}

/** Fails unless the emulator has nothing against the client, once it has seen what the client closed. */
export async function clean(world: { findings(): Promise<readonly string[]> }): Promise<void> {
  await eventually(async () => (await world.findings()).length === 0, 'the verdict of the emulator is clean')
}

/** Everything that an iteration gives, at most `limit`. */
export async function collect<T>(items: AsyncIterable<T>, limit = 10_000): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) if (all.push(item) >= limit) break
  return all
}
