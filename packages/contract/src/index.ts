export { ContractViolationError } from './validation/contract-violation-error.ts'
export { createJudgedEmulator } from './validation/judged-emulator.ts'
export type { Fetch } from './validation/validating-fetch.ts'
export { validatingFetch } from './validation/validating-fetch.ts'
