/** Something that a client has to do, whatever the runtime. Tests cite it by its id, in brackets in their titles. */
export interface Requirement {
  /** Area and name, for example `streams.bom`. */
  readonly id: string
  readonly sentence: string
  /** Where it is written, or why it has to be so. */
  readonly source: string
}

/** The ids that a title cites: `[streams.bom, streams.chunks] …`. */
export function citedIn(title: string): string[] {
  return [...title.matchAll(/\[([a-z-]+\.[a-z-]+(?:, [a-z-]+\.[a-z-]+)*)\]/g)].flatMap(
    ([, ids]) => ids?.split(', ') ?? [],
  )
}
