import fc from 'fast-check'
import type { ExampleCall } from '../calls/example-call.ts'
import { exampleCalls } from '../calls/example-call.ts'
import type { ContractDocument, Json, Node } from '../document/document.ts'
import type { ContractOperation, ContractParameter } from '../document/operations.ts'
import { contractOperations } from '../document/operations.ts'
import { brokenValues } from '../values/broken-values.ts'
import type { ValidValues } from '../values/valid-values.ts'
import { validValues } from '../values/valid-values.ts'

/** A request made from the schemas of its operation. */
export interface FuzzCase {
  readonly seed: number
  readonly call: ExampleCall
  /** What the contract says of it: valid, or wrong in one place by one keyword. */
  readonly mistake: { readonly place: string; readonly keyword: string } | undefined
}

/** Gives the case of a seed: every second one is wrong in one place, where its operation has one to be wrong in. */
export function fuzzCases(document: ContractDocument): (seed: number) => FuzzCase {
  const operations = contractOperations(document)
  const values = validValues(document, 'input')
  return (seed) => {
    const operation = operations[seed % operations.length] as ContractOperation
    const call = validCall(document, operation, { values, seed })
    const broken = seed % 2 === 0 ? undefined : brokenCall(document, call, seed)
    return broken ?? { seed, call, mistake: undefined }
  }
}

interface Source {
  readonly values: ValidValues
  readonly seed: number
}

function validCall(document: ContractDocument, operation: ContractOperation, { values, seed }: Source): ExampleCall {
  const pick = <T>(arbitrary: fc.Arbitrary<T>): T => fc.sample(arbitrary, { numRuns: 1, seed })[0] as T
  const [shown] = exampleCalls(document, operation)
  if (!shown) throw new Error(`The contract shows no call of ${operation.id}.`)
  const offered = operation.parameters.filter(({ name, in: place }) => place === 'query' && name in shown.query)
  const chosen = pick(fc.subarray(offered.filter(({ required }) => !required)))
  const query = offered
    .filter((parameter) => parameter.required || chosen.includes(parameter))
    .map(({ name, schema }): [string, Json] => [name, pick(values.of(schema))])
  const isJson = operation.request?.mediaType === 'application/json'
  return {
    ...shown,
    headers: {},
    query: Object.fromEntries(query.filter(([, value]) => value !== null && value !== '')),
    ...(isJson && operation.request && { body: pick(values.of(operation.request.schema)) }),
  }
}

function brokenCall(document: ContractDocument, call: ExampleCall, seed: number): FuzzCase | undefined {
  const broken = [...brokenBodies(document, call), ...brokenQueries(document, call)]
  return broken.length === 0 ? undefined : { seed, ...(broken[seed % broken.length] as Omit<FuzzCase, 'seed'>) }
}

function* brokenBodies(document: ContractDocument, call: ExampleCall): Generator<Omit<FuzzCase, 'seed'>> {
  const { request } = call.operation
  if (request?.mediaType !== 'application/json' || call.body === undefined) return
  for (const { keyword, place, value, verdict } of brokenValues(document, {
    schema: request.schema,
    value: call.body,
    side: 'input',
  })) {
    if (verdict === 'refused') yield { call: { ...call, body: value }, mistake: { place: `body${place}`, keyword } }
  }
}

/** Texts that no conversion makes a value of that type. */
const NONSENSE: Readonly<Record<string, string>> = { integer: 'many', number: 'much', boolean: 'perhaps' }

function* brokenQueries(document: ContractDocument, call: ExampleCall): Generator<Omit<FuzzCase, 'seed'>> {
  for (const { name, schema } of call.operation.parameters.filter(isQuery)) {
    const item = schema.type === 'array' ? (schema.items as Node) : schema
    const wrong = NONSENSE[String(item.type)]
    const broken = [...brokenValues(document, { schema: item, value: 1, side: 'input' })]
    const texts = broken.filter(
      ({ verdict, keyword, value }) => verdict === 'refused' && SPOKEN.has(keyword) && value !== '',
    )
    for (const { keyword, value } of wrong === undefined ? texts : [...texts, { keyword: 'type', value: wrong }]) {
      yield { call: { ...call, query: { ...call.query, [name]: value } }, mistake: { place: `query.${name}`, keyword } }
    }
  }
}

const isQuery = ({ in: place }: ContractParameter) => place === 'query'

/** Keywords that a text in a query can go against. */
const SPOKEN = new Set(['enum', 'minimum', 'maximum', 'maxLength', 'pattern', 'format'])
