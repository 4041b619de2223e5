import Anthropic from '@anthropic-ai/sdk'
import type { MakeContender } from './contender.ts'
import { countAll, sessionId, takeFirst } from './contender.ts'

export const official: MakeContender = ({ baseUrl, fetch }) => {
  const client = new Anthropic({ apiKey: 'sk-ant-api03-test', baseURL: baseUrl, fetch })
  const { sessions } = client.beta
  return {
    async request() {
      await sessions.retrieve(sessionId)
    },
    stream: async (session) => countAll(await sessions.events.stream(session)),
    pages: (session) => countAll(sessions.events.list(session)),
    open: async (session) => takeFirst(await sessions.events.stream(session)),
  }
}
