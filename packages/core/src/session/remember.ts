/** Adds `id` to the latest ids, and forgets the oldest of them beyond `max`. */
export function remember(ids: Set<string>, id: string, max: number): void {
  ids.delete(id)
  ids.add(id)
  for (const oldest of ids) {
    if (ids.size <= max) return
    ids.delete(oldest)
  }
}
