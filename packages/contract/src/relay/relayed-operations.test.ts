import type { Script } from '@org/managed-agents-emulator'
import { say, write } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'
import { inTime, relayed } from './relayed.test-support.ts'

const agent: Script = function* () {
  yield write('/mnt/session/outputs/report.txt', 'all is well')
  yield say('done')
}

it('every operation of a relay answers a page as the API answers its owner', async () => {
  const operations = [
    'sessions.retrieve',
    'sessions.events.list',
    'sessions.events.send',
    'sessions.events.stream',
    'sessions.threads.list',
    'sessions.threads.retrieve',
    'sessions.threads.events.list',
    'sessions.threads.events.stream',
    'files.list',
    'files.download',
  ] as const
  const { page, server, session, clock, emulator } = await relayed({
    emulator: { scenario: { agent } },
    grant: { operations, eventTypes: ['user.message'] },
  })
  const content = [{ type: 'text' as const, text: 'go' }]
  const sent = page.sessions.events.send(session.id, { events: [{ type: 'user.message', content }] })
  expect(await inTime(clock, sent)).toMatchObject({ data: [{ type: 'user.message' }] })
  await clock.advance(10_000)

  const [thread] = (await server.sessions.threads.list(session.id)).data
  const [file] = (await server.files.list({ scope_id: session.id })).data
  const threadId = thread?.id ?? ''
  const params = { session_id: session.id }
  const reads = [page, server].map(({ sessions, files }) => [
    () => sessions.retrieve(session.id),
    () => sessions.events.list(session.id, { limit: 2, order: 'desc', types: ['agent.message', 'user.message'] }),
    () => sessions.threads.list(session.id, { limit: 5 }),
    () => sessions.threads.retrieve(threadId, params),
    () => sessions.threads.events.list(threadId, { ...params, limit: 3 }),
    () => files.list({ scope_id: session.id }),
    () => files.download(file?.id ?? '').then((response) => response.text()),
  ])
  const [ofPage = [], ofServer = []] = reads
  for (const [index, read] of ofPage.entries()) {
    expect(await inTime(clock, Promise.resolve(read()))).toEqual(await ofServer[index]?.())
  }
  expect(
    await inTime(
      clock,
      page.files.list({ scope_id: session.id }).then(({ data }) => data.length),
    ),
  ).toBe(1)

  for (const open of [
    () => page.sessions.events.stream(session.id, { event_deltas: ['agent.message'] }),
    () => page.sessions.threads.events.stream(threadId, params),
  ]) {
    const stream = await inTime(clock, Promise.resolve(open()))
    await server.sessions.events.send(session.id, { events: [{ type: 'user.message', content }] })
    const seen = new Set<string>()
    const reading = (async () => {
      for await (const event of stream) {
        seen.add(event.type)
        if (event.type === 'session.status_idle' || event.type === 'session.thread_status_idle') return
      }
    })()
    await inTime(clock, reading)
    expect([...seen]).toContain('agent.message')
  }
  expect(emulator.verdict().findings).toEqual([])
})

it('a file of another session is not found, though the key of the relay could read it', async () => {
  const { page, server, clock } = await relayed({ grant: { operations: ['files.download', 'files.list'] } })
  const file = await server.files.upload({ file: new File(['secret'], 'secret.txt', { type: 'text/plain' }) })
  const download = page.files.download(file.id)
  await expect(inTime(clock, download)).rejects.toMatchObject({ code: 'not_found' })
})
