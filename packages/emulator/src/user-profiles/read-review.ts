import { checkUserProfileEnforcementAction, checkUserProfilePrograms } from '../generated/checks/user-profiles.gen.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { Fields } from '../validation/containers.ts'
import { list, object } from '../validation/containers.ts'
import { issuesOf } from '../validation/report.ts'
import { boolean } from '../validation/scalars.ts'
import type { UserProfileReview } from './review.ts'

const fields: Fields = {
  enforcementActions: (value, report) => list(value, report, checkUserProfileEnforcementAction),
  identityCheckPending: boolean,
  programs: checkUserProfilePrograms,
}

/** Checks a review that came as data. */
export function readReview(value: unknown): UserProfileReview {
  if (isReview(value)) return value
  const [issue] = issuesOf((given, report) => object(given, report, fields), value)
  throw invalidRequest(`${issue?.path ?? ''}: ${issue?.message ?? 'is no review'}`)
}

function isReview(value: unknown): value is UserProfileReview {
  return issuesOf((given, report) => object(given, report, fields), value).length === 0
}
