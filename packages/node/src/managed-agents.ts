import type { ClientOptions } from '@org/managed-agents-core'
import { ManagedAgents as Client } from '@org/managed-agents-core'
import type { FromEnvOptions } from './from-env.ts'
import { optionsFromEnv } from './from-env.ts'
import { onNode } from './on-node.ts'

/** The client of core, which knows what this runtime can do and where it keeps credentials. */
export class ManagedAgents extends Client {
  constructor(options: ClientOptions) {
    super(onNode(options))
  }

  /**
   * A client by what the environment says: `ANTHROPIC_API_KEY`, `ANTHROPIC_AUTH_TOKEN`, a profile on disk or workload
   * identity federation; `ANTHROPIC_BASE_URL`, `ANTHROPIC_CUSTOM_HEADERS`, `ANTHROPIC_LOG`. Throws `invalid_credential`
   * that says where it looked. Tokens are asked for when they are needed, and what failed is tried again by the next call.
   */
  static fromEnv(options: FromEnvOptions = {}): ManagedAgents {
    return new ManagedAgents(optionsFromEnv(options))
  }
}
