import { runSuite } from '../../conformance/run-suite.ts'

/** A Worker: the whole suite is one request. */
const worker = { fetch: async (request: Request) => Response.json(await runSuite({ origin: await request.text() })) }

// Workers take their handlers from the default export.
// biome-ignore lint/style/noDefaultExport: demanded by the platform
export default worker
