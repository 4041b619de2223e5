import { describe, expect, it } from 'vitest'
import { testEscapes } from './escapes.test-support.ts'
import { hostileEscapes } from './hostile-escapes.ts'
import { pathEscapes } from './path-escapes.ts'
import { sandboxEscapes } from './sandbox-escapes.ts'
import { specialEscapes } from './special-escapes.ts'

describe.skipIf(process.platform !== 'linux')('nothing gets out by', () => {
  testEscapes(pathEscapes)
  testEscapes(specialEscapes)
  testEscapes(hostileEscapes)
})

it('the list of escapes is as long as it says', () => {
  const lists = [pathEscapes, specialEscapes, hostileEscapes, sandboxEscapes]
  expect(lists.flat().length).toBeGreaterThanOrEqual(125)
})
