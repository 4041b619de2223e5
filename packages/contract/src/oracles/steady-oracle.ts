import { startSteady, steadyViolations } from '../steady/steady.ts'
import type { Oracle } from './oracle.ts'

export async function steadyOracle(): Promise<Oracle> {
  const steady = await startSteady()
  return {
    name: 'steady',
    async judge({ method, target, headers, body }) {
      const response = await fetch(steady.baseUrl + target, { method, headers: { ...headers }, body })
      await response.body?.cancel()
      const violations = steadyViolations(response)
      return response.ok || violations.length > 0 ? violations : [`answered ${response.status}`]
    },
    close: () => steady.close(),
  }
}
