import { messagesScenario } from '../messages-agent/messages-scenario.ts'
import { createRealTools } from '../messages-agent/real-tools.ts'
import type { Exchange } from '../recording/exchange.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { openDataFolder } from './data-folder.ts'
import type { ListeningEmulator } from './listen.ts'
import { inspectorUrl, listen } from './listen.ts'
import { readFaultFile } from './read-fault-file.ts'
import { readScenarioFile } from './read-scenario-file.ts'

export const helpText = `managed-agents-emulator: the Claude Managed Agents API on this machine

  --port N          port on 127.0.0.1 (default 4010; 0: any free one)
  --scenario FILE   what agents do: .yaml, .json, a recording (.jsonl), or a module
                    that exports \`scenario\`
  --messages-url URL      a model drives the agents: an endpoint of the Messages API.
                          Built-in tools are run for real, in a temporary directory
  --messages-key-env VAR  environment variable with its key
  --messages-model NAME   in place of the agent's
  --faults FILE     fault plan: .yaml or .json
  --data DIR        keeps state across restarts (Node 22.13 or later, Deno, Bun)
  --seed S          drives ids and chance (default 0)
  --instant         nothing takes time; else agents take as long as somebody who watches expects
  --rate-limits     the documented request limits are in force
  --json            one JSON object a line
`

export interface CommandOptions {
  readonly port: string
  readonly scenario?: string
  readonly messagesUrl?: string
  readonly messagesKeyEnv?: string
  readonly messagesModel?: string
  readonly faults?: string
  readonly data?: string
  readonly seed: string
  readonly instant: boolean
  readonly rateLimits: boolean
  readonly json: boolean
}

/** Runs the command until SIGINT or SIGTERM; then it ends streams, prints the verdict and stops. */
export async function runCommand(options: CommandOptions, print: (line: string) => void): Promise<void> {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError('--port must be 0 to 65535')
  const write = options.json
    ? (event: LogEvent) => print(JSON.stringify(event))
    : (event: LogEvent) => print(describe(event))
  const driver = options.messagesUrl === undefined ? undefined : openDriver(options.messagesUrl, options)
  const emulator = await listen({
    port,
    seed: options.seed,
    timing: options.instant ? 'instant' : 'lifelike',
    rateLimits: options.rateLimits,
    ...(options.scenario ? { scenario: await readScenarioFile(options.scenario) } : {}),
    ...(driver ? { scenario: driver.scenario } : {}),
    ...(options.faults ? { faults: await readFaultFile(options.faults) } : {}),
    ...(options.data ? { store: await openDataFolder(options.data) } : {}),
    onExchange: (exchange) => write(exchangeEvent(exchange)),
  })
  const { url, controlToken: token } = emulator
  write({ event: 'listening', url, control: `${url}/_emulator`, inspector: inspectorUrl(emulator), token })
  stopOnSignal(emulator, write, () => driver?.close())
}

type LogEvent =
  | { event: 'listening'; url: string; control: string; inspector: string; token: string }
  | {
      event: 'request'
      time: string
      method: string
      target: string
      status: number | null
      failure: string | null
      request_id: string
    }
  | { event: 'stopped'; findings: readonly { rule: string; message: string }[] }

function exchangeEvent(exchange: Exchange): LogEvent {
  return {
    event: 'request',
    time: new Date(exchange.atMs).toISOString(),
    method: exchange.method,
    target: exchange.target,
    status: exchange.status,
    failure: exchange.failure,
    request_id: exchange.requestId,
  }
}

function describe(event: LogEvent): string {
  switch (event.event) {
    case 'listening':
      return [
        `listening on ${event.url} (any key that starts with sk-ant-api will do)`,
        `inspector ${event.inspector}`,
        `control surface ${event.control}, x-emulator-token: ${event.token}`,
      ].join('\n')
    case 'request':
      return `${event.time.slice(11, 23)} ${event.method} ${event.target} ${event.failure ?? event.status}`
    case 'stopped':
      return event.findings.length === 0
        ? 'stopped; nothing to say against the client'
        : [
            'stopped; what the client did wrong:',
            ...event.findings.map(({ rule, message }) => `  ${rule}: ${message}`),
          ].join('\n')
  }
}

function openDriver(url: string, options: CommandOptions): { scenario: Scenario; close(): void } {
  const { messagesKeyEnv: variable, messagesModel: model } = options
  if (options.scenario !== undefined) throw new TypeError('--scenario and --messages-url exclude each other')
  if (!URL.canParse(url)) throw new TypeError('--messages-url must be an address such as https://api.anthropic.com')
  const apiKey = variable === undefined ? undefined : process.env[variable]
  if (!apiKey) throw new TypeError('--messages-key-env must name an environment variable that holds the key')
  const tools = createRealTools()
  const scenario = messagesScenario({ url, apiKey, runTool: tools.run, ...(model === undefined ? {} : { model }) })
  return { scenario, close: tools.close }
}

function stopOnSignal(emulator: ListeningEmulator, write: (event: LogEvent) => void, then: () => void): void {
  const stop = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    const { findings } = emulator.verdict()
    write({ event: 'stopped', findings })
    void emulator.close().then(then)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
