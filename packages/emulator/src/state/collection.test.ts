import { describe, expect, it } from 'vitest'
import { createCollection } from './collection.ts'

function filled(count: number) {
  const collection = createCollection<{ id: string }>()
  for (let i = 1; i <= count; i++) collection.insert({ id: `r${i}` })
  return collection
}

const ids = (entries: Iterable<{ record: { id: string } }>) => Array.from(entries, ({ record }) => record.id)

describe('a collection', () => {
  it('reads both ways from after any sequence number', () => {
    const collection = filled(4)
    expect(ids(collection.scan('asc', 2))).toEqual(['r3', 'r4'])
    expect(ids(collection.scan('desc', 3))).toEqual(['r2', 'r1'])
  })

  it('keeps positions when records around them are deleted', () => {
    const collection = filled(100)
    for (let i = 1; i <= 100; i++) if (i % 10 !== 0) collection.delete(`r${i}`)
    expect(collection.size).toBe(10)
    expect(ids(collection.scan('asc', 50))).toEqual(['r60', 'r70', 'r80', 'r90', 'r100'])
    expect(ids(collection.scan('desc', 51))).toEqual(['r50', 'r40', 'r30', 'r20', 'r10'])
    expect(collection.delete('r1')).toBe(false)
  })

  it('survives a dump, and never gives a sequence number twice', () => {
    const collection = filled(2)
    collection.delete('r2')
    const copy = createCollection<{ id: string }>()
    copy.load(JSON.parse(JSON.stringify(collection.dump())))
    copy.insert({ id: 'r3' })
    expect(Array.from(copy.scan('asc'), ({ seq, record }) => [seq, record.id])).toEqual([
      [1, 'r1'],
      [3, 'r3'],
    ])
  })
})
