import { isApiError, isOutcomeUnknownError, isResponseError, isSdkError } from '../errors/guards.ts'

/** What can be done about a send that failed. */
export type SendFailure =
  /** The session takes it in a moment: it still waits for answers, or for a confirmation to be processed. */
  | 'not_yet'
  /** It may have taken effect: look before sending again. */
  | 'unknown'
  /** Not taken, for a reason that passes. */
  | 'passing'
  /** Refused for good. */
  | 'final'

export function sendFailureOf(error: unknown): SendFailure {
  // A 2xx that was no answer of the API, of a portal for example, says nothing either.
  if (isOutcomeUnknownError(error) || isResponseError(error)) return 'unknown'
  if (isApiError(error) && (error.status === 400 || error.status === 409)) {
    const words = error.error?.message ?? ''
    return /waiting (on|for)|awaiting|(not|before).*(confirm|ready)|pending/i.test(words) ? 'not_yet' : 'final'
  }
  return isSdkError(error) && error.retryable ? 'passing' : 'final'
}

/** Bounds of one send with its repetitions, in milliseconds. */
export const SEND_BOUNDS = {
  /** A failure that passes, counted from the first attempt. */
  passingMs: 300_000,
  /** "Waiting on responses", counted from when an answer of ours was last under way. */
  notYetMs: 30_000,
} as const

/** Waits before each look into history after a lost reply; reads lag behind writes, so one look proves nothing. */
export const LOOK_AFTER_MS = [500, 1500, 4000] as const
