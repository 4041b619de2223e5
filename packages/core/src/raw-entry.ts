import { allFeatures } from './all-features.ts'
import { createClientCore } from './client-core.ts'
import type { ClientOptions } from './client-options.ts'
import type { RawClient } from './client-raw.ts'
import { createRaw } from './client-raw.ts'
import { operations } from './generated/operations.gen.ts'
import { openapiLevel } from './http/openapi-level.ts'

export type { ClientOptions, Logger } from './client-options.ts'
export type { RawClient } from './client-raw.ts'
export type { RawPaths } from './generated/raw-paths.gen.ts'
export type { components, operations, paths } from './generated/types.gen.ts'

/**
 * The low-level client alone: openapi-fetch typed by the contract, with the retries, limits and credentials of the full
 * client. Throws `SdkError` for options that cannot work.
 */
export function createRawClient(options: ClientOptions): RawClient {
  return createRaw(createClientCore(options, { level: openapiLevel, ...allFeatures }), operations)
}
