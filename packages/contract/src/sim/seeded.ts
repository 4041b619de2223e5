import type { Clock, Platform } from '@org/managed-agents-core'

/** Numbers in [0, 1) from a seed: the same seed gives the same numbers (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** WebCrypto without threads, so that nothing happens outside the virtual clock. The digest is no secure one. */
export function seededCrypto(random: () => number): Platform['crypto'] {
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256))
  const digest = async (_: unknown, data: BufferSource) => {
    const view = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : data
    let hash = 0x811c9dc5
    for (const byte of view instanceof Uint8Array ? view : new Uint8Array(view))
      hash = Math.imul(hash ^ byte, 0x01000193)
    return new Uint8Array(new Uint32Array(8).fill(hash >>> 0).buffer).buffer
  }
  return {
    subtle: { ...globalThis.crypto.subtle, digest } as SubtleCrypto,
    getRandomValues: (array) => {
      if (array instanceof Uint8Array) array.set(bytes(array.length))
      return array
    },
    randomUUID: () =>
      `00000000-0000-4000-8000-${Math.floor(random() * 2 ** 47)
        .toString(16)
        .padStart(12, '0')}`,
  }
}

/** A clock that counts the timers which its user has armed. */
export interface CountingClock extends Clock {
  readonly armed: number
}

export function countTimers(clock: Clock): CountingClock {
  let armed = 0
  return {
    now: clock.now,
    setTimer(callback, delayMs) {
      armed++
      let done = false
      const settle = () => {
        if (!done) armed--
        done = true
      }
      const cancel = clock.setTimer(() => {
        settle()
        callback()
      }, delayMs)
      return () => {
        settle()
        cancel()
      }
    },
    get armed() {
      return armed
    },
  }
}
