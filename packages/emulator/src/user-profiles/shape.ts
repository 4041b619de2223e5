import { checkUserProfileAccessType } from '../generated/checks/user-profiles.gen.ts'
import type { Fields } from '../validation/containers.ts'
import { isRecord, object } from '../validation/containers.ts'
import type { Check } from '../validation/report.ts'
import type { Route } from '../validation/route.ts'
import { dateTime, textWithin } from '../validation/scalars.ts'
import { nullable } from '../validation/unions.ts'

/**
 * The form that a user profile has for a request. Documented: without a beta the current one; `2026-09-04` has trust
 * grants instead of programs and enforcement; `2026-08-18` and `2026-03-24` have `external_id` at the top, and only the
 * former of these has `access_type` and `external_user_onboarded_at`.
 */
export type ProfileShape = 'current' | '2026-09-04' | '2026-08-18' | '2026-03-24'

const older: readonly ProfileShape[] = ['2026-09-04', '2026-08-18', '2026-03-24']
const prefix = 'user-profiles-'

/** Inferred: the first of several counts, as the official client puts its caller's values before its own. */
export function shapeOf(betas: readonly string[]): ProfileShape {
  const beta = betas.find((name) => name.startsWith(prefix))?.slice(prefix.length)
  return older.find((shape) => shape === beta) ?? 'current'
}

/** A route whose body is judged in the shape that the request asks for. */
export function inShape(route: Route, betas: readonly string[]): Route {
  if (route.id !== 'createUserProfile' && route.id !== 'updateUserProfile') return route
  const fields = legacyFields(shapeOf(betas))
  const { body } = route.checks
  if (!fields || !body) return route
  return { ...route, checks: { ...route.checks, body: legacyCheck(body, fields) } }
}

/** Documented: fields of another shape are refused. What both shapes have is judged by the current check. */
function legacyCheck(current: Check, fields: Fields): Check {
  return (value, report) => {
    if (!isRecord(value)) return current(value, report)
    const common = Object.entries(value).filter(([name]) => name === 'metadata' || name === 'name')
    current(Object.fromEntries(common), report)
    const own = Object.entries(value).filter(([name]) => name !== 'metadata' && name !== 'name')
    object(Object.fromEntries(own), report, fields)
  }
}

function legacyFields(shape: ProfileShape): Fields | undefined {
  if (shape === '2026-03-24') return { external_id: externalId }
  if (shape === '2026-08-18') {
    return { external_id: externalId, external_user_onboarded_at: dateTime, access_type: accessType }
  }
  return undefined
}

const externalId: Check = (value, report) => {
  if (value !== null) textWithin(value, report, { maxLength: 255 })
}

const accessType: Check = (value, report) => nullable(value, report, checkUserProfileAccessType)
