import type { Called, setUpToolset } from '../toolset/toolset.test-support.ts'

/** Where an attempt to escape takes place. `outside` holds `secret.txt`, whose content is the canary. */
export interface EscapeGround extends Awaited<ReturnType<typeof setUpToolset>> {
  readonly canary: string
  read(path: string): Promise<Called>
  write(path: string, content?: string): Promise<Called>
  bash(command: string, timeoutMs?: number): Promise<Called>
}

/** One way out, and what must not come of it beyond what is always checked. */
export interface EscapeCase {
  readonly name: string
  /** A published vulnerability of this kind, in similar software. */
  readonly cve?: string
  /**
   * Tries to get out. Gives all that the agent got to see. Always checked afterwards: the canary is not in it, nothing
   * outside has changed, no process is left.
   */
  readonly attempt: (ground: EscapeGround) => Promise<Called | readonly Called[]>
  /** Why the attempt cannot be made on this machine. */
  readonly skip?: string | false
}
