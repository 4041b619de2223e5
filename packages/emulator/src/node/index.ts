export type { ListeningEmulator, ListenOptions } from './listen.ts'
export { listen } from './listen.ts'
export { readFaultFile } from './read-fault-file.ts'
export { readScenarioFile } from './read-scenario-file.ts'
