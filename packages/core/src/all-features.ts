import { providerSource } from './auth/credential-source.ts'
import { diagnostics } from './diagnostics.ts'
import type { Features } from './features.ts'
import { encodeMultipart } from './http/multipart.ts'
import { createOnce } from './resources/create-once.ts'
import { rateLimiting } from './retry/rate-limiting.ts'

/** What `ManagedAgents` can do and a small client may do without. */
export const allFeatures: Required<Features> = {
  rateLimiting,
  credentialProviders: providerSource,
  diagnostics,
  createOnce,
  encodeForm: encodeMultipart,
}
