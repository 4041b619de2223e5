import type { IdHash } from './id-table.ts'
import { ABSENT, hashId, IdTable } from './id-table.ts'

/** Ids kept at least; twice as many at most. */
const GENERATION = 50_000

const GIVEN = 1
const PROVEN = 2
/** Used within one call only. */
const hash: IdHash = { low: 0, high: 0 }

/**
 * Ids of the last processed events that were given, and whether each is proven: history was read up to it without a
 * gap. Its memory does not grow with the stream: the older half is forgotten as a whole.
 */
export class SeenWindow {
  /** Nothing was forgotten since the beginning of the log: what is not here was never given. */
  complete: boolean
  /** Events that are not proven yet. */
  unproven = 0
  #young = new IdTable()
  #old: IdTable | undefined
  readonly #generation: number

  constructor(complete: boolean, generation = GENERATION) {
    this.complete = complete
    this.#generation = generation
  }

  get size(): number {
    return this.#young.size + (this.#old?.size ?? 0)
  }

  /** Time to prove what there is, before an unproven id is forgotten. */
  get full(): boolean {
    return this.unproven >= this.#generation
  }

  has(id: string): boolean {
    hashId(id, hash)
    return this.#young.find(hash) !== ABSENT || (this.#old !== undefined && this.#old.find(hash) !== ABSENT)
  }

  isProven(id: string): boolean {
    hashId(id, hash)
    return this.#markIn(this.#young) === PROVEN || (this.#old !== undefined && this.#markIn(this.#old) === PROVEN)
  }

  add(id: string, proven: boolean): void {
    if (this.#young.size >= this.#generation) {
      if (this.#old) {
        this.unproven -= this.#old.count(GIVEN)
        this.complete = false
      }
      this.#old = this.#young
      this.#young = new IdTable()
    }
    hashId(id, hash)
    this.#young.add(hash, proven ? PROVEN : GIVEN)
    if (!proven) this.unproven++
  }

  prove(id: string): void {
    hashId(id, hash)
    const table = this.#young.find(hash) !== ABSENT || !this.#old ? this.#young : this.#old
    const at = table.find(hash)
    if (at === ABSENT || table.mark(at) !== GIVEN) return
    table.setMark(at, PROVEN)
    this.unproven--
  }

  #markIn(table: IdTable): number {
    const at = table.find(hash)
    return at === ABSENT ? 0 : table.mark(at)
  }
}
