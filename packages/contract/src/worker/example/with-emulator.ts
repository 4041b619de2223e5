import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ManagedAgents } from '@org/managed-agents-core'
import { callTools, say } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { createWorker, jsonLines } from '@org/managed-agents-node/worker'

/** A worker and an emulated agent that gives it something to do: `node …/with-emulator.ts`. */
const server = await listen({
  *scenario() {
    yield* callTools({ name: 'write', input: { file_path: 'hello.sh', content: 'echo "Hello from $(uname -s)"\n' } })
    const [result] = yield* callTools({ name: 'bash', input: { command: 'sh hello.sh' } })
    yield say(`It says: ${result?.text.trim()}`)
  },
})
const client = new ManagedAgents({ apiKey: 'sk-ant-api03-any', baseUrl: server.url })
const environment = await client.environments.create({ name: 'mine', config: { type: 'self_hosted' } })
const agent = await client.agents.create({
  name: 'Builder',
  model: 'claude-opus-5',
  tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_allow' } } }],
})

const workdir = await mkdtemp(join(tmpdir(), 'worker-'))
const controller = new AbortController()
const working = createWorker({
  environmentId: environment.id,
  environmentKey: server.createEnvironmentKey(environment.id).key,
  baseUrl: server.url,
  workdir,
  onEvent: jsonLines((line) => process.stderr.write(`${line}\n`)),
}).run(controller.signal)

const session = await client.sessions.create({ agent: agent.id, environment_id: environment.id })
// The worker answers the calls; this program only talks to the agent.
const run = client.sessions.run(session.id, { input: 'Write a program and run it.', waitForOthers: true })
const { text } = await run.outcome
const file = await readFile(join(workdir, session.id, 'hello.sh'), 'utf8')
process.stdout.write(`${text}\nOn this machine, hello.sh: ${file}`)

controller.abort()
await working
await server.close()
await rm(workdir, { recursive: true })
