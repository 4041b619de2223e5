/**
 * The type of the values that a literal JSON Schema accepts: `type`, `enum`, `const`, `properties` with `required`,
 * `items`, `anyOf` and `oneOf`. What it cannot follow is `unknown`.
 */
export type InferSchema<S> = S extends true
  ? unknown
  : S extends { readonly const: infer C }
    ? C
    : S extends { readonly enum: readonly (infer E)[] }
      ? E
      : S extends { readonly anyOf: readonly (infer A)[] }
        ? InferSchema<A>
        : S extends { readonly oneOf: readonly (infer O)[] }
          ? InferSchema<O>
          : S extends { readonly type: infer T }
            ? InferType<S, T extends readonly (infer U)[] ? U : T>
            : unknown

type InferType<S, T> = T extends 'string'
  ? string
  : T extends 'number' | 'integer'
    ? number
    : T extends 'boolean'
      ? boolean
      : T extends 'null'
        ? null
        : T extends 'array'
          ? S extends { readonly items: infer I }
            ? InferSchema<I>[]
            : unknown[]
          : T extends 'object'
            ? InferObject<S>
            : unknown

type InferObject<S> = S extends { readonly properties: infer P }
  ? Simplify<
      { -readonly [K in keyof P as K extends RequiredNames<S> ? K : never]: InferSchema<P[K]> } & {
        -readonly [K in keyof P as K extends RequiredNames<S> ? never : K]?: InferSchema<P[K]>
      }
    >
  : Record<string, unknown>

type RequiredNames<S> = S extends { readonly required: readonly (infer R)[] } ? R : never
type Simplify<T> = { [K in keyof T]: T[K] }
