/** Exponential backoff with full jitter: uniform between 0 and `min(maxMs, baseMs * 2^(failures - 1))`. */
export function backoffMs(failures: number, baseMs: number, maxMs: number, random: () => number): number {
  return random() * Math.min(maxMs, baseMs * 2 ** (failures - 1))
}

/** A wait that the server asked for, made longer by up to a quarter (1 s at most), so that callers do not return in step. */
export function jitteredHintMs(hintMs: number, random: () => number): number {
  return Math.ceil(hintMs + random() * Math.min(1000, hintMs / 4))
}
