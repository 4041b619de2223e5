import type { RawRequest } from '../calls/raw-request.ts'

/** Judges requests against the contract. */
export interface Oracle {
  readonly name: string
  /** What is wrong with a request; empty when nothing is. */
  judge(request: RawRequest): Promise<readonly string[]>
  close(): Promise<void>
}
