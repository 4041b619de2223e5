import { fails, lineOf } from '../judge/violation.ts'
import type { Findings } from './report.ts'

/** SARIF 2.1.0, for code scanning: a result per violation, a rule per rule of the contract. */
export function sarifOf({ violations, strict }: Findings): string {
  const rules = [...new Set(violations.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'managed-agents-contract', rules: rules.map((id) => ({ id })) } },
        results: violations.map((violation) => ({
          ruleId: violation.rule,
          level: fails(violation, strict) ? 'error' : 'warning',
          message: { text: lineOf(violation) },
          locations: [
            {
              logicalLocations: [
                {
                  fullyQualifiedName: `${violation.operation ?? violation.request}.${violation.side}.${violation.place}`,
                },
              ],
            },
          ],
        })),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
