/** Something that a client did wrong. */
export interface Finding {
  readonly rule: FindingRule
  readonly message: string
  /** Ordinal of the exchange that showed it; absent for what is found at the end. */
  readonly exchange?: number
  readonly session?: string
}

/** What a client did wrong. */
export type FindingRule =
  | 'ignored-retry-after'
  | 'blind-resend'
  | 'answered-twice'
  | 'never-answered'
  | 'ran-before-confirmation'
  | 'history-from-start'
  | 'leaked-stream'
  | 'sent-before-stream'
  | 'mixed-betas'

/** What an emulator has against its client: all findings, in order. */
export interface Verdict {
  /** No findings. */
  readonly clean: boolean
  readonly findings: readonly Finding[]
}
