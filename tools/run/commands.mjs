/**
 * The root scripts, by name. `file` is run with Node (and is said to be still to come while it does not exist), `run`
 * is a program of the workspace, `test` a list of turbo tasks whose counts are added up. An exclusive one waits for
 * another exclusive one in the same working tree.
 */
export const commands = {
  exec: { run: [] },
  demo: { file: 'tools/demo/src/main.ts', what: 'the demo' },
  test: { test: ['test'], exclusive: true },
  'test:all': { test: ['test', 'test:long'], exclusive: true },
  check: { file: 'tools/checks/src/main.ts', what: 'the set of checks', exclusive: true },
  build: { run: ['turbo', 'run', 'build'], exclusive: true },
  generate: { file: 'tools/codegen/src/main.ts', what: 'code generation', exclusive: true },
  mock: { file: 'packages/contract/src/prism/mock.ts', what: 'the Prism mock server' },
  emulator: { file: 'packages/emulator/src/node/bin.ts', what: "the emulator's command" },
  contract: { file: 'packages/contract/src/bin.ts', what: "the contract tests' command" },
  sim: { file: 'packages/contract/src/sim/main.ts', what: 'the simulator' },
  bench: { file: 'tools/bench/src/main.ts', what: 'the benchmark table' },
  'spec:import': { file: 'tools/spec/src/import.ts', what: 'import of a published document' },
  'spec:diff': { file: 'tools/spec/src/diff.ts', what: 'comparison of two documents' },
  'spec:update': { file: 'tools/spec/src/update.ts', what: 'the update of the contract' },
  changeset: { run: ['changeset'] },
  chat: { file: 'tools/chat/src/main.ts', what: 'the example chat' },
}
