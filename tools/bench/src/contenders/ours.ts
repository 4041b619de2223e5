import type { ManagedAgents as Client } from '@org/managed-agents-core'
import type { ContenderOptions, MakeContender } from './contender.ts'
import { countAll, sessionId, takeFirst } from './contender.ts'

const unlimited = { perMinute: 1e9 }

/** Our client as it is published: the built package. Only the figures of its rate limiter are out of the way. */
export const ours: MakeContender = async ({ baseUrl, builtCore, fetch }: ContenderOptions) => {
  const { ManagedAgents } = (await import(builtCore)) as {
    ManagedAgents: new (options: ConstructorParameters<typeof Client>[0]) => Client
  }
  const client = new ManagedAgents({
    apiKey: 'sk-ant-api03-test',
    baseUrl,
    fetch,
    rateLimits: { read: unlimited, create: unlimited },
  })
  const { sessions } = client
  return {
    async request() {
      await sessions.retrieve(sessionId)
    },
    stream: async (session) => countAll(await sessions.events.stream(session)),
    pages: (session) => countAll(sessions.events.list(session)),
    open: async (session) => takeFirst(await sessions.events.stream(session)),
  }
}
