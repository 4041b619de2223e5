import { createEmulator, createVirtualClock, callTools, say, pause } from './src/index.ts'
import { ManagedAgents } from '../core/src/managed-agents.ts'
import { run, defineTool } from '../core/src/session/index.ts'
function rng(seed: number) { let s = seed; return () => { s = (s + 0x6d2b79f5) | 0; let m = Math.imul(s ^ (s >>> 15), 1 | s); m = (m + Math.imul(m ^ (m >>> 7), 61 | m)) ^ m; return ((m ^ (m >>> 14)) >>> 0) / 4294967296 } }
const from = Number(process.argv[2] ?? 1), to = Number(process.argv[3] ?? 50)
const kinds: Record<string, number> = {}
let bad = 0
for (let seed = from; seed <= to; seed++) {
  const random = rng(seed)
  const p = () => random() * 0.35
  const clock = createVirtualClock()
  const rules: any[] = []
  const maybe = (r: any) => { if (random() < 0.5) rules.push(r) }
  maybe({ match: { operation: 'sendSessionEvents', bodyIncludes: 'tool_result', probability: p() }, action: { type: 'lose', reply: random() < 0.3 ? { status: 500 } : 'reset', ...(random() < 0.3 && { landAfterMs: 300 + random() * 1000 }) } })
  maybe({ match: { operation: 'sendSessionEvents', bodyIncludes: 'user.message', probability: p() }, action: { type: 'lose' } })
  maybe({ match: { operation: 'sendSessionEvents', probability: p() }, action: { type: 'status', status: random() < 0.5 ? 529 : 429, headers: { 'retry-after': '1' } } })
  maybe({ match: { operation: 'sendSessionEvents', bodyIncludes: 'tool_result', probability: p() }, action: { type: 'reset' } })
  maybe({ match: { operation: 'streamSessionEvents', event: { ordinal: { from: 1 } }, probability: p() }, action: { type: random() < 0.5 ? 'reset' : 'truncate' }, times: 6 })
  maybe({ match: { operation: 'streamSessionEvents', event: { ordinal: { from: 1 } }, probability: p() }, action: { type: 'hang' }, times: 2 })
  maybe({ match: { operation: 'streamSessionEvents', event: { ordinal: { from: 1 } }, probability: p() }, action: { type: 'drop' }, times: 5 })
  maybe({ match: { operation: 'streamSessionEvents', event: { ordinal: { from: 1 } }, probability: p() }, action: { type: 'duplicate' }, times: 5 })
  maybe({ match: { operation: 'streamSessionEvents', event: { ordinal: { from: 1 } }, probability: p() }, action: { type: 'reorder' }, times: 5 })
  maybe({ match: { operation: 'listSessionEvents', probability: p() }, action: { type: 'status', status: 500 }, times: 10 })
  maybe({ match: { operation: 'listSessionEvents', probability: p() }, action: { type: 'lag', ms: 800 }, times: 10 })
  const emulator = createEmulator({ clock, seed, faults: { seed, rules }, transientRefusalMs: random() < 0.5 ? 500 : 0, duplicateAnswers: random() < 0.5 ? 'accept' : 'refuse', scenario: function* () {
    for (let n = 0; n < 3; n++) { const r = yield* callTools({ name: 'work', input: {} }, { name: 'work', input: {} }, { name: 'bash', input: { command: 'ls' } }); yield pause(200) }
    yield say('done')
  } })
  const runs = new Map<string, number>()
  const work = defineTool({ name: 'work', description: 'W', inputSchema: { type: 'object' }, execute: async (_i, { callId }) => { runs.set(callId, (runs.get(callId) ?? 0) + 1); await new Promise<void>(r => clock.setTimer(r, random() * 3000)); return 'ok' } })
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-x', fetch: (u: string, i: RequestInit) => emulator.fetch(u, i), platform: { clock, random } as any } as any)
  let outcome: any, error: any
  const go = (async () => {
    const clean = new ManagedAgents({ apiKey: 'x', fetch: (u: string, i: RequestInit) => emulator.fetch(u, i), platform: { clock, random } as any } as any)
    const agent = await clean.agents.create({ name: 'a', model: 'claude-opus-5', tools: [work.declaration, { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } }] } as any)
    const env = await clean.environments.create({ name: 'e', config: { type: 'cloud' } } as any)
    const s = await clean.sessions.create({ agent: agent.id, environment_id: env.id })
    const r = run(client, s.id, { input: 'go', tools: [work], approve: () => 'allow', timeoutMs: 1_800_000 })
    const types: string[] = []
    const it = (async () => { for await (const e of r) types.push(e.type) })()
    outcome = await r.outcome
    await it
    const hist: any[] = []
    for (let page: any = null; ;) { let res: any; for (;;) { try { res = await clean.sessions.events.list(s.id, { limit: 1000, ...(page && { page }) }); break } catch {} } hist.push(...res.data); page = res.next_page; if (!page) break }
    return { hist, types }
  })()
  let settled = false
  go.then(() => { settled = true }, (e) => { settled = true; error = e })
  let guard = 0
  while (!settled && guard++ < 200000) { await new Promise(r => setImmediate(r)); if (!settled && !(await clock.advanceToNext())) { for (let k = 0; k < 50 && !settled; k++) await new Promise(r => setImmediate(r)) ; if (!settled && clock.pending() === 0) break } }
  if (!settled) { console.log(seed, 'HUNG', clock.now()); bad++; continue }
  if (error) { const k = `error ${error.code ?? error.message}`; kinds[k] = (kinds[k] ?? 0) + 1; if (error.code !== 'outcome_unknown' && !/rate_limited|overloaded/.test(error.code)) { console.log(seed, error); bad++ } continue }
  const { hist, types } = await go
  const k = outcome.type + ' ' + outcome.text
  kinds[k] = (kinds[k] ?? 0) + 1
  const over = [...runs.values()].filter(n => n > 1).length
  const results = hist.filter(e => e.type === 'user.custom_tool_result')
  const dupes = results.length - new Set(results.map(e => e.custom_tool_use_id)).size
  const msgs = hist.filter(e => e.type === 'user.message').length
  if (over || msgs !== 1 || outcome.type !== 'end_turn' || outcome.text !== 'done') { console.log(seed, { over, dupes, msgs, type: outcome.type, text: outcome.text, stall: JSON.stringify(outcome.stall)?.slice(0, 400), gates: outcome.gates, rules: JSON.stringify(rules).slice(0, 900) }); bad++ }
  else if (dupes) kinds['dupes'] = (kinds['dupes'] ?? 0) + 1
}
console.log(kinds, 'bad', bad)
