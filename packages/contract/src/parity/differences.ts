/**
 * Where this SDK differs from the official one on purpose. A difference that no longer exists fails the tests until its
 * entry is removed.
 */
export interface Difference {
  /** Id of an operation, or name of a schema. */
  readonly where: string
  /** The property or parameter that differs. */
  readonly field: string
  readonly reason: string
}

/** A difference that holds wherever its condition does. */
export interface DifferenceRule {
  readonly rule: string
  readonly reason: string
}

export const maxDifferences = 30

/** Properties that the types have on one side only, or with another type. */
export const typeDifferences: readonly Difference[] = [
  {
    where: 'FileMetadata',
    field: 'scope',
    reason: 'The official types have it in the beta namespace only; one endpoint serves both, so it is optional here.',
  },
  {
    where: 'MemoryVersion',
    field: 'created_by',
    reason: 'Documented as null where unknown; the official type has no null.',
  },
  {
    where: 'MemoryVersion',
    field: 'redacted_by',
    reason: 'Documented as null for a version that was not redacted; the official type has no null.',
  },
]

/** Parameters of methods that are on one side only, or have another type. */
export const methodDifferences: readonly Difference[] = [
  {
    where: 'listFiles',
    field: 'scope_id',
    reason: 'The official client has it in the beta namespace only; one endpoint serves both.',
  },
  {
    where: 'listFiles',
    field: 'ids',
    reason: 'The official type also takes null, which says no more than leaving ids out.',
  },
  {
    where: 'pollWork',
    field: 'worker_id',
    reason: 'Header parameters are named like all others; the official client names this one Anthropic-Worker-ID.',
  },
  {
    where: 'pollWork',
    field: 'Anthropic-Worker-ID',
    reason: 'The official name of worker_id.',
  },
]

/** Parts of a call that the two clients send differently: `query`, `body`, `betas` and the like. */
export const callDifferences: readonly Difference[] = []

/** Applied to every call. */
export const callRules: readonly DifferenceRule[] = [
  {
    rule: 'credential header',
    reason:
      'An API key goes as x-api-key, which every version of the API takes; the official client sends it as bearer.',
  },
]

/** Applied while the type tests are written. */
export const typeRules: readonly DifferenceRule[] = [
  {
    rule: 'parameters beside the body',
    reason: 'Official request types hold path, query and header parameters too; a request schema is the body alone.',
  },
  {
    rule: 'cursor of a page',
    reason: 'Recorded answers leave next_page out on the last page; the official types require it.',
  },
  {
    rule: 'betas',
    reason: 'Every method takes betas, and takes them read-only.',
  },
  {
    rule: 'binary content',
    reason:
      'Content to upload is a string of bytes in the document; our methods take Uploadable, theirs their own type.',
  },
]
