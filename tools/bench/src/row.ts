import type { ContenderName } from './contenders/contenders.ts'

/** One line of the table. */
export interface Row {
  readonly what: string
  /** By contender; absent where there is nothing to measure. */
  readonly figures: ReadonlyMap<ContenderName, number>
  readonly digits: number
  /** The most that ours is to be. */
  readonly aim: number
}
