/** Records of one kind in order of creation. Sequence numbers are never reused, so a cursor survives deletions. */
export interface Collection<T extends { readonly id: string }> {
  readonly size: number
  get(id: string): T | undefined
  /** The same without a touch: for looking alone. */
  peek(id: string): T | undefined
  seqOf(id: string): number | undefined
  insert(record: T): T
  delete(id: string): boolean
  /** Records after the sequence number `after` (exclusive), in the given order. */
  scan(order: Order, after?: number): Iterable<Entry<T>>
  values(): T[]
  clear(): void
  dump(): CollectionDump<T>
  load(dump: CollectionDump<T>): void
}

export type Order = 'asc' | 'desc'

export interface Entry<T> {
  readonly seq: number
  readonly record: T
}

export interface CollectionDump<T> {
  readonly nextSeq: number
  readonly entries: readonly (readonly [seq: number, record: T])[]
}

/** `touch` hears of every record that is handed out, added or deleted by its id: it may be changed from then on. */
export function createCollection<T extends { readonly id: string }>(
  touch: (id: string) => void = () => undefined,
): Collection<T> {
  const byId = new Map<string, Entry<T>>()
  let ordered: (Entry<T> | null)[] = []
  let holes = 0
  let nextSeq = 1

  function lowerBound(seq: number): number {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (seqAt(middle) < seq) low = middle + 1
      else high = middle
    }
    return low
  }

  /** A hole counts as the nearest entry before it. */
  function seqAt(index: number): number {
    for (let i = index; i >= 0; i--) {
      const entry = ordered[i]
      if (entry) return entry.seq
    }
    return 0
  }

  function* scan(order: Order, after?: number): Iterable<Entry<T>> {
    if (order === 'asc') {
      for (let i = after === undefined ? 0 : lowerBound(after + 1); i < ordered.length; i++) {
        const entry = ordered[i]
        if (entry) yield entry
      }
      return
    }
    for (let i = (after === undefined ? ordered.length : lowerBound(after)) - 1; i >= 0; i--) {
      const entry = ordered[i]
      if (entry) yield entry
    }
  }

  return {
    get size() {
      return byId.size
    },
    get(id) {
      const entry = byId.get(id)
      if (entry) touch(id)
      return entry?.record
    },
    peek: (id) => byId.get(id)?.record,
    seqOf: (id) => byId.get(id)?.seq,
    insert(record) {
      const entry = { seq: nextSeq++, record }
      byId.set(record.id, entry)
      ordered.push(entry)
      touch(record.id)
      return record
    },
    delete(id) {
      const entry = byId.get(id)
      if (!entry) return false
      byId.delete(id)
      ordered[lowerBound(entry.seq)] = null
      holes++
      touch(id)
      if (holes > 32 && holes * 2 > ordered.length) {
        ordered = ordered.filter((slot) => slot !== null)
        holes = 0
      }
      return true
    },
    scan,
    values: () => Array.from(byId.values(), (entry) => entry.record),
    clear() {
      for (const id of byId.keys()) touch(id)
      byId.clear()
      ordered = []
      holes = 0
    },
    dump: () => ({ nextSeq, entries: Array.from(scan('asc'), ({ seq, record }) => [seq, record] as const) }),
    load(dump) {
      for (const id of byId.keys()) touch(id)
      byId.clear()
      holes = 0
      nextSeq = dump.nextSeq
      ordered = dump.entries.map(([seq, record]) => ({ seq, record }))
      for (const entry of ordered) {
        if (!entry) continue
        byId.set(entry.record.id, entry)
        touch(entry.record.id)
      }
    },
  }
}
