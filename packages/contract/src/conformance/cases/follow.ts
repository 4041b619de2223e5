import type { SessionPosition } from '@org/managed-agents-core'
import { follow, isAbortedError, run } from '@org/managed-agents-core'
import { check, clean, equal, eventually, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import type { World, WorldOptions } from '../world.ts'
import { openWorld } from '../world.ts'

const steps = [{ say: 'one' }, { say: 'two' }, { say: 'three' }]

export const userMessage = (text: string) => ({
  type: 'user.message' as const,
  content: [{ type: 'text' as const, text }],
})

async function begun(context: { origin: string }, options: WorldOptions = {}) {
  const world = await openWorld(context, { steps, ...options })
  const session = await world.session()
  await run(world.client, session, { input: 'go' }).outcome
  return { world, session }
}

/** Follows until the first turn is over. */
async function turn(
  world: World,
  session: string,
  options = {},
): Promise<{ ids: string[]; position: SessionPosition }> {
  const following = follow(world.client, session, options)
  const ids: string[] = []
  for await (const event of following) {
    if ('id' in event && typeof event.id === 'string' && event.processed_at) ids.push(event.id)
    if (event.type === 'session.status_idle' && ids.length > 3) break
  }
  return { ids, position: following.position }
}

async function history({ client }: World, session: string): Promise<string[]> {
  const ids: string[] = []
  for await (const event of client.sessions.events.list(session)) ids.push(event.id)
  return ids
}

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length

export const followCases: Cases = {
  '[follow.everything] history is given as it is': async (context) => {
    const { world, session } = await begun(context)
    equal((await turn(world, session)).ids, await history(world, session))
  },
  '[follow.everything] live events are given once, in the order of history': async (context) => {
    const world = await openWorld(context, { steps })
    const session = await world.session()
    const states: string[] = []
    const following = turn(world, session, { onState: ({ status }: { status: string }) => states.push(status) })
    await eventually(() => states.includes('live'), 'it is live')
    await world.client.sessions.events.send(session, { events: [userMessage('go')] })
    equal((await following).ids, await history(world, session))
    await clean(world)
  },
  '[follow.reconnects] a reset at an event loses nothing': async (context) => {
    const match = { operation: 'streamSessionEvents', event: { ordinal: 4 } }
    const world = await openWorld(context, { steps, faults: [{ match, action: { type: 'reset' }, times: 2 }] })
    const session = await world.session()
    const following = turn(world, session)
    await eventually(
      async () => (await world.seen()).some(({ target }) => target.includes('/stream')),
      'it is connected',
    )
    await world.client.sessions.events.send(session, { events: [userMessage('go')] })
    const { ids } = await following
    equal([ids, unique(ids)], [await history(world, session), true])
  },
  '[follow.reconnects] a clean end in the middle of an event loses nothing': async (context) => {
    const match = { operation: 'streamSessionEvents', byte: 700 }
    const world = await openWorld(context, { steps, faults: [{ match, action: { type: 'truncate' }, times: 2 }] })
    const session = await world.session()
    const following = turn(world, session)
    await eventually(
      async () => (await world.seen()).some(({ target }) => target.includes('/stream')),
      'it is connected',
    )
    await world.client.sessions.events.send(session, { events: [userMessage('go')] })
    const { ids } = await following
    equal([ids, unique(ids)], [await history(world, session), true])
  },
  '[follow.reconnects] a first connection that fails is tried again': async (context) => {
    const match = { operation: 'streamSessionEvents', ordinal: { to: 2 } }
    const { world, session } = await begun(context, { faults: [{ match, action: { type: 'status', status: 503 } }] })
    equal((await turn(world, session)).ids, await history(world, session))
  },
  '[follow.reconnects] a stream in chunks of random size is the same': async (context) => {
    const match = { operation: 'streamSessionEvents' }
    const world = await openWorld(context, { steps, faults: [{ match, action: { type: 'trickle', bytes: 'random' } }] })
    const session = await world.session()
    const following = turn(world, session)
    await eventually(
      async () => (await world.seen()).some(({ target }) => target.includes('/stream')),
      'it is connected',
    )
    await world.client.sessions.events.send(session, { events: [userMessage('go')] })
    equal((await following).ids, await history(world, session))
  },
  '[follow.positions] another client goes on from a position that was JSON': async (context) => {
    const { world, session } = await begun(context)
    const { position, ids } = await turn(world, session)
    await world.client.sessions.events.send(session, { events: [userMessage('again')] })
    const rest = await turn(world, session, { from: JSON.parse(JSON.stringify(position)) })
    equal([...ids, ...rest.ids], await history(world, session))
  },
  '[follow.ends] close() ends a read that waits, and the connection': async (context) => {
    const world = await openWorld(context, { steps })
    const session = await world.session()
    const following = follow(world.client, session, { from: 'now' })
    const pending = following.next()
    await eventually(() => following.state.status === 'live', 'it is live')
    following.close()
    equal((await pending).done, true)
    await eventually(
      async () => (await world.seen()).some(({ target, aborted }) => target.includes('/stream') && aborted),
      'the server sees the close',
    )
  },
  '[follow.ends] a signal rejects a read that waits': async (context) => {
    const world = await openWorld(context, { steps })
    const controller = new AbortController()
    const following = follow(world.client, await world.session(), { from: 'now', signal: controller.signal })
    const pending = rejection(following.next())
    await eventually(() => following.state.status === 'live', 'it is live')
    controller.abort()
    check(isAbortedError(await pending), 'aborted')
  },
  '[follow.ends] an archived session finishes the iteration': async (context) => {
    const { world, session } = await begun(context)
    await world.client.sessions.archive(session)
    const types: string[] = []
    for await (const { type } of follow(world.client, session)) types.push(type)
    equal(types.at(-1), 'session.status_terminated')
  },
  '[follow.previews] previews come before their final event': async (context) => {
    const world = await openWorld(context, {
      steps: [{ say: { text: 'a longer text, given in some pieces', deltaMs: 20 } }],
    })
    const session = await world.session()
    const following = follow(world.client, session, { previews: true })
    const types: string[] = []
    const reading = (async () => {
      for await (const { type } of following) {
        types.push(type)
        if (type === 'session.status_idle' && types.includes('agent.message')) break
      }
    })()
    await eventually(() => following.state.status === 'live', 'it is live')
    await world.client.sessions.events.send(session, { events: [userMessage('go')] })
    await reading
    const [start, final] = [types.indexOf('event_start'), types.indexOf('agent.message')]
    check(start >= 0 && start < final && types.includes('event_delta'), types.join())
  },
}
