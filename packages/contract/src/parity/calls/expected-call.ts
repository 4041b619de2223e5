import type { Difference } from '../differences.ts'
import type { CallPair } from './both-clients.ts'
import type { RecordedCall } from './recorded-call.ts'

export interface ExpectedCall {
  /** What our client must have sent, given what the official one sent. */
  readonly call: RecordedCall
  /** Names of the rules and entries that it took. */
  readonly used: readonly string[]
}

/** The official call, changed by the rule for credentials and by the entries of its operation. */
export function expectedCall(
  { ours, official }: CallPair,
  operationId: string,
  differences: readonly Difference[],
): ExpectedCall {
  const changes: Partial<RecordedCall>[] = []
  const used: string[] = []
  if (official.credentialHeader === 'authorization' && ours.credentialHeader === 'x-api-key') {
    changes.push({ credentialHeader: 'x-api-key' })
    used.push('credential header')
  }
  for (const { where, field } of differences.filter(({ where }) => where === operationId)) {
    const name = field as keyof RecordedCall
    if (JSON.stringify(official[name]) === JSON.stringify(ours[name])) continue
    changes.push({ [name]: ours[name] })
    used.push(`${where}.${field}`)
  }
  return { call: Object.assign({}, official, ...changes), used }
}
