import { ApiError, isApiError, isConnectionError, isSdkError, ManagedAgents } from '@org/managed-agents-core'
import { check, equal, rejection } from '../expect.ts'
import type { Cases } from '../suite.ts'
import { openWorld } from '../world.ts'

export const errorCases: Cases = {
  '[errors.typed] an error has code, status, type and request id': async (context) => {
    const { client } = await openWorld(context)
    const error = await rejection(client.agents.retrieve('agent_none'))
    check(error instanceof ApiError && error instanceof Error, 'an ApiError')
    if (!isApiError(error)) return
    equal([error.code, error.status, error.type, error.name], ['not_found', 404, 'not_found_error', 'ApiError'])
    check(error.requestId?.startsWith('req_') === true && error.stack !== undefined, 'request id and stack')
  },
  '[errors.typed] a server that nobody runs is a connection error': async () => {
    // Port 9 (discard) is closed on loopback, and one that browsers refuse.
    const client = new ManagedAgents({ apiKey: 'sk-ant-api03-x', baseUrl: 'http://127.0.0.1:9', retry: false })
    check(isConnectionError(await rejection(client.models.list())), 'a connection error')
  },
  '[errors.guards] an error of another copy is recognised by its brand': async (context) => {
    const { client } = await openWorld(context)
    const error = await rejection(client.agents.retrieve('agent_none'))
    const brand = Symbol.for('@org/managed-agents/error')
    const foreign = { [brand]: Reflect.get(Object(error), brand), code: 'not_found' }
    check(isApiError(foreign) && isSdkError(foreign, 'not_found'), 'recognised')
    check(!isSdkError(new Error('other')) && !isSdkError(null), 'others are not')
  },
  '[errors.typed] an error becomes JSON without losing what it says': async (context) => {
    const { client } = await openWorld(context)
    const error = await rejection(client.agents.retrieve('agent_none'))
    const fields = JSON.parse(JSON.stringify(error))
    equal([fields.name, fields.code, fields.status], ['ApiError', 'not_found', 404])
  },
  '[errors.handled] calls that nobody awaits leave no unhandled rejection when they are aborted': async (context) => {
    const world = await openWorld(context, { faults: [{ action: { type: 'hang' } }] })
    const controller = new AbortController()
    const { signal } = controller
    const calls = [
      world.client.agents.list(null, { signal }),
      world.client.sessions.events.stream('sesn_1', null, { signal }),
    ]
    const ends = calls.map((call) => rejection(call))
    controller.abort()
    equal(
      (await Promise.all(ends)).map((error) => isSdkError(error, 'aborted')),
      [true, true],
    )
  },
  '[errors.handled] a stream that is left while it breaks leaves no unhandled rejection': async (context) => {
    const headers = { 'content-type': 'text/event-stream' }
    const answer = {
      to: 'GET /v1/sessions/sesn_1/events/stream',
      headers,
      chunks: ['data: {"type":"a"}\n\n', ': x\n'],
      end: 'reset',
    } as const
    const { client } = await openWorld(context, { answers: [answer] })
    for await (const event of client.sessions.events.stream('sesn_1')) {
      equal(event.type, 'a')
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  },
}
