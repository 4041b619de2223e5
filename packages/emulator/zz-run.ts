import { createEmulator, callTools, say, pause, write } from './src/index.ts'
import { ManagedAgents } from '../core/src/managed-agents.ts'
import { run, defineTool, resumeRun, runNew } from '../core/src/session/index.ts'
const emulator = createEmulator({ scenario: function* (turn) {
  if (turn.message.includes('weather')) { const [w] = yield* callTools({ name: 'get_weather', input: { city: 'Bern' } }); yield say(`It is ${w?.text}`) ; yield write('/mnt/session/outputs/a.txt', 'hello') }
  else if (turn.message.includes('bash')) { const [w] = yield* callTools({ name: 'bash', input: { command: 'ls' } }); yield say(`bash: ${w?.text} ${w?.denied}`) }
  else if (turn.message.includes('long')) { yield pause(100000); yield say('late') }
  else yield say('echo ' + turn.message)
} })
const client = new ManagedAgents({ apiKey: 'sk-ant-api03-x', fetch: (u: string, i: RequestInit) => emulator.fetch(u, i) } as any)
const weather = defineTool({ name: 'get_weather', description: 'Weather', inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }, execute: async ({ city }) => `sunny in ${city}` })
const agent = await client.agents.create({ name: 'a', model: 'claude-opus-5', tools: [weather.declaration, { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } }] } as any)
const env = await client.environments.create({ name: 'e', config: { type: 'cloud' } } as any)
const t0 = Date.now()
const s = await client.sessions.create({ agent: agent.id, environment_id: env.id })
const id = s.id
const b = run(client, id, { input: 'bash please', timeoutMs: 20000 })
const bo = await b.outcome
console.log(bo.type, (bo as any).gates)
const answers = Object.fromEntries(((bo as any).gates as any[]).map(g => [g.id, { deny: 'not now' }]))
const ro = await resumeRun(client, bo.continuation, { answers, timeoutMs: 20000 }).outcome
console.log(ro.type, ro.text)
const l = run(client, id, { input: 'long', cleanup: 'archive', timeoutMs: 1000 })
const lo = await l.outcome
console.log(Date.now() - t0, lo.type, (lo as any).stall, lo.cleanup)
console.log(emulator.requests().map(x => JSON.stringify(x).slice(0, 110)).join('\n'))
