/** What may be left behind by something that has ended. */
export interface Leftovers {
  readonly pendingTimers: number
  readonly openStreams: number
  readonly abortListeners?: number
  readonly unhandledRejections?: number
}

/** I12: nothing is left when a reader has ended. */
export function settledClean(leftovers: Leftovers): string[] {
  return Object.entries(leftovers)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what} left`)
}
