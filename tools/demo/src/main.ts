import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { approveByAsking } from './approvals.ts'
import { connectEmulator, connectLive } from './connect.ts'
import type { DemoOptions } from './options.ts'
import { readOptions, usage } from './options.ts'
import { setUp } from './set-up.ts'
import { createTerminal } from './terminal.ts'
import { createTranscript } from './transcript.ts'
import { weatherTool } from './weather-tool.ts'

const folder = process.env.DEMO_DIR ?? fileURLToPath(new URL('../../../.demo', import.meta.url))
const fileOf = (name: string) => join(folder, name)
const { print, ask } = createTerminal(process)

async function demo(options: DemoOptions): Promise<number> {
  const connection = options.live ? connectLive(process.env) : connectEmulator(fileOf('emulator.json'))
  const { client } = connection
  const { agentId, environmentId, found } = await setUp(connection, fileOf('ids.json'))
  print(`${found ? 'found' : 'created'} environment ${environmentId} and agent ${agentId} (${connection.server})\n`)

  const session = await client.sessions.create({ agent: agentId, environment_id: environmentId, title: 'demo' })
  print(`session ${session.id}\n\nyou    ${options.message}\n`)

  const interactive = process.stdin.isTTY && process.stdout.isTTY
  const run = client.sessions.run(session.id, {
    input: options.message,
    tools: [weatherTool],
    approve: options.approve || !interactive ? () => options.approve ?? 'deny' : approveByAsking(ask),
    previews: process.stdout.isTTY === true,
  })
  const stop = () => void run.close()
  process.once('SIGINT', stop)
  const transcript = createTranscript(print, process.stdout.isTTY === true)
  for await (const event of run) transcript.show(event)
  const outcome = await run.outcome
  process.removeListener('SIGINT', stop)

  const { inputTokens, outputTokens, cacheReadInputTokens, cacheCreationInputTokens } = outcome.usage
  print(`\noutcome ${outcome.type}\n`)
  print(`tokens  ${inputTokens} in, ${outputTokens} out, ${cacheReadInputTokens} read from cache, `)
  print(`${cacheCreationInputTokens} written to cache\n`)
  if (outcome.listCost) {
    const { amount, currency } = outcome.listCost
    print(`cost    ${Number(amount) > 0 ? `${amount} cents` : 'less than a cent'} (${currency}, list price)\n`)
  }
  if (options.live) print(`left    session ${session.id}, agent ${agentId}, environment ${environmentId}\n`)
  connection.save()
  return outcome.type === 'end_turn' ? 0 : 1
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) print(`${usage}\n`)
  else process.exitCode = await demo(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
