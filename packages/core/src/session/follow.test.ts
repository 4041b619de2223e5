import { describe, expect, test } from 'vitest'
import { follow } from './follow.ts'
import type { FollowOptions } from './follow-options.ts'
import { apiError, ids, message, setup, statuses } from './follow-setup.test-support.ts'
import type { ModelEvent } from './session-model.test-support.ts'
import { broken, idle, SESSION_ID, terminated } from './session-model.test-support.ts'

describe('follow', () => {
  test('gives history, then what happens, and ends with the session', async () => {
    const { clock, model, start, states } = setup()
    for (const id of ['a', 'b']) model.emit(message(id))
    const { seen, done } = start()
    await clock.flush()
    expect(ids(seen)).toBe('a b')
    model.emit(message('c'))
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('a b c end')
    expect(statuses(states)).toBe('connecting live closed')
    expect(states.at(-1)).toEqual({ status: 'closed', why: 'terminated' })
    expect(clock.pendingTimers).toBe(0)
    expect(model.openStreams).toBe(0)
  })

  test.each(['yesterday', 'Now', '', 5, null, true])('refuses to start from %j', async (from) => {
    const { start, model } = setup()
    await expect(async () => start({ from: from as never }).done).rejects.toMatchObject({ code: 'invalid_argument' })
    expect(model.openStreams).toBe(0)
  })

  test('gives an event once that history and the stream both have', async () => {
    const { clock, model, start } = setup()
    model.onList = () => {
      model.onList = undefined
      model.emit(message('a'))
    }
    const { seen, done } = start()
    await clock.flush()
    model.emit(message('b'), { times: 3 })
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('a b end')
  })

  test.each([
    ['a clean end', undefined],
    ['a broken connection', broken()],
  ])('misses nothing that happens during %s, and says what it does', async (_, error) => {
    const { clock, model, start, states } = setup()
    const { seen, done } = start()
    await clock.flush()
    model.emit(message('a'))
    await clock.flush()
    model.cut(error)
    for (const id of ['b', 'c']) model.emit(message(id))
    await clock.advance(1000)
    model.emit(message('d'))
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('a b c d end')
    expect(statuses(states)).toBe('connecting live reconnecting live closed')
    expect(states[2]).toMatchObject({ attempt: 1, delayMs: 250, ...(error && { cause: error }) })
  })

  test('gives both phases of a queued event, and each once, whatever repeats them', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start()
    await clock.flush()
    const queued = { type: 'user.message', id: 'u', processed_at: null }
    model.emit(queued, { times: 2 })
    await clock.flush()
    model.cut()
    await clock.advance(1000)
    model.update('u', { processed_at: '2026-01-01T00:00:00Z' })
    model.emit(queued, { inHistory: false })
    model.emit(terminated())
    await clock.settle(done)
    expect(seen.map(({ id, processed_at }) => `${id}${processed_at ? '' : '?'}`).join(' ')).toBe('u? u end')
  })

  test('finds a queued event that was processed in its old place during a drop, behind much else', async () => {
    const { clock, model, start } = setup({ pageSize: 10 })
    const { seen, done } = start()
    await clock.flush()
    model.emit({ type: 'user.message', id: 'u' })
    for (let index = 0; index < 200; index++) model.emit(message(`m${index}`))
    await clock.flush()
    model.cut()
    model.update('u', { processed_at: '2026-01-01T00:00:00Z' })
    await clock.advance(1000)
    model.emit(terminated())
    await clock.settle(done)
    expect(seen.filter(({ id }) => id === 'u')).toHaveLength(2)
    expect(seen).toHaveLength(203)
  })

  test('leaves a processed event where history has it when the list catches up between two requests', async () => {
    const { clock, model, start } = setup()
    model.emit(message('a'))
    const { seen, done } = start()
    await clock.flush()
    model.emit({ type: 'user.message', id: 'u', processed_at: null }, { inHistory: false })
    await clock.flush()
    model.cut()
    const at = '2026-01-01T00:00:05Z'
    model.emit({ ...message('b'), processed_at: at }, { lagMs: 1e6, inStream: false })
    model.emit({ type: 'user.message', id: 'u', processed_at: at }, { lagMs: 1e6, inStream: false })
    model.onList = () => {
      model.onList = () => model.catchUp()
    }
    await clock.advance(1000)
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('a u b u end')
  })

  test('never takes events without an id for the same', async () => {
    const { clock, model, start } = setup()
    const interrupt = () => ({ type: 'user.interrupt', id: '', processed_at: '2026-01-01T00:00:00Z' })
    model.emit(message('a'))
    model.emit(interrupt())
    model.emit(interrupt())
    model.emit(message('b'))
    const { seen, done } = start()
    await clock.flush()
    model.emit(interrupt())
    model.emit(interrupt())
    await clock.flush()
    model.cut()
    model.emit({ ...interrupt(), processed_at: '2026-01-01T00:00:01Z' })
    await clock.advance(1000)
    model.emit(terminated())
    await clock.settle(done)
    expect(seen.filter(({ type }) => type === 'user.interrupt')).toHaveLength(5)
  })

  test('gives an event without an id once that history and the stream both have, and twice one that comes twice', async () => {
    const { clock, model, start } = setup()
    const interrupt = { type: 'user.interrupt', id: '', processed_at: '2026-01-01T00:00:00Z' }
    model.onList = () => {
      model.onList = undefined
      model.emit(interrupt)
    }
    const { seen, done } = start()
    await clock.flush()
    expect(seen).toEqual([interrupt])
    model.emit({ type: 'user.interrupt', id: '' }, { inHistory: false, times: 2 })
    await clock.flush()
    expect(seen).toHaveLength(3)
    model.emit(terminated())
    await clock.settle(done)
    expect(seen).toHaveLength(4)
  })

  test('gives unknown events whole', async () => {
    const { clock, model, start } = setup()
    const odd = { type: 'agent.dreamt', id: 'x', processed_at: '2026-01-01T00:00:00Z', deep: { list: [null] } }
    const { seen, done } = start()
    await clock.flush()
    model.emit(odd)
    model.emit({ type: 'thing.without_anything' }, { inHistory: false })
    model.emit(terminated())
    await clock.settle(done)
    expect(seen.slice(0, 2)).toEqual([odd, { type: 'thing.without_anything' }])
  })

  test('ends with session.deleted, and when the session is gone after a drop', async () => {
    const first = setup()
    const one = first.start()
    await first.clock.flush()
    first.model.emit({ type: 'session.deleted', id: 'd', processed_at: 'x' }, { inHistory: false })
    await first.clock.settle(one.done)
    expect(ids(one.seen)).toBe('d')
    expect(first.states.at(-1)).toEqual({ status: 'closed', why: 'deleted' })

    const second = setup()
    const two = second.start()
    await second.clock.flush()
    second.model.cut()
    second.model.failures.stream.push(apiError(404))
    await second.clock.settle(two.done)
    expect(second.states.at(-1)).toEqual({ status: 'closed', why: 'deleted' })
  })

  test('ends when history shows the end of a session that takes no connections', async () => {
    const { clock, model, start } = setup()
    for (const event of [message('a'), terminated()]) model.emit(event)
    model.failures.stream.push(apiError(409))
    const { seen, done } = start()
    await clock.settle(done)
    expect(ids(seen)).toBe('a end')
  })

  test('goes on at idle, which it gives after proving that nothing before it is missing', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start()
    await clock.flush()
    for (const id of ['a', 'b']) model.emit(message(id))
    model.emit(message('lost'), { inStream: false })
    model.emit(message('c'))
    model.emit(idle('i'))
    await clock.flush()
    expect(ids(seen)).toBe('a b lost c i')
    model.emit(message('d'))
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('a b lost c i d end')
  })

  test('holds the first live event until a lagging history shows what came before it', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start()
    await clock.flush()
    model.emit(message('a'))
    await clock.flush()
    model.cut()
    model.emit(message('b'), { lagMs: 1500 })
    await clock.advance(1000)
    model.emit(message('c'), { lagMs: 1500 })
    await clock.flush()
    expect(ids(seen)).toBe('a')
    await clock.advance(2000)
    expect(ids(seen)).toBe('a b c')
    model.emit(terminated())
    await clock.settle(done)
  })

  test('is not led by a queued event that is listed in its old place to believe that history is up to date', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start()
    await clock.flush()
    model.emit({ type: 'user.message', id: 'u', processed_at: null })
    await clock.flush()
    model.cut()
    model.emit(message('a'), { lagMs: 1200 })
    await clock.advance(1000)
    model.update('u', { processed_at: '2026-01-01T00:00:00Z' })
    model.emit(message('b'))
    await clock.advance(1000)
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('u u a b end')
  })

  test('does not wait for ever for an event that history never shows', async () => {
    const { clock, model, start } = setup()
    const { seen, done } = start({ proofTimeoutMs: 1000 })
    await clock.flush()
    model.emit(message('a'), { inHistory: false })
    model.emit(message('b'), { inHistory: false })
    await clock.advance(1000)
    expect(ids(seen)).toBe('a b')
    model.emit(terminated())
    await clock.settle(done)
  })
})

