export { type Approvals, useApprovals } from './use-approvals.ts'
export { useEvents } from './use-events.ts'
export { useSession } from './use-session.ts'
