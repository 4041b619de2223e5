/** A case that cannot pass on some targets, and why. One that passes fails the target's test. */
export interface KnownFailure {
  readonly title: string
  /** Names of targets. */
  readonly targets: readonly string[]
  readonly reason: string
}

export const knownFailures: readonly KnownFailure[] = []
