import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import { documentOf } from './document.ts'
import { exitCodeOf, reportOf } from './report.ts'

const file = new URL('../../../../openapi/dist/managed-agents.json', import.meta.url)
const contract = JSON.parse(readFileSync(file, 'utf8'))

/** A place in the contract, and what stands there now; undefined takes it out. */
type Edit = readonly [place: string, value: unknown]

/** The sentences, with their severity, for what edits do to a copy of the contract. */
function told(...edits: readonly Edit[]): string[] {
  const copy = structuredClone(contract)
  for (const [place, value] of edits) {
    const steps = place.split(' ')
    const last = steps.pop() ?? ''
    const target = steps.reduce((node, step) => node[step], copy)
    if (value === undefined) delete target[last]
    else target[last] = value
  }
  const changes = compareDocuments(documentOf(contract, 'old'), documentOf(copy, 'new'))
  return changes.map((each) => `${each.severity}: ${sentenceOf(each)}`)
}

const schemas = 'components schemas'
const song = { type: 'object', properties: { type: { const: 'agent.song' } }, required: ['type'] }

describe('the comparison of two contracts', () => {
  it('finds none between equal ones', () => {
    expect(told()).toEqual([])
    expect(reportOf('text', [])).toBe('No difference.\n')
  })

  it.each<[string, readonly Edit[], string]>([
    [
      'a field that is not taken any more',
      [[`${schemas} UpdateSessionRequest properties vault_ids`, undefined]],
      'breaking-callers: sessions.update no longer accepts vault_ids',
    ],
    [
      'a field that is taken as well',
      [[`${schemas} UpdateSessionRequest properties mood`, { type: 'string' }]],
      'additive: sessions.update accepts mood',
    ],
    [
      'a field that is needed now',
      [[`${schemas} UpdateSessionRequest required`, ['title']]],
      'breaking-callers: sessions.update requires title',
    ],
    [
      'a tighter limit',
      [[`${schemas} CreateVaultRequest properties display_name maxLength`, 3]],
      'breaking-callers: vaults.create has maxLength 3 for display_name, before ',
    ],
    [
      'a field that answers lack',
      [[`${schemas} Vault properties display_name`, undefined]],
      'breaking-readers: vaults.create and 3 more: no longer gives display_name',
    ],
    [
      'a renamed field, with what it seems to be',
      [
        [`${schemas} Vault properties shown`, contract.components.schemas.Vault.properties.display_name],
        [`${schemas} Vault properties display_name`, undefined],
      ],
      'no longer gives display_name; renamed to shown, it seems',
    ],
    [
      'an event that may come',
      [[`${schemas} SessionEvent oneOf`, [...contract.components.schemas.SessionEvent.oneOf, song]]],
      'may give agent.song in ',
    ],
    [
      'an operation that is gone',
      [['paths /v1/sessions/{session_id}/archive post', undefined]],
      'breaking-callers: sessions.archive was removed',
    ],
    ['words alone', [[`${schemas} Vault description`, 'Otherwise.']], 'describes the answer otherwise'],
  ])('tells %s', (_, edits, sentence) => {
    expect(told(...edits)).toContainEqual(expect.stringContaining(sentence))
  })

  it('groups what it found, and exits by the gravest', () => {
    const changes = [
      { severity: 'additive', methods: ['a.list', 'b.list', 'c.list', 'd.list'], text: 'gives mood' },
      { severity: 'breaking-callers', methods: ['a.get'], text: 'was removed' },
    ] as const
    expect(reportOf('markdown', changes)).toBe(
      '## Breaking for callers\n\n- a.get was removed\n\n## Additive\n\n- a.list and 3 more: gives mood\n',
    )
    expect(exitCodeOf(changes)).toBe(4)
    expect(exitCodeOf(changes.slice(0, 1))).toBe(3)
    expect(exitCodeOf([])).toBe(0)
  })

  it.each([
    [{ swagger: '2.0' }, /Swagger 2.0: convert it first/],
    ['text', /no OpenAPI 3 document/],
    [{ openapi: '3.1.0', paths: { '/x': { $ref: '#/nowhere' } } }, /leads nowhere: #\/nowhere/],
  ])('refuses what is no contract: %j', (root, message) => {
    expect(() => compareDocuments(documentOf(root, 'a.yaml'), documentOf(contract, 'b'))).toThrow(message)
  })
})
