/** Who may import whom, drawn in CONTRIBUTING. A target is a folder of core or, with a slash, one file of it. */
export interface LayerRule {
  readonly values: readonly string[]
  readonly types?: readonly string[]
}

/** What every layer may take as types, whatever its row says. */
export const typesForAll: readonly string[] = ['generated', 'http/operation']

/** Folders of core; `platform` is the file of that name, `client` every other file at the top. */
export const coreLayers: Readonly<Record<string, LayerRule>> = {
  errors: { values: [] },
  platform: { values: [] },
  generated: { values: [], types: ['http/operation', 'resources', 'pagination', 'sse'] },
  'json-schema': { values: [] },
  conversation: { values: [] },
  sse: { values: ['errors'], types: ['platform', 'resources/call'] },
  pagination: { values: ['errors'], types: ['platform', 'resources/call', 'resources/page-types'] },
  http: { values: ['errors', 'platform'] },
  retry: { values: ['http', 'errors', 'platform'] },
  auth: { values: ['http', 'errors', 'platform'] },
  resources: { values: ['generated', 'http', 'sse', 'pagination', 'errors'], types: ['platform'] },
  session: {
    values: ['pagination', 'sse', 'retry/backoff', 'retry/retry-policy', 'json-schema', 'errors', 'platform'],
    types: ['resources'],
  },
  waiters: { values: ['http/timeout', 'errors', 'platform'], types: ['resources'] },
  ensure: { values: ['http/timeout', 'errors', 'platform', 'waiters/reflects'], types: ['resources'] },
  relay: { values: ['generated', 'http', 'errors', 'platform'] },
  webhooks: { values: ['generated', 'http', 'errors', 'platform'] },
  client: { values: ['*'] },
}

/** Other packages, by folder. `types` of `zod` are all that it may take from core. */
export const packageLayers: Readonly<Record<string, LayerRule>> = {
  core: { values: [] },
  node: { values: ['core'] },
  browser: { values: ['core'] },
  edge: { values: ['core'] },
  zod: { values: [], types: ['core'] },
  emulator: { values: [], types: ['core'] },
  contract: { values: ['*'] },
}
