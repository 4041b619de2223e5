/** A server answered otherwise than the contract allows. */
export class ContractViolationError extends Error {
  /** Method and path. */
  readonly request: string
  /** Each with its place in the body, for example `data[0].type must be a string, not null`. */
  readonly problems: readonly string[]

  constructor(request: string, problems: readonly string[]) {
    super(`${request} was answered otherwise than the contract says: ${problems.slice(0, 5).join('; ')}`)
    this.name = 'ContractViolationError'
    this.request = request
    this.problems = problems
  }
}
