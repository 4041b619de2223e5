/** Names by the names that each uses. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Groups of names that use each other, directly or through others; a name alone is a group of its own. A group comes
 * after the groups that it uses (Tarjan's algorithm).
 */
export function groupsOf(graph: Graph): string[][] {
  const groups: string[][] = []
  const numbers = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []

  function visit(name: string): void {
    numbers.set(name, numbers.size)
    lowest.set(name, numbers.size - 1)
    open.push(name)
    for (const used of graph.get(name) ?? []) {
      if (!graph.has(used)) continue
      if (!numbers.has(used)) visit(used)
      if (open.includes(used)) lowest.set(name, Math.min(lowest.get(name) ?? 0, lowest.get(used) ?? 0))
    }
    if (lowest.get(name) === numbers.get(name)) groups.push(open.splice(open.indexOf(name)))
  }

  for (const name of graph.keys()) if (!numbers.has(name)) visit(name)
  return groups
}
