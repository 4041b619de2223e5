import { runSuite } from '../../conformance/run-suite.ts'

/** What Node and Bun run: the results are printed, and the process has to end by itself. */
process.stdout.write(JSON.stringify(await runSuite({ origin: process.argv[2] ?? '' })))
