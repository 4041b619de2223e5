import type { RandomState } from './seeded-random.ts'
import { nextUint32 } from './seeded-random.ts'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/**
 * An id with its prefix, for example `sesn_01…`. Ids carry no order: a client that compares them to find the newest
 * one is wrong, as it would be against the hosted API.
 */
export function newId(random: RandomState, prefix: string): string {
  let id = `${prefix}01`
  for (let draw = 0; draw < 3; draw++) {
    let word = nextUint32(random)
    for (let i = 0; i < 5; i++) {
      id += alphabet[word % 58]
      word = Math.floor(word / 58)
    }
  }
  return id
}
