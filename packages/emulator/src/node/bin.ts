#!/usr/bin/env node
import { parseArgs } from 'node:util'
import type { CommandOptions } from './command.ts'
import { helpText, runCommand } from './command.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    scenario: { type: 'string' },
    'messages-url': { type: 'string' },
    'messages-key-env': { type: 'string' },
    'messages-model': { type: 'string' },
    faults: { type: 'string' },
    data: { type: 'string' },
    seed: { type: 'string', default: '0' },
    instant: { type: 'boolean', default: false },
    'rate-limits': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) process.stdout.write(helpText)
else {
  const options: CommandOptions = {
    ...values,
    rateLimits: values['rate-limits'],
    messagesUrl: values['messages-url'],
    messagesKeyEnv: values['messages-key-env'],
    messagesModel: values['messages-model'],
  }
  runCommand(options, (line) => process.stdout.write(`${line}\n`)).catch((error: unknown) => {
    process.stderr.write(`managed-agents-emulator: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
}
