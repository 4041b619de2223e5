import type { ContractDocument } from '../document/document.ts'
import { createPrism } from '../prism/prism.ts'
import type { Oracle } from './oracle.ts'

export async function prismOracle(document: ContractDocument): Promise<Oracle> {
  const prism = await createPrism(document)
  return {
    name: 'Prism',
    async judge({ method, target, headers, body }) {
      if (typeof body === 'string' && !isJson(body)) return []
      const exchange = await prism.request(`http://prism.test${target}`, { method, headers: { ...headers }, body })
      return [...exchange.requestViolations, ...exchange.answerViolations]
    },
    close: async () => undefined,
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
