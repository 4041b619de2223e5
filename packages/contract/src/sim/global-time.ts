import type { VirtualClock } from '@org/managed-agents-emulator'
import { randomFrom, seededCrypto } from './seeded.ts'

/** Puts the clock and a seed in the place of the global timers, date, random numbers and digest; gives what puts them back. */
export function takeOverGlobals(clock: VirtualClock, seed: number): () => void {
  const { setTimeout, clearTimeout } = globalThis
  const { now: dateNow } = Date
  const { random } = Math
  const cancels = new Map<number, () => void>()
  let last = 0
  const arm = (callback: (...values: unknown[]) => void, delayMs = 0, ...values: unknown[]) => {
    const id = ++last
    // A delay that a real timer cannot hold fires at once.
    const held = delayMs > 2 ** 31 - 1 ? 1 : delayMs
    cancels.set(
      id,
      clock.setTimer(() => {
        cancels.delete(id)
        callback(...values)
      }, held),
    )
    return Object.assign(Object(id) as number, { unref() {}, ref() {} })
  }
  const disarm = (id: unknown) => {
    cancels.get(Number(id))?.()
    cancels.delete(Number(id))
  }
  Object.assign(globalThis, { setTimeout: arm, clearTimeout: disarm })
  Date.now = clock.now
  Math.random = randomFrom(seed)
  // A digest is computed on a thread, which the clock would not wait for.
  const { digest } = seededCrypto(Math.random).subtle
  Object.defineProperty(crypto.subtle, 'digest', { value: digest, configurable: true })
  return () => {
    Object.assign(globalThis, { setTimeout, clearTimeout })
    Date.now = dateNow
    Math.random = random
    Reflect.deleteProperty(crypto.subtle, 'digest')
  }
}
