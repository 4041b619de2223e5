import { check, equal, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import { openWorld } from '../world.ts'

const canary = 'sk-ant-api03-canary'

export const secretCases: Cases = {
  '[secrets.kept] the key is in no error and no diagnostic': async (context) => {
    const told: string[] = []
    const world = await openWorld(context, { faults: [{ action: { type: 'reset' } }] })
    const client = world.connect({
      apiKey: canary,
      onDiagnostic: (diagnostic) => told.push(JSON.stringify(diagnostic)),
    })
    for (let error = await rejection(client.agents.list()); error instanceof Error; error = error.cause) {
      told.push(`${error.message} ${error.stack} ${JSON.stringify(error)}`)
    }
    check(told.length > 1 && !told.join().includes(canary), 'not in what is told')
    check(
      (await world.seen()).every(({ target }) => !target.includes(canary)),
      'not in a URL',
    )
  },
  '[secrets.kept] a client shows no key when it is serialised': async (context) => {
    const client = (await openWorld(context)).connect({ apiKey: canary })
    check(
      !`${JSON.stringify(client)} ${String(client)} ${Object.values(client).map(String)}`.includes(canary),
      'no key',
    )
  },
  '[secrets.credentials] concurrent calls share one credential': async (context) => {
    const world = await openWorld(context)
    let asked = 0
    const client = world.connect({
      credentials: async () => {
        asked++
        return { token: 'federated-shared', expiresAtMs: Date.now() + 3_600_000 }
      },
    })
    await Promise.all([client.agents.list(), client.agents.list(), client.environments.list()])
    equal(asked, 1)
  },
  '[secrets.credentials] a 401 asks for another credential once': async (context) => {
    const rule = { action: { type: 'status', status: 401 }, times: 1 } as const
    const world = await openWorld(context, { faults: [rule] })
    const reasons: string[] = []
    const client = world.connect({
      credentials: async ({ reason }) => {
        reasons.push(reason)
        return { token: `federated-${reasons.length}`, expiresAtMs: Date.now() + 3_600_000 }
      },
    })
    await client.agents.list()
    equal(reasons.length, 2)
    equal(
      (await world.seen()).map(({ headers }) => headers['authorization']),
      ['Bearer federated-1', 'Bearer federated-2'],
    )
  },
}
