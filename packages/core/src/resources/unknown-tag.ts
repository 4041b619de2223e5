/**
 * Tag of a variant that this version does not know. It exists for the type checker alone: the value on the wire is kept.
 * An ambient enum overlaps with no string literal, so `switch` and `===` on the tag narrow every known variant,
 * and what remains in `default` is the unknown one.
 */
export declare enum UnknownTag {
  value = '',
}

/** A variant that this version does not know, as it came. */
export interface UnknownVariant {
  readonly type: UnknownTag
  readonly [field: string]: unknown
}

/** A union without its unknown variants. */
export type Known<Union> = Exclude<Union, { readonly type: UnknownTag }>
