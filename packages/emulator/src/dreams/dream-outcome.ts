/** How a dream ends. */
export interface DreamOutcome {
  /** Error type; the dream fails with it. Documented are those named here; the set is open. */
  readonly error?:
    | 'timeout'
    | 'internal_error'
    | 'memory_store_org_limit_exceeded'
    | 'input_memory_store_too_large'
    | 'input_memory_store_unavailable'
    | 'input_session_unavailable'
    | (string & {})
  /** Memories that it writes into its output store, text by path. Default: one at `/dreams/<id>.md`. */
  readonly memories?: Readonly<Record<string, string>>
}
