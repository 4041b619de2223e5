import { runSuite } from '../../conformance/run-suite.ts'

/** A Worker: the whole suite is one request. */
const worker = { fetch: async (request: Request) => Response.json(await runSuite({ origin: await request.text() })) }

export { worker as default }
