import { expectTypeOf, it } from 'vitest'
import type { RawPaths } from './generated/raw-paths.gen.ts'
import type { paths } from './generated/types.gen.ts'

// openapi-typescript's reading of the same contract, closed, is held against the paths of `raw`.

type Body<E> = E extends { requestBody?: { content: infer Content } } ? Content[keyof Content] : never
type Data<E> = E extends { responses: { 200: { content: infer Content } } } ? Content[keyof Content] : never
type Given<Params> = [NonNullable<Params>] extends [never] ? object : NonNullable<Params>
type Query<E> = E extends { parameters: { query?: infer Params } } ? Given<Params> : object
type PathParams<E> = E extends { parameters: { path?: infer Params } } ? Given<Params> : object
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? never : 'other') : 'one'

/** Uploads take files, which openapi-typescript reads as text. */
type Uploads = '/v1/files' | '/v1/skills' | '/v1/skills/{skill_id}/versions'

/** The endpoints for which `Wrong` is not never. */
type Endpoints<Wrong extends 'body' | 'data' | 'query' | 'path'> = {
  [P in keyof RawPaths]: {
    [M in keyof RawPaths[P] & keyof paths[P]]: Differs<paths[P][M], RawPaths[P][M]>[Wrong] extends never
      ? never
      : `${M & string} ${P}`
  }[keyof RawPaths[P] & keyof paths[P]]
}[keyof RawPaths]

interface Differs<Theirs, Ours> {
  body: Both<Body<Theirs>, Body<Ours>>
  data: [Data<Theirs>] extends [Data<Ours>] ? never : 'closed'
  query: Both<Query<Theirs>, Query<Ours>>
  path: Both<PathParams<Theirs>, PathParams<Ours>>
}

it('has the same paths', () => {
  expectTypeOf<keyof RawPaths>().toEqualTypeOf<keyof paths>()
})

it('takes the same bodies', () => {
  expectTypeOf<Exclude<Endpoints<'body'>, `post ${Uploads}`>>().toBeNever()
})

it('takes the same params', () => {
  expectTypeOf<Endpoints<'query'>>().toBeNever()
  expectTypeOf<Endpoints<'path'>>().toBeNever()
})

it('gives what the contract says, and what it may say one day', () => {
  expectTypeOf<Endpoints<'data'>>().toBeNever()
})
