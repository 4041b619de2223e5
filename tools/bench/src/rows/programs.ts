import type { ContenderName } from '../contenders/contenders.ts'

const events = "{ events: [{ type: 'user.message', content: [{ type: 'text', text: 'Summarise the repository' }] }] }"
const session = "{ agent: 'agent_1', environment_id: 'env_1' }"

/** The same job by each contender: create a session, send a message, print what the agent says. */
export const sessionPrograms: readonly (readonly [ContenderName, string])[] = [
  [
    'floor',
    `const headers = { 'x-api-key': 'key', 'anthropic-version': '2026-10-21', 'content-type': 'application/json' }
interface Content { type: string; text?: string }
interface StreamEvent { type: string; content?: Content[]; stop_reason?: { type: string } }
const url = 'https://api.anthropic.com/v1/sessions'
const created = await fetch(url, { method: 'POST', headers, body: JSON.stringify(${session}) })
const { id } = (await created.json()) as { id: string }
const response = await fetch(\`\${url}/\${id}/events/stream\`, { headers })
await fetch(\`\${url}/\${id}/events\`, { method: 'POST', headers, body: JSON.stringify(${events}) })
const decoder = new TextDecoder()
let rest = ''
for (const reader = response.body!.getReader(); ; ) {
  const { done, value } = await reader.read()
  if (done) break
  const frames = (rest + decoder.decode(value, { stream: true })).split('\\n\\n')
  rest = frames.pop() ?? ''
  for (const frame of frames) {
    const event = JSON.parse(frame.slice(frame.indexOf('data: ') + 6)) as StreamEvent
    if (event.type === 'agent.message') console.log(event.content)
    if (event.type === 'session.status_idle') console.log(event.stop_reason?.type)
  }
}
`,
  ],
  [
    'ours',
    `import { createClient, sessions } from '@org/managed-agents-core/client'

const client = createClient({ apiKey: 'key' }, { sessions })
const { id } = await client.sessions.create(${session})
const stream = await client.sessions.events.stream(id)
await client.sessions.events.send(id, ${events})
for await (const event of stream) {
  switch (event.type) {
    case 'agent.message':
      console.log(event.content)
      break
    case 'session.status_idle':
      console.log(event.stop_reason?.type)
      break
  }
}
`,
  ],
  [
    'official SDK',
    `import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic({ apiKey: 'key' })
const { id } = await client.beta.sessions.create(${session})
const stream = await client.beta.sessions.events.stream(id)
await client.beta.sessions.events.send(id, ${events})
for await (const event of stream) {
  switch (event.type) {
    case 'agent.message':
      console.log(event.content)
      break
    case 'session.status_idle':
      console.log(event.stop_reason?.type)
      break
  }
}
`,
  ],
  [
    'openapi-fetch',
    `import createClient from 'openapi-fetch'

interface Content { type: string; text?: string }
interface StreamEvent { type: string; content?: Content[]; stop_reason?: { type: string } }
interface paths {
  '/v1/sessions': {
    post: {
      requestBody: { content: { 'application/json': { agent: string; environment_id: string } } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
  }
  '/v1/sessions/{id}/events': {
    post: {
      parameters: { path: { id: string } }
      requestBody: { content: { 'application/json': { events: StreamEvent[] } } }
      responses: { 200: { content: { 'application/json': { data: StreamEvent[] } } } }
    }
  }
  '/v1/sessions/{id}/events/stream': {
    get: { parameters: { path: { id: string } }; responses: { 200: { content: { 'text/event-stream': string } } } }
  }
}
const client = createClient<paths>({ baseUrl: 'https://api.anthropic.com', headers: { 'x-api-key': 'key' } })
const { data } = await client.POST('/v1/sessions', { body: ${session} })
const path = { id: data!.id }
const stream = await client.GET('/v1/sessions/{id}/events/stream', { params: { path }, parseAs: 'stream' })
await client.POST('/v1/sessions/{id}/events', { params: { path }, body: ${events} })
const decoder = new TextDecoder()
let rest = ''
for (const reader = stream.response.body!.getReader(); ; ) {
  const { done, value } = await reader.read()
  if (done) break
  const frames = (rest + decoder.decode(value, { stream: true })).split('\\n\\n')
  rest = frames.pop() ?? ''
  for (const frame of frames) console.log(JSON.parse(frame.slice(frame.indexOf('data: ') + 6)))
}
`,
  ],
]

/** A run with a custom tool, which only we have. */
export const toolRun: readonly (readonly [ContenderName, string])[] = [
  [
    'ours',
    `import { createClient, sessions } from '@org/managed-agents-core/client'
import { defineTool, run } from '@org/managed-agents-core/session'

const client = createClient({ apiKey: 'key' }, { sessions })
const weather = defineTool({
  name: 'get_weather',
  description: 'The weather of a city',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  execute: async () => 'sunny',
})
const session = run(client, 'sesn_1', { input: 'Will it rain in Bern?', tools: [weather] })
for await (const event of session) console.log(event.type)
console.log(await session.outcome)
`,
  ],
]

/** All that an entry exports. */
export const everything: readonly (readonly [ContenderName, string])[] = [
  ['ours', "export * from '@org/managed-agents-core'"],
  ['official SDK', "export * from '@anthropic-ai/sdk'"],
  ['openapi-fetch', "export * from 'openapi-fetch'"],
]
