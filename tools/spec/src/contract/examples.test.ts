import { describe, expect, it } from 'vitest'
import { examplesOf, objectAt, operationsOf, readContract, resolved } from './document.ts'
import { exampleProblems } from './example-problems.ts'

const document = readContract()
const problems = exampleProblems(document)

describe('the examples of the contract', () => {
  it.each(examplesOf(document))('$title fits its schema', (example) => {
    expect(problems(example)).toEqual([])
  })

  it('stand at every request body and every answer of every operation', () => {
    const missing = operationsOf(document).flatMap(({ id, value }) => {
      const holders = [
        ...(value.requestBody ? [[`${id} request`, value.requestBody] as const] : []),
        ...Object.entries(objectAt(value, 'responses')).map(([status, answer]) => [`${id} ${status}`, answer] as const),
      ]
      return holders.flatMap(([title, holder]) =>
        Object.values(objectAt(resolved(document, holder), 'content'))
          .filter((media) => Object.keys(objectAt(media, 'examples')).length === 0)
          .map(() => title),
      )
    })
    expect(missing).toEqual([])
  })

  it('of each path parameter stand at the parameter', () => {
    const missing = operationsOf(document).flatMap(({ id, value }) =>
      Object.values(value.parameters ?? [])
        .map((parameter) => resolved(document, parameter))
        .filter((parameter) => parameter.in === 'path' && parameter.example === undefined)
        .map((parameter) => `${id} ${String(parameter.name)}`),
    )
    expect(missing).toEqual([])
  })

  it('are judged, not waved through', () => {
    const [example] = examplesOf(document).filter(({ title }) => title === 'getSession 200 afterATurn')
    expect(example).toBeDefined()
    if (example === undefined) return
    const broken = { ...objectAt(example.value), status: 'asleep', created_at: 'yesterday' }
    expect(problems({ ...example, value: broken })).toEqual([
      '/created_at must match format "date-time"',
      '/status must be equal to one of the allowed values',
    ])
  })
})
