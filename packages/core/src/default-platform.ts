import type { Clock, Platform } from './platform.ts'

const clock: Clock = {
  now: () => Date.now(),
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}

/** The standards that every supported runtime has: `fetch`, timers, WebCrypto. Looked up when used, so that they can be replaced. */
export function defaultPlatform(overrides: Partial<Platform> = {}): Platform {
  return {
    fetch: (url, init) => globalThis.fetch(url, init),
    clock,
    random: Math.random,
    crypto: globalThis.crypto,
    streamingRequestBody: false,
    ...overrides,
  }
}
