import { spawnSync } from 'node:child_process'
import type { Check } from './check.ts'
import { root } from './repository.ts'

/** The lint of the contract's document: a warning fails as an error does; what is ignored has its reason in the file. */
export const contractLintCheck: Check = {
  name: 'contract document',
  run() {
    const args = ['lint', 'openapi/managed-agents.yaml', '--format=json']
    const { stdout, stderr } = spawnSync('redocly', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    return { problems: lintProblems(stdout, stderr) }
  },
}

interface Report {
  problems: { message: string; ruleId: string; location: { source: { ref: string }; pointer?: string }[] }[]
}

export function lintProblems(stdout: string, stderr: string): string[] {
  const start = stdout.indexOf('{')
  if (start < 0) return [`redocly said nothing that can be read: ${stderr.trim()}`]
  const { problems } = JSON.parse(stdout.slice(start)) as Report
  return problems.map(
    ({ message, ruleId, location: [at] }) => `${at?.source.ref}${at?.pointer ?? ''}: ${message} (${ruleId})`,
  )
}
