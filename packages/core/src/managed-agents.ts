import { allFeatures } from './all-features.ts'
import type { ClientBase } from './client.ts'
import { bindTo } from './client.ts'
import { createClientCore } from './client-core.ts'
import type { ClientOptions } from './client-options.ts'
import type { RawClient } from './client-raw.ts'
import { createRaw } from './client-raw.ts'
import { operations } from './generated/operations.gen.ts'
import { resources } from './generated/resources.gen.ts'
import { openapiLevel } from './http/openapi-level.ts'
import type { Platform } from './platform.ts'
import type { RunMethods } from './session/attach-runs.ts'
import { attachRuns } from './session/attach-runs.ts'
import type { SweetResources } from './sugar.ts'
import { sweeten } from './sugar.ts'

// The constructor assigns one property per resource; this base class only has their types.
const WithMethods = class {} as new () => SweetResources & RunMethods

/**
 * A client with everything: `new ManagedAgents({ apiKey })`. The constructor throws `SdkError` for options that cannot
 * work. For a small bundle see `createClient` of the entry `./client`.
 */
export class ManagedAgents extends WithMethods implements ClientBase {
  readonly platform: Platform
  /** The contract's paths by openapi-fetch, through the same pipeline; never throws on a status. */
  readonly raw: RawClient
  readonly refreshCredential: () => void

  constructor(options: ClientOptions) {
    super()
    const core = createClientCore(options, { level: openapiLevel, ...allFeatures })
    this.platform = core.platform
    this.refreshCredential = core.refreshCredential
    this.raw = createRaw(core, operations)
    const client = Object.assign(this, resources(bindTo(core)))
    attachRuns(client)
    sweeten(client)
  }
}
