import type { Step } from './step.ts'

/** A step of a scenario file, parsed. Texts may hold `{{message}}`, `{{results.0}}`, `{{replies.0}}`, `{{feedback}}`. */
export type DataStep =
  | { readonly kind: 'step'; readonly step: Step }
  | {
      readonly kind: 'when'
      readonly test: Condition
      readonly steps: readonly DataStep[]
      readonly otherwise: readonly DataStep[]
    }
  | { readonly kind: 'repeat'; readonly times: number; readonly steps: readonly DataStep[] }
  /** What the default scenario would do. */
  | { readonly kind: 'default' }

/** True when every part that is given holds. */
export interface Condition {
  /** The message contains this text, in any case. */
  readonly contains?: string
  /** The message matches this regular expression (case-insensitive). */
  readonly matches?: string
  /** Which of the session's turns, from 1. */
  readonly turn?: number
  /** The last tool results: one was denied, one failed, or one contains a text. */
  readonly denied?: boolean
  readonly failed?: boolean
  readonly result?: string
  /** The session's metadata has these values. */
  readonly metadata?: Readonly<Record<string, string>>
  readonly not?: Condition
  readonly any?: readonly Condition[]
}
