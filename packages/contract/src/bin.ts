#!/usr/bin/env node
import { mockCommand } from './command/mock-command.ts'
import { proxyCommand } from './command/proxy-command.ts'
import { UsageError } from './command/usage-error.ts'
import { verifyCommand } from './command/verify-command.ts'

const usage = `managed-agents-contract proxy --target URL [--port N] [--format text|json|junit|sarif|github] [--output FILE]
                              [--record FOLDER] [--strict] [-- COMMAND …]
managed-agents-contract verify --base-url URL [--api-key-env NAME] [--known-failures FILE] [--timeout-ms N] [--strict] [--json]
managed-agents-contract mock [--port N]

proxy   passes everything on to a server (the emulator, a staging server, the hosted API) and judges each request, answer and
        event by the contract. With a command it runs that, with ANTHROPIC_BASE_URL set, and ends with it.
verify  calls every endpoint of a server and says which requirements hold. It makes agents, sessions and files there.
mock    answers every operation with the contract's examples, by Prism (an optional peer, which needs Node 24.18 or later).

Exit codes: 0 nothing wrong; 1 the contract is broken, or the command failed; 2 called in a way that cannot work.
--strict also fails on fields and values that the contract does not list.
`

const isSource = import.meta.url.endsWith('.ts')
const contract = new URL(
  isSource ? '../../../openapi/dist/managed-agents.json' : 'managed-agents.json',
  import.meta.url,
)

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  mock: (args) => mockCommand(args, contract),
  proxy: proxyCommand,
  verify: verifyCommand,
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (['', '--help', '-h', 'help'].includes(name)) process.stdout.write(usage)
else if (!command) {
  process.stderr.write(`There is no command "${name}".\n\n${usage}`)
  process.exitCode = 2
} else {
  try {
    process.exitCode = await command(args)
  } catch (error) {
    const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    process.stderr.write(`managed-agents-contract: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = isUsage ? 2 : 1
  }
}
