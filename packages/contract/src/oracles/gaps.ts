/** A valid request that an oracle refuses, by its own fault. One that it has stopped to refuse must be removed. */
export interface Gap {
  readonly oracle: string
  /** Title of the call. */
  readonly call: string
  readonly reason: string
}

const severalFiles = 'of several parts with one name it sees the last one only, as a text'

export const gaps: readonly Gap[] = [
  { oracle: 'Prism', call: 'skills.create (files)', reason: severalFiles },
  { oracle: 'Prism', call: 'skills.versions.create (files)', reason: severalFiles },
]
