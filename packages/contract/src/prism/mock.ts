import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContract } from '../document/document.ts'
import { derivePrismDocument } from './derive-document.ts'

/** Serves the contract with Prism's command at 127.0.0.1:4010; arguments are passed on, for example `--port 4020`. */
const folder = mkdtempSync(join(tmpdir(), 'managed-agents-mock-'))
const file = join(folder, 'managed-agents.json')
writeFileSync(file, JSON.stringify(derivePrismDocument(readContract())))
const command = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
const prism = spawn(process.execPath, [command, 'mock', file, '--host', '127.0.0.1', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => prism.kill(signal))
prism.on('exit', (code) => {
  rmSync(folder, { recursive: true })
  process.exitCode = code ?? 1
})
