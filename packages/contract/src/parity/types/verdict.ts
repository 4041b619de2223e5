/** Compiles when the verdict is `true`; else the message of the compiler names what fails. */
export declare function agrees<V extends true>(): V

/** Compiles when the verdict is anything but `true`: a declared difference must be one. */
export declare function differs<V extends string | object>(): V

/**
 * `true` when the closed type of the contract and the official SDK's type are assignable to each other and have the same
 * property names, and the official one is assignable to the open type; else the first of these that fails.
 */
export type Verdict<Closed, Open, Official> =
  Same<Closed, Official> extends true
    ? Assignable<Official, Open> extends true
      ? true
      : 'the official type is not assignable to the open one'
    : Same<Closed, Official>

/** `true` when two types are assignable to each other and have the same property names; else what fails. */
export type Same<Ours, Official> =
  Assignable<Ours, Official> extends false
    ? 'ours is not assignable to the official type'
    : Assignable<Official, Ours> extends false
      ? 'the official type is not assignable to ours'
      : SameKeys<PropertyNames<Ours>, PropertyNames<Official>>

/** The variants of a union without the properties `Names`. */
export type Without<T, Names extends PropertyKey> = T extends object ? Omit<T, Names> : T

/** A type without the properties `Names`, at any depth. */
export type DeepWithout<T, Names extends PropertyKey> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? DeepWithout<Item, Names>[]
    : T extends object
      ? { [Key in keyof T as Exclude<Key, Names>]: DeepWithout<T[Key], Names> }
      : T

type Assignable<From, To> = [From] extends [To] ? true : false

type SameKeys<Ours, Official> = [Exclude<Ours, Official>, Exclude<Official, Ours>] extends [never, never]
  ? true
  : { onlyOurs: Exclude<Ours, Official>; onlyOfficial: Exclude<Official, Ours> }

/** Property names of all variants of a union of objects. */
type PropertyNames<T> = T extends readonly unknown[] | string ? never : T extends object ? keyof T : never
