import { describe, expect, test } from 'vitest'
import { StreamError } from '../errors/stream-error.ts'
import { abortSettles } from './checkers/abort-settles.test-support.ts'
import { follow } from './follow.ts'
import type { FollowOptions } from './follow-options.ts'
import { apiError, ids, message, setup, statuses } from './follow-setup.test-support.ts'
import type { ModelEvent } from './session-model.test-support.ts'
import { broken, idle, logged, SESSION_ID, terminated } from './session-model.test-support.ts'

describe('a reconnect', () => {
  test.each([
    ['after a history that was read', 'beginning', 100_000, 0],
    ['after a start from now', 'now', 100_000, 3],
    ['after a long turn that came live', 'now', 0, 40_000],
  ] as const)('costs the gap and not the history, %s', async (_, from, before, live) => {
    const { clock, model, start } = setup()
    for (let index = 0; index < before; index++) model.emit(message(`m${index}`))
    const { seen, done } = start({ from, bufferEvents: 1e6 })
    await clock.flush()
    for (let index = 0; index < live; index++) model.emit(message(`l${index}`))
    await clock.flush()
    const { streams, lists, listed } = model.counts
    model.cut()
    for (let index = 0; index < 5; index++) model.emit(message(`gap${index}`))
    await clock.advance(1000)
    model.emit(message('after'))
    await clock.flush()
    expect(ids(seen.slice(-6))).toBe('gap0 gap1 gap2 gap3 gap4 after')
    expect(model.counts.streams - streams + model.counts.lists - lists).toBeLessThanOrEqual(3)
    expect(model.counts.listed - listed).toBeLessThanOrEqual(1100)
    model.emit(terminated())
    await clock.settle(done)
    expect(seen).toEqual(model.log.slice(from === 'now' ? before : 0))
  })

  test('over a gap too large to hold gives it page by page, in order and complete', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start()
    await clock.flush()
    for (let index = 0; index < 30; index++) model.emit(message(`a${index}`))
    await clock.flush()
    model.cut()
    for (let index = 0; index < 5000; index++) model.emit(message(`b${index}`))
    let pages = 0
    model.onList = () => {
      if (++pages < 30) model.emit(message(`during${pages}`))
    }
    await clock.advance(1000)
    model.onList = undefined
    model.emit(terminated())
    await clock.settle(done)
    expect(seen).toEqual(model.log)
  })

  test('waits as long as the server asks, and longer each time without', async () => {
    const { clock, model, start, states } = setup()
    const { done } = start()
    model.failures.stream.push(apiError(503), apiError(429, 7000), broken(), broken())
    await clock.advance(60_000)
    model.emit(terminated())
    await clock.settle(done)
    const delays = states.flatMap((state) => (state.status === 'reconnecting' ? state.delayMs : []))
    expect(delays).toEqual([250, 7500, 1000, 2000])
    expect(statuses(states)).toBe('connecting reconnecting reconnecting reconnecting reconnecting live closed')
  })

  test('comes at once when the device is awake again, unless the server asked for the wait', async () => {
    const { clock, model, start, states } = setup()
    const wakes = new Set<() => void>()
    Object.assign(model.client, {
      onWake(callback: () => void) {
        wakes.add(callback)
        return () => wakes.delete(callback)
      },
    })
    const { done } = start()
    model.failures.stream.push(broken(), apiError(429, 7000))
    await clock.flush()
    expect(model.counts.streams).toBe(1)
    for (const wake of wakes) wake()
    await clock.flush()
    expect(model.counts.streams).toBe(2)
    for (const wake of wakes) wake()
    await clock.advance(7000)
    expect(model.counts.streams).toBe(2)
    await clock.advance(1000)
    expect(states.at(-1)).toEqual({ status: 'live' })
    expect(wakes.size).toBe(0)
    model.emit(terminated())
    await clock.settle(done)
  })

  test('gets a fresh credential after a 401, also of an error frame, and gives up when that does not help', async () => {
    const frame = new StreamError('stream_error', 'x', { error: { type: 'authentication_error', message: 'expired' } })
    const { clock, model, start } = setup()
    const { done, seen } = start()
    await clock.flush()
    model.cut(frame)
    model.failures.stream.push(apiError(401))
    await clock.advance(5000)
    expect(model.counts.refreshes).toBe(2)
    model.emit(message('a'))
    await clock.flush()
    expect(ids(seen)).toBe('a')
    model.cut()
    model.failures.stream.push(apiError(401), apiError(401), apiError(401))
    await expect(clock.settle(done)).rejects.toMatchObject({ status: 401 })
  })

  test('may need a fresh credential each time, also when no event comes in between', async () => {
    const { clock, model, start } = setup()
    const { done } = start()
    for (const waitMs of [4000, 4000, 13_000]) {
      await clock.flush()
      model.failures.stream.push(apiError(401))
      model.cut()
      await clock.advance(waitMs)
    }
    expect(model.counts.refreshes).toBe(3)
    model.emit(terminated())
    await clock.settle(done)
  })

  test('is not tried when it cannot help', async () => {
    const { clock, model, start, states } = setup()
    model.failures.stream.push(apiError(403))
    model.failures.list.push(apiError(403))
    await expect(clock.settle(start().done)).rejects.toMatchObject({ status: 403 })
    expect(states.at(-1)).toMatchObject({ status: 'closed', why: 'failed' })
    model.failures.stream.push(apiError(404))
    await expect(clock.settle(start().done)).rejects.toMatchObject({ status: 404 })
    expect(clock.pendingTimers).toBe(0)
  })

  test('is given up after giveUpAfterMs of failures, with the last of them', async () => {
    const { clock, model, start } = setup()
    const { done } = start({ giveUpAfterMs: 30_000 })
    model.failures.stream.push(...Array.from({ length: 100 }, (_, index) => (index < 5 ? apiError(503) : broken())))
    await expect(clock.settle(done)).rejects.toMatchObject({ code: 'connection_lost' })
    expect(clock.pendingTimers).toBe(0)
  })

  test('to a server that always closes at once backs off, and ends when the session has ended', async () => {
    const { clock, model, start, states } = setup()
    const { done } = start()
    for (let index = 0; index < 2; index++) {
      await clock.flush()
      model.cut()
      model.status = 'terminated'
      await clock.advance(400)
    }
    await clock.settle(done)
    expect(states.at(-1)).toEqual({ status: 'closed', why: 'terminated' })
  })

  test('keeps its place over a second drop before any event', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start()
    await clock.flush()
    model.emit(message('a'))
    await clock.flush()
    model.cut()
    model.emit(message('b'))
    model.failures.list.push(broken())
    await clock.advance(300)
    model.cut()
    await clock.advance(30_000)
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('a b end')
  })

  test('reads history again when a cursor has become invalid', async () => {
    const { clock, model, start } = setup({ pageSize: 2 })
    for (let index = 0; index < 9; index++) model.emit(message(`m${index}`))
    model.failures.list.push(undefined, apiError(400))
    const { seen, done } = start()
    await clock.flush()
    model.emit(terminated())
    await clock.settle(done)
    expect(seen).toEqual(model.log)
  })
})

