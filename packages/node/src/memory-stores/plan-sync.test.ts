import { describe, expect, it } from 'vitest'
import { planSync } from './plan-sync.ts'

const plan = (before: string | undefined, here: string | undefined, there: string | undefined, readOnly = false) => {
  const side = (hash: string | undefined) => new Map(hash === undefined ? [] : [['/a', hash]])
  const [step] = planSync({ base: side(before), local: side(here), remote: side(there), readOnly })
  return step ? { ...step, path: undefined } : undefined
}
const none = undefined

describe('a path is', () => {
  it.each([
    ['left alone where both sides are the same', ['x', 'x', 'x'], none],
    ['left alone where both changed to the same', ['x', 'y', 'y'], none],
    ['left alone where it is gone on both sides', ['x', none, none], none],
    ['downloaded where the store has it alone', [none, none, 'x'], { type: 'download' }],
    ['downloaded where only the store changed', ['x', 'x', 'y'], { type: 'download' }],
    ['removed where the store deleted it', ['x', 'x', none], { type: 'remove' }],
    ['created where it is new here', [none, 'x', none], { type: 'create' }],
    ['updated against what was there', ['x', 'y', 'x'], { type: 'update', expected: 'x' }],
    ['deleted against what was there', ['x', none, 'x'], { type: 'delete', expected: 'x' }],
    ['downloaded again where it was deleted here and changed there', ['x', none, 'y'], { type: 'download' }],
    ['restored where it was changed here and deleted there', ['x', 'y', none], { type: 'restore' }],
    ['a conflict where both changed', ['x', 'y', 'z'], { type: 'conflict' }],
    ['a conflict where both made it', [none, 'y', 'z'], { type: 'conflict' }],
  ] as const)('%s', (_name, [before, here, there], step) => {
    expect(plan(before, here, there)).toEqual(step && { ...step, path: undefined })
  })

  it.each([
    ['downloaded where it was deleted here', ['x', none, 'x'], 'download'],
    ['a conflict where it was changed here', ['x', 'y', 'x'], 'conflict'],
    ['refused where it was made here', [none, 'x', none], 'refuse'],
    ['removed where the store deleted it', ['x', 'x', none], 'remove'],
  ] as const)('in a read-only store %s', (_name, [before, here, there], type) => {
    expect(plan(before, here, there, true)?.type).toBe(type)
  })
})
