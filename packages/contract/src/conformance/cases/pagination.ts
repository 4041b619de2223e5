import { isPageError } from '@org/managed-agents-core'
import { check, collect, equal, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'

async function makeAgents({ client }: World, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    ids.push((await client.agents.create({ name: `Agent ${index}`, model: 'claude-opus-5' })).id)
  }
  return ids.sort()
}

const requested = async (world: World) =>
  (await world.seen()).filter(({ method, target }) => method === 'GET' && target.startsWith('/v1/agents')).length

export const paginationCases: Cases = {
  '[pagination.all] every item of every page is given once': async (context) => {
    const world = await openWorld(context)
    const ids = await makeAgents(world, 5)
    const agents = await collect(world.client.agents.list({ limit: 2 }))
    equal(agents.map(({ id }) => id).sort(), ids)
    equal(await requested(world), 3)
  },
  '[pagination.all] an empty page with a cursor is not the end': async (context) => {
    const headers = { 'content-type': 'application/json' }
    const answers = [
      { to: 'GET /v1/agents', headers, chunks: ['{"data":[],"next_page":"page_2"}'] },
      { to: 'GET /v1/agents', headers, chunks: ['{"data":[{"id":"agent_1"}],"next_page":null}'] },
    ]
    const { client } = await openWorld(context, { answers })
    equal(
      (await collect(client.agents.list())).map(({ id }) => id),
      ['agent_1'],
    )
  },
  '[pagination.lazy] leaving the loop requests no further page': async (context) => {
    const world = await openWorld(context)
    await makeAgents(world, 5)
    equal((await collect(world.client.agents.list({ limit: 2 }), 2)).length, 2)
    equal(await requested(world), 1)
  },
  '[pagination.pages] pages can be walked by hand': async (context) => {
    const world = await openWorld(context)
    await makeAgents(world, 3)
    const first = await world.client.agents.list({ limit: 2 })
    const second = await first.nextPage()
    equal([first.data.length, first.hasNextPage(), second?.data.length, second?.hasNextPage()], [2, true, 1, false])
    equal(await second?.nextPage(), null)
  },
  '[pagination.pages] pages can be iterated': async (context) => {
    const world = await openWorld(context)
    await makeAgents(world, 3)
    equal(
      (await collect(world.client.agents.list({ limit: 2 }).pages())).map(({ data }) => data.length),
      [2, 1],
    )
  },
  '[pagination.failures] a page that fails tells its cursor, from which the rest comes': async (context) => {
    const rule = {
      match: { operation: 'listAgents', ordinal: { from: 2, to: 4 } },
      action: { type: 'status', status: 500 },
    } as const
    const world = await openWorld(context, { faults: [rule] })
    const ids = await makeAgents(world, 3)
    const found: string[] = []
    const error = await rejection(
      (async () => {
        for await (const { id } of world.client.agents.list({ limit: 2 })) found.push(id)
      })(),
    )
    check(isPageError(error) && error.code === 'page_failed', String(error))
    const page = isPageError(error) ? error.cursor : undefined
    for await (const { id } of world.client.agents.list({ limit: 2, page })) found.push(id)
    equal(found.sort(), ids)
  },
  '[pagination.failures] a cursor that repeats is an error': async (context) => {
    const headers = { 'content-type': 'application/json' }
    const chunks = ['{"data":[{"id":"agent_1"}],"next_page":"page_2"}']
    const { client } = await openWorld(context, { answers: [{ to: 'GET /v1/agents', headers, chunks, times: 9 }] })
    const error = await rejection(collect(client.agents.list()))
    check(isPageError(error) && error.code === 'cursor_repeated', String(error))
  },
}
