/** How much faster the time of workers and emulator runs than that of the machine. Preloaded by `--import`. */
export const timeScale = Number(process.env['TIME_SCALE'] ?? '1')

const { setTimeout: realSetTimeout, setInterval: realSetInterval } = globalThis
const realNow = Date.now
const startedAt = realNow()
const realPerformance = performance.now.bind(performance)

Date.now = () => startedAt + (realNow() - startedAt) * timeScale
performance.now = () => realPerformance() * timeScale
globalThis.setTimeout = Object.assign(
  (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    realSetTimeout(callback, ms / timeScale, ...args),
  realSetTimeout,
) as typeof setTimeout
globalThis.setInterval = Object.assign(
  (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    realSetInterval(callback, ms / timeScale, ...args),
  realSetInterval,
) as typeof setInterval
