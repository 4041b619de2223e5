import { expectTypeOf, it } from 'vitest'
import type { ApiError } from './api-error.ts'
import { isApiError, isConnectionError, isSdkError } from './guards.ts'
import type { ErrorCode, SdkError } from './sdk-error.ts'

declare const thrown: unknown

it('narrows what was thrown by guard and by code', () => {
  if (isSdkError(thrown)) expectTypeOf(thrown.code).toEqualTypeOf<ErrorCode>()
  if (isSdkError(thrown, 'conflict', 'not_found')) {
    expectTypeOf(thrown.code).toEqualTypeOf<'conflict' | 'not_found'>()
    expectTypeOf(thrown).toExtend<SdkError>()
  }
  if (isConnectionError(thrown)) {
    expectTypeOf(thrown.code).toEqualTypeOf<'not_sent' | 'connection_lost' | 'attempt_timeout' | 'deadline_exceeded'>()
  }
})

it('names known machine codes and accepts unknown ones', () => {
  isApiError(thrown, 'heartbeat_precondition_failed')
  isApiError(thrown, 'code_of_next_year')
  if (isApiError(thrown, 'heartbeat_precondition_failed')) {
    expectTypeOf(thrown).toEqualTypeOf<ApiError>()
    expectTypeOf(thrown.details?.current_state?.state).not.toBeAny()
    expectTypeOf(thrown.errorCode).toExtend<string | undefined>()
  }
})

it('refuses codes that do not exist', () => {
  // @ts-expect-error no error of this SDK has the code
  isSdkError(thrown, 'no_such_code')
})
