import type { Stream } from '@anthropic-ai/sdk/core/streaming'
import type { EventStreamPromise, PagePromise } from '@org/managed-agents-core'
import type { Same, Without } from './verdict.ts'

/**
 * `true` when two methods take params that are assignable to each other, with the same names, and the official result is
 * assignable to ours; else what fails. `Position` is that of the params among the arguments; `Omitted` are params that
 * differ on purpose.
 */
export type MethodVerdict<Ours, Official, Position extends number, Omitted extends PropertyKey = never> =
  Same<Without<ParamsAt<Ours, Position>, Omitted>, Without<ParamsAt<Official, Position>, Omitted>> extends true
    ? [OfficialResult<Official>] extends [OurResult<Ours>]
      ? true
      : 'the official result is not assignable to ours'
    : Same<Without<ParamsAt<Ours, Position>, Omitted>, Without<ParamsAt<Official, Position>, Omitted>>

type ParamsAt<Method, Position extends number> = Method extends (...args: infer Args) => unknown
  ? NonNullable<Args[Position]>
  : never

/** The envelope of a page, one event of a stream, or the parsed body. */
type OurResult<Method> = Method extends (...args: never[]) => PagePromise<infer _Item, infer Envelope>
  ? Envelope
  : Method extends (...args: never[]) => EventStreamPromise<infer Event>
    ? Event
    : Method extends (...args: never[]) => infer Result
      ? Awaited<Result>
      : never

type OfficialResult<Method> = Method extends (...args: never[]) => infer Result
  ? Awaited<Result> extends Stream<infer Event>
    ? Event
    : Awaited<Result>
  : never
