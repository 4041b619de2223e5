import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testClient } from './client.test-support.ts'
import { emulatorFixture } from './fixture.ts'

const emulator = emulatorFixture({ beforeEach, afterEach }, { seed: 5 })
let firstId = ''

describe('the fixture', () => {
  it('gives a test an emulator', async () => {
    firstId = (await testClient(emulator).agent()).id
    emulator.faults.add({ match: { operation: 'listAgents' }, action: { type: 'status', status: 500 } })
  })

  it('gives the next test a fresh one: no state, no rules, the same ids', async () => {
    const client = testClient(emulator)
    expect((await client.call<{ data: object[] }>('GET', '/v1/agents')).body.data).toEqual([])
    expect((await client.agent()).id).toBe(firstId)
  })

  it('can fail a test whose client did something wrong', async () => {
    const after: (() => void)[] = []
    const judged = emulatorFixture(
      { beforeEach: () => undefined, afterEach: (hook) => after.push(hook) },
      { judge: true },
    )
    const client = testClient(judged)
    const session = await client.session()
    await client.stream(session.id)
    expect(() => after[0]?.()).toThrow(/the client did something wrong:\n {2}leaked-stream/)
  })
})
