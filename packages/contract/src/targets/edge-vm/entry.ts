import { runSuite } from '../../conformance/run-suite.ts'

/** What the VM evaluates: a function that runs the suite. */
Object.assign(globalThis, { runSuite })
