/** What became of one requirement on a server. */
export interface RequirementResult {
  /** For example `createSession`, `errors.not-found`. */
  readonly id: string
  readonly sentence: string
  readonly status: 'holds' | 'fails' | 'untried'
  /** Why it fails or was not tried. */
  readonly reason?: string
}
