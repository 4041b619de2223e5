import type { RelayStream } from './relay-stream.ts'

/** The streams that are open in this isolate, by the lineage of their token. */
export interface OpenStreams {
  add(lineage: string, stream: RelayStream): void
  remove(lineage: string, stream: RelayStream): void
  /** A token of the lineage was renewed: its streams live on until then. */
  extend(lineage: string, expiresAtMs: number): void
  /** The lineage does not count any more: its streams end. */
  revoke(lineage: string): void
}

export function createOpenStreams(): OpenStreams {
  const open = new Map<string, Set<RelayStream>>()
  return {
    add(lineage, stream) {
      open.set(lineage, (open.get(lineage) ?? new Set()).add(stream))
    },
    remove(lineage, stream) {
      const streams = open.get(lineage)
      streams?.delete(stream)
      if (streams?.size === 0) open.delete(lineage)
    },
    extend(lineage, expiresAtMs) {
      for (const stream of open.get(lineage) ?? []) stream.extend(expiresAtMs)
    },
    revoke(lineage) {
      for (const stream of open.get(lineage) ?? []) stream.revoke()
    },
  }
}