describe('a consumer', () => {
  test('that is slow slows the reading, and loses nothing', async () => {
    const { clock, model } = setup()
    const reader = follow(model.client, SESSION_ID, { bufferEvents: 10 })
    const first = reader.next()
    await clock.flush()
    for (let index = 0; index < 500; index++) {
      model.emit(message(`m${index}`))
      await Promise.resolve()
    }
    await clock.flush()
    const seen = [(await first).value as ModelEvent]
    model.emit(terminated())
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      seen.push(next.value as ModelEvent)
      await clock.advance(10)
    }
    expect(seen).toEqual(model.log)
    expect(model.counts.streams).toBe(1)
  })

  test('that calls next several times at once is answered in order', async () => {
    const { clock, model } = setup()
    for (const id of ['a', 'b', 'c']) model.emit(message(id))
    model.emit(terminated())
    const reader = follow(model.client, SESSION_ID)
    const results = await clock.settle(Promise.all([1, 2, 3, 4, 5].map(() => reader.next())))
    expect(results.map(({ value }) => (value as ModelEvent | undefined)?.id)).toEqual(['a', 'b', 'c', 'end', undefined])
  })

  test('that leaves the loop leaves nothing behind, and an iterator that is over', async () => {
    const { clock, model, start } = setup()
    const { reader, done } = start()
    await clock.flush()
    reader.close()
    await clock.settle(done)
    expect(model.openStreams).toBe(0)
    expect(clock.pendingTimers).toBe(0)
    expect(reader.state).toEqual({ status: 'closed', why: 'closed' })
    expect(await reader.next()).toEqual({ done: true, value: undefined })
  })

  test.each(['connecting', 'reading history', 'waiting for an event', 'pausing before a reconnect', 'proving'])(
    'that aborts while %s is answered at once',
    async (when) => {
      const { clock, model } = setup()
      const controller = new AbortController()
      let hang: (() => void) | undefined
      const never = new Promise<never>(() => {})
      const { events } = model.client.sessions
      const hanging = { ...model.client, sessions: { ...model.client.sessions, events: { ...events } } }
      if (when === 'connecting') hanging.sessions.events.stream = () => never
      if (when === 'reading history') hanging.sessions.events.list = () => never
      if (when === 'proving') hang = () => Object.assign(hanging.sessions.events, { list: () => never })
      const reader = follow(hanging, SESSION_ID, { signal: controller.signal })
      const pending = reader.next()
      await clock.flush()
      if (when === 'pausing before a reconnect') model.cut()
      hang?.()
      if (when === 'proving') model.emit(idle('i'))
      await clock.flush()
      expect(await abortSettles(() => controller.abort('enough'), pending)).toEqual([])
      await expect(pending).rejects.toMatchObject({ code: 'aborted', cause: 'enough' })
      await clock.flush()
      expect(model.openStreams).toBe(0)
      expect(clock.pendingTimers).toBe(0)
      expect(reader.state).toMatchObject({ status: 'closed', why: 'aborted' })
    },
  )
})

