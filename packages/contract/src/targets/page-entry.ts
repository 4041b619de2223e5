import { runSuite } from '../conformance/run-suite.ts'

/** What a page runs. */
const { origin } = globalThis.location
const results = await runSuite({ origin })
await fetch(`${origin}/_results`, { method: 'POST', body: JSON.stringify(results) })
