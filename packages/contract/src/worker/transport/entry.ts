import { createTransport } from '@org/managed-agents-node'
import { runSuite } from '../../conformance/run-suite.ts'

/** Prints the results of the conformance suite when every request of the process goes by node:http. */
const transport = createTransport({ env: {} })
globalThis.fetch = (input, init) => transport.fetch(String(input), init)
process.stdout.write(JSON.stringify(await runSuite({ origin: process.argv[2] ?? '' })))
// Deno keeps a process for connections that nobody uses; elsewhere it would end by itself.
transport.close()