describe('readers of one session', () => {
  test('share one connection, and each sees everything', async () => {
    const { clock, model, start } = setup()
    model.emit(message('a'))
    const readers = [start(), start(), start({ from: 'now' })]
    await clock.flush()
    model.emit(message('b'))
    await clock.flush()
    expect(model.openStreams).toBe(1)
    model.cut()
    model.emit(message('c'))
    await clock.advance(5000)
    expect(model.openStreams).toBe(1)
    model.emit(terminated())
    await clock.settle(Promise.all(readers.map(({ done }) => done)))
    expect(readers.map(({ seen }) => ids(seen))).toEqual(['a b c end', 'a b c end', 'b c end'])
    expect(model.counts.streams).toBe(2)
    expect(model.openStreams).toBe(0)
  })

  test('that fall behind catch up from history without slowing the others', async () => {
    const { clock, model, start } = setup()
    const slow = follow(model.client, SESSION_ID, { bufferEvents: 5 })
    const first = slow.next()
    const quick = start()
    await clock.flush()
    for (let index = 0; index < 300; index++) {
      model.emit(message(`m${index}`))
      await clock.flush()
    }
    expect(quick.seen).toHaveLength(300)
    model.emit(terminated())
    await clock.settle(quick.done)
    const seen = [(await first).value as ModelEvent]
    for (let next = await clock.settle(slow.next()); !next.done; next = await clock.settle(slow.next()))
      seen.push(next.value as ModelEvent)
    expect(seen).toEqual(model.log)
  })

  test('whose buffer overflows while history drains read history again', async () => {
    const { clock, model, start } = setup({ pageSize: 10 })
    for (let index = 0; index < 200; index++) model.emit(message(`a${index}`))
    let number = 0
    model.onList = () => {
      for (let index = 0; index < 3 && number < 100; index++) model.emit(message(`b${number++}`))
    }
    const { seen, done } = start({ bufferEvents: 4 })
    await clock.flush()
    await clock.flush()
    model.onList = undefined
    model.emit(terminated())
    await clock.settle(done)
    expect(seen).toEqual(model.log)
  })
})

