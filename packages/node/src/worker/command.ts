import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SdkError } from '@org/managed-agents-core'
import { directSandbox } from '../sandbox/direct-sandbox.ts'
import { linuxSandbox } from '../sandbox/linux-sandbox.ts'
import { createWorker } from './create-worker.ts'
import { createFolderJournal } from './folder-journal.ts'
import { itemFromEnvironment } from './item-environment.ts'
import { jsonLines } from './worker-event.ts'
import type { WorkerOptions } from './worker-options.ts'

export const helpText = `managed-agents-worker poll [options]   serves the queue of a self-hosted environment
managed-agents-worker run [options]    works on the one item that the environment names, and exits

  --environment-id ID   default: $ANTHROPIC_ENVIRONMENT_ID
  --workdir FOLDER      poll: a folder for the folders of sessions; run: that of the session (default .)
  --concurrency N       sessions at once (poll; default 4)
  --on-work PROGRAM     start a program per item instead of working here (poll)
  --max-idle SECONDS    how long an idle session is kept (default 60)
  --drain SECONDS       how long turns may go on after SIGTERM (default 30)
  --sandbox NAME        direct (default) or linux
  --network             the sandbox "linux" gets the machine's network
  --journal FOLDER      where calls are remembered (run; default: beside the working directory)
  --health-port PORT    serve probes on it (poll)
  --help

The key is read from $ANTHROPIC_ENVIRONMENT_KEY, an item's secret from $ANTHROPIC_WORK_SECRET: neither is taken as an
argument, which all users of a machine can see. $ANTHROPIC_BASE_URL names another API. What happens is told as lines of JSON
on standard error.
`

/** The command line of the worker. Resolves when it has ended; rejects with what is wrong. */
export async function runCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'environment-id': { type: 'string' },
      workdir: { type: 'string', default: '.' },
      concurrency: { type: 'string', default: '4' },
      'on-work': { type: 'string' },
      'max-idle': { type: 'string', default: '60' },
      drain: { type: 'string', default: '30' },
      sandbox: { type: 'string', default: 'direct' },
      network: { type: 'boolean', default: false },
      journal: { type: 'string' },
      'health-port': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command] = positionals
  if (values.help) return void process.stdout.write(helpText)
  const { ANTHROPIC_BASE_URL: baseUrl, ANTHROPIC_ENVIRONMENT_KEY: environmentKey } = environment
  const workdir = resolve(values.workdir)
  const options: WorkerOptions = {
    environmentId: values['environment-id'] ?? environment['ANTHROPIC_ENVIRONMENT_ID'] ?? '',
    ...(environmentKey && { environmentKey }),
    ...(baseUrl && { baseUrl }),
    workdir,
    concurrency: numberOf('concurrency', values.concurrency),
    maxIdleMs: numberOf('max-idle', values['max-idle']) * 1000,
    drainMs: numberOf('drain', values.drain) * 1000,
    sandbox: sandboxOf(values.sandbox, values.network),
    ...(values['on-work'] && { onWork: { file: values['on-work'] } }),
    ...(values['health-port'] && { health: { port: numberOf('health-port', values['health-port']) } }),
    onEvent: jsonLines((line) => void process.stderr.write(`${line}\n`)),
  }
  if (command === 'poll') return createWorker(options).run()
  if (command !== 'run') throw new SdkError('invalid_argument', 'Say poll or run.')
  const journal = createFolderJournal(values.journal ? resolve(values.journal) : `${workdir}.journal`)
  const end = await createWorker({ ...options, workdir: () => workdir, journal }).handle(
    itemFromEnvironment(environment),
  )
  if (end === 'failed') process.exitCode = 1
}

function numberOf(name: string, text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value
  throw new SdkError('invalid_argument', `--${name} is a number, not "${text}".`)
}

function sandboxOf(name: string, network: boolean) {
  if (name === 'direct') return directSandbox()
  if (name === 'linux') return linuxSandbox({ network: network ? 'host' : 'none' })
  throw new SdkError('invalid_argument', `There is no sandbox "${name}": say direct or linux.`)
}
