import { readFileSync } from 'node:fs'

interface Media {
  schema?: { $ref?: string }
  example?: unknown
  examples?: Record<string, { value: unknown }>
}

interface Operation {
  operationId?: string
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { content?: Record<string, Media> }>
}

/** Examples of one operation, with the name of their schema in the contract. */
export interface Examples {
  readonly operationId: string
  readonly schema: string | undefined
  readonly values: readonly unknown[]
}

const file = new URL('../../../openapi/dist/managed-agents.json', import.meta.url)
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, Operation>> }
const operations = Object.values(paths)
  .flatMap((item) => Object.values(item))
  .filter(({ operationId }) => operationId !== undefined)

/** Examples of JSON request bodies. */
export const requestExamples: readonly Examples[] = operations.flatMap((operation) =>
  examples(operation, operation.requestBody?.content['application/json']),
)

/** Examples of JSON answers and of events. */
export const answerExamples: readonly Examples[] = operations.flatMap((operation) => {
  const ok = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content
  return examples(operation, ok?.['application/json'] ?? ok?.['text/event-stream'])
})

function examples({ operationId = '' }: Operation, media: Media | undefined): Examples[] {
  if (media === undefined) return []
  const values =
    media.example === undefined ? Object.values(media.examples ?? {}).map(({ value }) => value) : [media.example]
  return [{ operationId, schema: media.schema?.$ref?.split('/').at(-1), values }]
}