describe('where follow starts', () => {
  test('now: nothing of the past', async () => {
    const { clock, model, start } = setup()
    for (const id of ['a', 'b']) model.emit(message(id))
    const { seen, done } = start({ from: 'now' })
    await clock.flush()
    model.emit(message('c'))
    model.emit(terminated())
    await clock.settle(done)
    expect(ids(seen)).toBe('c end')
  })

  test('after a known event', async () => {
    const { clock, model, start } = setup()
    for (const id of ['a', 'b', 'c']) model.emit(message(id))
    model.emit(terminated())
    const { seen, done } = start({ from: { after: 'b' } })
    await clock.settle(done)
    expect(ids(seen)).toBe('c end')
  })

  test.each(['beginning', 'now'] as const)(
    'at a stored position, in another process, again and again (from %s)',
    async (from) => {
      const { clock, model } = setup()
      for (let index = 0; index < 250; index++) model.emit(message(`m${index}`))
      model.emit({ type: 'user.interrupt', id: '', processed_at: '2026-01-01T00:00:00Z' })
      let position: FollowOptions['from'] = from
      const seen: ModelEvent[] = []
      for (let part = 0; part < 16; part++) {
        const other = { ...model.client }
        const reader = follow(other, SESSION_ID, { from: position })
        const wanted = from === 'now' ? part % 3 : 1 + ((part * 7) % 31)
        const first = reader.next()
        await clock.flush()
        for (const id of ['x', 'y', 'z']) model.emit(message(`${id}${part}`))
        for (let count = 0; count < wanted; count++) {
          const result = await clock.settle(count === 0 ? first : reader.next())
          seen.push(result.value as ModelEvent)
        }
        reader.close()
        if (wanted === 0) await clock.settle(first)
        const at: FollowOptions['from'] = JSON.parse(JSON.stringify(reader.position))
        if (wanted > 0 || from === 'now') position = at
        expect(JSON.stringify(reader.position).length).toBeLessThan(4096)
      }
      const expected = model.log.slice(from === 'now' ? 251 : 0).slice(0, seen.length)
      if (from === 'beginning') expect(seen).toEqual(expected)
      else expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    },
  )

  test('refuses a position of another session, and one that history does not contain', async () => {
    const { clock, model, start } = setup()
    const { reader } = start()
    expect(() => follow(model.client, 'sesn_2', { from: reader.position })).toThrow('not one of sesn_2')
    reader.close()
    model.emit(message('a'))
    const { done } = start({ from: { after: 'gone' } })
    await expect(clock.settle(done)).rejects.toMatchObject({ code: 'position_lost' })
  })
})
