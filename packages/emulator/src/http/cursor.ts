import type { Order } from '../state/collection.ts'
import { invalidRequest } from './api-failure.ts'

/**
 * A page cursor: opaque to clients, it carries its list, its order and its position.
 * Documented: refused with 400 when used with another order or when invalid. Recorded: the text "invalid page cursor".
 */
export interface Cursor {
  readonly list: string
  readonly order: Order
  /** Meaning is the list's own: a sequence number, an index in a log. */
  readonly position: number
  /** Set on a cursor that leads backwards. */
  readonly backwards?: boolean
}

const prefix = 'page_'

export function encodeCursor(cursor: Cursor): string {
  const fields = [cursor.list, cursor.order === 'asc' ? 1 : 0, cursor.position, cursor.backwards ? 1 : 0]
  return prefix + btoa(JSON.stringify(fields)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export function decodeCursor(text: string, expected: { list: string; order: Order }): Cursor {
  const cursor = parse(text)
  if (!cursor || cursor.list !== expected.list) throw invalidRequest('invalid page cursor')
  if (cursor.order !== expected.order) throw invalidRequest('invalid page cursor: it belongs to another order')
  return cursor
}

function parse(text: string): Cursor | undefined {
  if (!text.startsWith(prefix)) return undefined
  try {
    const fields: unknown = JSON.parse(atob(text.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/')))
    if (!Array.isArray(fields) || typeof fields[0] !== 'string' || typeof fields[2] !== 'number') return undefined
    return { list: fields[0], order: fields[1] === 1 ? 'asc' : 'desc', position: fields[2], backwards: fields[3] === 1 }
  } catch {
    return undefined
  }
}
