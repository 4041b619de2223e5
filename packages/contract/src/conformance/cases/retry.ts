import { isApiError, isOutcomeUnknownError, isSdkError } from '@org/managed-agents-core'
import { check, clean, equal, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import { openWorld } from '../world.ts'

const create = { name: 'Helper', model: 'claude-opus-5' } as const

export const retryCases: Cases = {
  '[retry.refused] a 429 is sent again after its wait': async (context) => {
    const action = { type: 'status', status: 429, headers: { 'retry-after-ms': '30' } } as const
    const world = await openWorld(context, { faults: [{ action, times: 2 }] })
    const startedAt = Date.now()
    await world.client.agents.create(create)
    check(Date.now() - startedAt >= 58, 'both waits were kept')
    equal((await world.seen()).length, 3)
    await clean(world)
  },
  '[retry.refused] a 529 is sent again, a write as well': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'status', status: 529 }, times: 1 }] })
    await world.client.agents.create(create)
    equal((await world.client.agents.list()).data.length, 1)
  },
  '[retry.reads] a read is repeated after a reset': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'reset' }, times: 2 }] })
    await world.client.agents.list()
    equal((await world.seen()).length >= 2, true)
  },
  '[retry.reads] a read is repeated after a body cut short': async (context) => {
    const rule = { match: { operation: 'listAgents', byte: 5 }, action: { type: 'reset' }, times: 1 } as const
    const world = await openWorld(context, { faults: [rule] })
    equal((await world.client.agents.list()).data, [])
  },
  '[retry.reads] three attempts are all': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'status', status: 500 } }] })
    check(isApiError(await rejection(world.client.agents.list())), 'an error of the API')
    equal((await world.seen()).length, 3)
  },
  '[retry.writes] a create that a reset may have lost is sent once': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'lose' }, times: 1 }] })
    const error = await rejection(world.client.agents.create(create))
    check(isOutcomeUnknownError(error) && /^[0-9a-f]{64}$/.test(error.bodyDigest ?? ''), String(error))
    equal((await world.client.agents.list()).data.length, 1, 'agents')
  },
  '[retry.writes] a create that a 502 answers is sent once': async (context) => {
    const world = await openWorld(context, {
      faults: [{ action: { type: 'status', status: 502, body: '<h1>' }, times: 1 }],
    })
    check(isOutcomeUnknownError(await rejection(world.client.agents.create(create))), 'unknown')
    equal((await world.seen()).length, 1)
  },
  '[retry.definite] a 400 is thrown at once': async (context) => {
    const world = await openWorld(context)
    const error = await rejection(world.client.agents.create({ name: '', model: 'claude-opus-5' }))
    check(isApiError(error) && error.code === 'invalid_request', String(error))
    equal((await world.seen()).length, 1)
  },
  '[retry.hints] a wait beyond the cap fails at once with the wait': async (context) => {
    const action = { type: 'status', status: 429, headers: { 'retry-after': '3600' } } as const
    const world = await openWorld(context, { faults: [{ action }] })
    const error = await rejection(world.client.agents.list())
    check(isApiError(error) && error.retryAfterMs === 3_600_000, String(error))
    equal((await world.seen()).length, 1)
  },
  '[retry.hints] a hint that is no number is ignored': async (context) => {
    const action = { type: 'status', status: 429, headers: { 'retry-after': 'soon' } } as const
    const world = await openWorld(context, { faults: [{ action, times: 1 }] })
    await world.client.agents.list()
    equal((await world.seen()).length, 2)
  },
  '[retry.reads] a wait ends with its signal': async (context) => {
    const action = { type: 'status', status: 429, headers: { 'retry-after': '30' } } as const
    const world = await openWorld(context, { faults: [{ action }] })
    const controller = new AbortController()
    const call = rejection(world.client.agents.list(null, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 50)
    check(isSdkError(await call, 'aborted'), 'aborted')
  },
  '[retry.lost-replies] a create with a key is found again': async (context) => {
    const rule = { match: { operation: 'createAgent' }, action: { type: 'lose' }, times: 1 } as const
    const world = await openWorld(context, { faults: [rule] })
    const agent = await world.client.agents.create(create, { idempotencyKey: 'order-1' })
    equal(
      (await world.client.agents.list()).data.map(({ id }) => id),
      [agent.id],
    )
  },
}