test('a stream that is faster than history becomes live nevertheless', async () => {
  const { clock, model, start, states } = setup({ pageSize: 3 })
  let number = 0
  model.onList = () => {
    for (let index = 0; index < 5; index++) model.emit(message(`m${number++}`))
  }
  for (let index = 0; index < 50; index++) model.emit(message(`old${index}`))
  const { seen, done } = start({ from: 'now', bufferEvents: 2 })
  await clock.flush()
  expect(statuses(states)).toBe('connecting live')
  model.onList = undefined
  model.emit(terminated())
  await clock.settle(done)
  expect(seen).toEqual(model.log.slice(model.log.findIndex(({ id }) => id === ids(seen.slice(0, 1)))))
})

describe('a thread', () => {
  test('is followed the same way, from its last page on after a drop', async () => {
    const { clock, model, start } = setup({ pageSize: 100 })
    for (let index = 0; index < 1000; index++) model.emit(message(`m${index}`))
    const { seen, done, reader } = start({ threadId: 'sthr_1' })
    await clock.flush()
    model.emit(message('live'))
    await clock.flush()
    const { listed } = model.counts
    model.cut()
    model.emit(message('gap'), { lagMs: 800 })
    await clock.advance(1000)
    model.emit(message('after'))
    await clock.flush()
    expect(model.counts.listed - listed).toBeLessThanOrEqual(300)
    const position: FollowOptions['from'] = JSON.parse(JSON.stringify(reader.position))
    model.emit(logged('session.thread_status_terminated', 'other', { session_thread_id: 'sthr_2' }))
    model.emit(logged('session.thread_status_terminated', 'end', { session_thread_id: 'sthr_1' }))
    await clock.settle(done)
    expect(seen).toEqual(model.log)
    const later = start({ threadId: 'sthr_1', from: position })
    await clock.settle(later.done)
    expect(ids(later.seen)).toBe('other end')
  })
})

describe('previews', () => {
  const opened = { type: 'event_start', event: { type: 'agent.message', id: 'm' } }
  const delta = {
    type: 'event_delta',
    event_id: 'm',
    delta: { type: 'content_delta', content: { type: 'text', text: 'x' } },
  }

  test('are given on demand, and yield to the final event', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start({ previews: true })
    await clock.flush()
    for (const event of [opened, delta]) model.emit(event, { inHistory: false })
    model.emit(message('m'))
    model.emit(delta, { inHistory: false })
    model.emit(terminated())
    await clock.settle(done)
    expect(seen.map(({ type, id }) => id ?? type)).toEqual(['event_start', 'event_delta', 'm', 'end'])
  })

  test('that a drop cuts off are voided, and their final event comes from history', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start({ previews: true })
    await clock.flush()
    for (const event of [opened, delta]) model.emit(event, { inHistory: false })
    await clock.flush()
    model.cut()
    model.emit(message('m'))
    await clock.advance(1000)
    for (const event of [opened, delta]) model.emit(event, { inHistory: false })
    model.emit(terminated())
    await clock.settle(done)
    expect(seen.map(({ type, id }) => id ?? type)).toEqual(['event_start', 'event_delta', 'preview_void', 'm', 'end'])
    expect(seen[2]).toEqual({ type: 'preview_void', event_ids: ['m'] })
  })
})
