/** Ids kept at least; twice as many at most. About 100 bytes each. */
const GENERATION = 50_000

/**
 * Ids of the last processed events that were given, and whether each is proven: history was read up to it without a
 * gap. Its memory does not grow with the stream: the older half is forgotten as a whole.
 */
export class SeenWindow {
  /** Nothing was forgotten since the beginning of the log: what is not here was never given. */
  complete: boolean
  /** Events that are not proven yet. */
  unproven = 0
  private young = new Map<string, boolean>()
  private old: Map<string, boolean> | undefined
  private readonly generation: number

  constructor(complete: boolean, generation = GENERATION) {
    this.complete = complete
    this.generation = generation
  }

  get size(): number {
    return this.young.size + (this.old?.size ?? 0)
  }

  /** Time to prove what there is, before an unproven id is forgotten. */
  get full(): boolean {
    return this.unproven >= this.generation
  }

  has(id: string): boolean {
    return this.young.has(id) || this.old?.has(id) === true
  }

  isProven(id: string): boolean {
    return (this.young.get(id) ?? this.old?.get(id)) === true
  }

  add(id: string, proven: boolean): void {
    if (this.young.size >= this.generation) {
      for (const forgotten of this.old?.values() ?? []) if (!forgotten) this.unproven--
      if (this.old) this.complete = false
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(id, proven)
    if (!proven) this.unproven++
  }

  prove(id: string): void {
    const generation = this.young.has(id) ? this.young : this.old
    if (generation?.get(id) !== false) return
    generation.set(id, true)
    this.unproven--
  }
}
