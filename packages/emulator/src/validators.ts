// Everything that holds requests and answers against the contract, without the emulator.

export { checkApiErrorResponse } from './generated/checks/errors.gen.ts'
export { checkWebhookEvent } from './generated/checks/webhooks.gen.ts'
export { routes } from './generated/routes.gen.ts'
export { convertParams } from './validation/convert-params.ts'
export type { JudgedRequest } from './validation/judge.ts'
export { judgeAnswer, judgeEvent, judgeRequest } from './validation/judge.ts'
export type { Check, Issue } from './validation/report.ts'
export { issuesOf } from './validation/report.ts'
export type { Route, RouteChecks, RouteParam } from './validation/route.ts'
