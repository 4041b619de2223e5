import { ApiFailure, invalidRequest } from '../http/api-failure.ts'
import type { MemoryRecord } from './memory-record.ts'

/**
 * Documented: starts with `/`, 1 to 20 segments, none empty, `.` or `..`; no control or format characters, nor U+2028
 * and U+2029; in NFC; up to 1,024 bytes, which the contract's check has seen to.
 */
export function checkPath(path: string): void {
  if (!path.startsWith('/')) throw invalidRequest('path: must start with /')
  const segments = path.slice(1).split('/')
  if (segments.length > 20) throw invalidRequest('path: has more than 20 segments')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    throw invalidRequest('path: a segment is empty, . or ..')
  }
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) throw invalidRequest('path: has a control or format character')
  if (path !== path.normalize('NFC')) throw invalidRequest('path: must be in Unicode Normalization Form C')
}

/** Documented: a path is taken when it exists, or when one of the two lies below the other. */
export function refuseConflict(path: string, others: Iterable<MemoryRecord>): void {
  for (const other of others) {
    if (other.path !== path && !isBelow(other.path, path) && !isBelow(path, other.path)) continue
    throw new ApiFailure({
      status: 409,
      type: 'memory_path_conflict_error',
      message: `path: ${path} ${other.path === path ? 'is taken' : `overlaps with ${other.path}`}`,
      fields: { conflicting_memory_id: other.id, conflicting_path: other.path },
    })
  }
}

function isBelow(path: string, ancestor: string): boolean {
  return path.startsWith(`${ancestor}/`)
}
