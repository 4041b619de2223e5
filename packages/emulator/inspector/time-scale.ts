/** Where moments are on the timeline, in pixels. */
export interface TimeScale {
  readonly width: number
  at(ms: number): number
  /** Places where idle time was cut out, in pixels, with its length in milliseconds. */
  readonly cuts: readonly { readonly x: number; readonly ms: number }[]
}

const leastPx = 14
const mostPx = 130
const pxPerMs = 0.08
/** Longer than this is told as a cut. */
const cutMs = 10_000

/**
 * A scale in which the time between two moments is neither lost nor boundless: agents work in milliseconds and people
 * answer in minutes. Moments that lie close together keep apart, and long waits are cut.
 */
export function createTimeScale(moments: readonly number[], nowMs?: number): TimeScale {
  const last = moments.at(-1) ?? 0
  const ends = nowMs !== undefined && nowMs > last ? [...moments, nowMs] : moments
  const xs: number[] = []
  const cuts: { x: number; ms: number }[] = []
  let x = leastPx
  ends.forEach((ms, index) => {
    const gap = ms - (ends[index - 1] ?? ms)
    const px = index === 0 ? 0 : Math.min(mostPx, Math.max(leastPx, gap * pxPerMs))
    if (gap > cutMs) cuts.push({ x: x + px / 2, ms: gap })
    x += px
    xs.push(x)
  })

  function at(ms: number): number {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) < ms) low = middle + 1
      else high = middle
    }
    const [before, after] = [ends[low - 1], ends[low]]
    const [fromX, toX] = [xs[low - 1], xs[low] ?? leastPx]
    if (before === undefined || after === undefined || fromX === undefined || ms >= after) return toX
    return fromX + ((ms - before) / (after - before)) * (toX - fromX)
  }

  return { width: x + 3 * leastPx, at, cuts }
}
