import { allFeatures } from './all-features.ts'
import type { ClientBase } from './client.ts'
import { bindTo } from './client.ts'
import { createClientCore } from './client-core.ts'
import type { ClientOptions } from './client-options.ts'
import type { RawClient } from './client-raw.ts'
import { createRaw } from './client-raw.ts'
import { operations } from './generated/operations.gen.ts'
import type { Resources } from './generated/resources.gen.ts'
import { resources } from './generated/resources.gen.ts'
import { openapiLevel } from './http/openapi-level.ts'
import type { Platform } from './platform.ts'

/** A client with every resource of the API as properties. */
export interface ManagedAgents extends ClientBase, Resources {
  /** The contract's paths by openapi-fetch, through the same pipeline; never throws on a status. */
  readonly raw: RawClient
}

class ManagedAgentsClient implements ClientBase {
  readonly platform: Platform
  readonly raw: RawClient
  readonly refreshCredential: () => void

  constructor(options: ClientOptions) {
    const core = createClientCore(options, { level: openapiLevel, ...allFeatures })
    this.platform = core.platform
    this.refreshCredential = core.refreshCredential
    this.raw = createRaw(core, operations)
    Object.assign(this, resources(bindTo(core)))
  }
}

/**
 * Makes a client with everything: `new ManagedAgents({ apiKey })`. Throws `SdkError` for options that cannot work.
 * For a small bundle see `createClient` of the entry `./client`.
 */
export const ManagedAgents: new (options: ClientOptions) => ManagedAgents =
  // The constructor assigns one property per resource.
  ManagedAgentsClient as unknown as new (
    options: ClientOptions,
  ) => ManagedAgents
