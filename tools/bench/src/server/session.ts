import { readFileSync } from 'node:fs'

interface Contract {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
}
interface Operation {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Media } } }
}
interface Media {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>
}

/** The session that the contract shows, as the body of an answer. */
export function exampleSession(): string {
  const file = new URL('../../../../openapi/dist/managed-agents.json', import.meta.url)
  const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract
  const { examples } = contract.paths['/v1/sessions/{session_id}']!.get.responses[200].content['application/json']
  return JSON.stringify(Object.values(examples)[0]?.value)
}
