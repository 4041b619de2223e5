import type { ClientOptions } from '@org/managed-agents-core/client'
import { createClient, credentialProviders, isApiError, isSdkError, sessions } from '@org/managed-agents-core/client'
import type { IssuedToken } from '@org/managed-agents-core/relay'
import { awaitAttached } from '@org/managed-agents-core/relay'
import { follow, run } from '@org/managed-agents-core/session'
import { check, clean, collect, equal, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import type { Context, WorldOptions } from '../world.ts'
import { openWorld } from '../world.ts'
import { userMessage } from './follow.ts'
import { weather, weatherSteps } from './run.ts'

const operations = [
  'sessions.retrieve',
  'sessions.events.list',
  'sessions.events.send',
  'sessions.events.stream',
] as const
const eventTypes = ['user.message', 'user.custom_tool_result', 'user.interrupt'] as const

/** A world with a relay, and a page that has nothing but a token. Browsers set `origin` themselves. */
async function relayed(context: Context, options: WorldOptions = {}) {
  const world = await openWorld(context, { relay: { operations, eventTypes }, ...options })
  const session = await world.session()
  const base = `${world.baseUrl}/relay`
  const headers = { origin: context.origin }
  let token: IssuedToken | undefined
  let issued = 0
  const credentials: ClientOptions['credentials'] = async () => {
    const ask = (authorization?: string) =>
      fetch(`${base}/token`, { method: 'POST', headers: { ...headers, ...(authorization && { authorization }) } })
    let response = await ask(token && `Bearer ${token.token}`)
    // The old token may have come to its time, also on the way.
    if (response.status === 401) {
      await response.body?.cancel()
      response = await ask()
    }
    if (!response.ok) throw new Error(`no token: ${response.status}`)
    const answer: IssuedToken = await response.json()
    token = answer
    issued++
    return { token: answer.token, expiresAtMs: Date.parse(answer.expires_at) }
  }
  const page = createClient(
    {
      baseUrl: base,
      credentials,
      headers,
      fetch: awaitAttached((url, init) => fetch(url, init)),
      features: { credentialProviders },
    },
    { sessions },
  )
  return { world, session, page, base, headers, issued: () => issued }
}

export const relayCases: Cases = {
  '[relay.sessions] a page runs a session with a tool of its own': async (context) => {
    const { page, session, world } = await relayed(context, { steps: weatherSteps })
    const outcome = await run(page, session, { input: 'go', tools: [weather] }).outcome
    equal([outcome.type, outcome.text], ['end_turn', '18 degrees in Bern'])
    await clean(world)
  },
  '[relay.grants] another session is refused': async (context) => {
    const { page, world, session } = await relayed(context)
    await page.sessions.retrieve(session)
    const { id: other } = await world.client.sessions.create(
      await world.client.sessions
        .retrieve(session)
        .then(({ agent, environment_id }) => ({ agent: agent.id, environment_id })),
    )
    check(isApiError(await rejection(page.sessions.retrieve(other))), 'refused')
  },
  '[relay.grants] an operation that is not granted is refused': async (context) => {
    const { page, session } = await relayed(context)
    check(
      isSdkError(await rejection(page.sessions.delete(session)), 'permission', 'client_error', 'not_found'),
      'refused',
    )
  },
  '[relay.grants] a type of event that is not granted is refused': async (context) => {
    const { page, session, world } = await relayed(context, { relay: { operations, eventTypes: ['user.interrupt'] } })
    check(
      isSdkError(await rejection(page.sessions.events.send(session, { events: [userMessage('go')] })), 'permission'),
      'refused',
    )
    equal((await collect(world.client.sessions.events.list(session))).length, 0)
  },
  '[relay.tokens] a token that was changed is refused': async (context) => {
    const { base, headers, session } = await relayed(context)
    const { token }: IssuedToken = await (await fetch(`${base}/token`, { method: 'POST', headers })).json()
    const forged = token.slice(0, -2) + (token.endsWith('A') ? 'BB' : 'AA')
    const url = `${base}/v1/sessions/${session}`
    const statuses: number[] = []
    for (const each of [token, forged, '']) {
      const response = await fetch(url, { headers: { ...headers, authorization: `Bearer ${each}` } })
      statuses.push(response.status)
      await response.body?.cancel()
    }
    equal(statuses, [200, 401, 401])
  },
  '[relay.streams] a stream is answered at once and may not be stored or changed': async (context) => {
    const { page, session } = await relayed(context)
    const events = await page.sessions.events.stream(session)
    check(/no-store/.test(events.response.headers.get('cache-control') ?? ''), 'no-store')
    check(/no-transform/.test(events.response.headers.get('cache-control') ?? ''), 'no-transform')
    events.close()
  },
  '[relay.renewal] streams that end at their budget and tokens at their time lose nothing': async (context) => {
    const { page, session, world, issued } = await relayed(context, {
      steps: Array.from({ length: 8 }, (_, index) => [{ say: `part ${index}` }, { pause: 60 }]).flat(),
      relay: { operations, eventTypes, policy: { streamBudgetMs: 150, tokenLifetimeMs: 400, heartbeatMs: 50 } },
    })
    const texts: string[] = []
    const reading = (async () => {
      for await (const event of follow(page, session)) {
        if (event.type === 'agent.message') texts.push(JSON.stringify(event.content))
        if (event.type === 'session.status_idle' && texts.length > 0) break
      }
    })()
    await world.client.sessions.events.send(session, { events: [userMessage('go')] })
    await reading
    equal([texts.length, new Set(texts).size], [8, 8])
    check(issued() > 1, 'tokens were renewed')
  },
}
