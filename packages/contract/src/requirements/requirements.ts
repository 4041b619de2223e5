import { clientRequirements } from './client.ts'
import type { Requirement } from './requirement.ts'
import { serverRequirements } from './server.ts'
import { sessionRequirements } from './session.ts'
import { streamRequirements } from './streams.ts'

/** Every requirement. */
export const requirements: readonly Requirement[] = [
  ...clientRequirements,
  ...streamRequirements,
  ...sessionRequirements,
  ...serverRequirements,
]
