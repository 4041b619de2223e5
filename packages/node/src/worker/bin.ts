#!/usr/bin/env node
import { helpText, runCommand } from './command.ts'

runCommand(process.argv.slice(2), process.env).catch((error: unknown) => {
  const { message } = error instanceof Error ? error : { message: String(error) }
  process.stderr.write(`managed-agents-worker: ${message}\n\n${helpText}`)
  process.exitCode = 1
})
