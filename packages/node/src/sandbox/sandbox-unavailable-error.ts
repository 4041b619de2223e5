/** The machine cannot run the chosen sandbox. Nothing was run without it. */
export class SandboxUnavailableError extends Error {
  override readonly name = 'SandboxUnavailableError'
  readonly sandbox: string
  /** `platform`: not Linux · `tool_missing`: a program is not installed · `refused`: the kernel or its policy forbids it. */
  readonly reason: 'platform' | 'tool_missing' | 'refused'

  constructor(sandbox: string, reason: SandboxUnavailableError['reason'], detail: string) {
    super(`the sandbox "${sandbox}" is not available: ${detail}`)
    this.sandbox = sandbox
    this.reason = reason
  }
}
