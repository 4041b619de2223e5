/** What the router needs of a row of the operation table. */
export interface RouteRow {
  readonly method: string
  readonly path: string
}

export type RouteMatch<Row> =
  | { readonly found: true; readonly row: Row; readonly params: Record<string, string> }
  | { readonly found: false; readonly pathKnown: boolean }

interface Node<Row> {
  readonly children: Map<string, Node<Row>>
  parameter: Node<Row> | undefined
  readonly rows: Map<string, { readonly row: Row; readonly names: readonly string[] }>
}

/** Matches a method and a path against path templates; literal segments win over parameters. */
export function createRouter<Row extends RouteRow>(
  rows: Iterable<Row>,
): (method: string, pathname: string) => RouteMatch<Row> {
  const root = newNode<Row>()
  for (const row of rows) {
    const names: string[] = []
    let node = root
    for (const segment of row.path.split('/')) {
      if (segment.startsWith('{')) {
        names.push(segment.slice(1, -1))
        node.parameter ??= newNode()
        node = node.parameter
      } else {
        let child = node.children.get(segment)
        if (!child) {
          child = newNode()
          node.children.set(segment, child)
        }
        node = child
      }
    }
    node.rows.set(row.method, { row, names })
  }

  return (method, pathname) => {
    const values: string[] = []
    const node = descend(root, pathname.split('/'), 0, values)
    if (!node) return { found: false, pathKnown: false }
    const match = node.rows.get(method)
    if (!match) return { found: false, pathKnown: true }
    const params: Record<string, string> = {}
    for (let i = 0; i < match.names.length; i++) params[match.names[i] ?? ''] = values[i] ?? ''
    return { found: true, row: match.row, params }
  }
}

function newNode<Row>(): Node<Row> {
  return { children: new Map(), parameter: undefined, rows: new Map() }
}

function descend<Row>(node: Node<Row>, segments: string[], index: number, values: string[]): Node<Row> | undefined {
  if (index === segments.length) return node.rows.size > 0 ? node : undefined
  const segment = segments[index] ?? ''
  const literal = node.children.get(segment)
  const found = literal && descend(literal, segments, index + 1, values)
  if (found) return found
  if (!node.parameter || segment === '') return undefined
  const value = decode(segment)
  if (value === undefined) return undefined
  values.push(value)
  const below = descend(node.parameter, segments, index + 1, values)
  if (!below) values.pop()
  return below
}

function decode(segment: string): string | undefined {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
