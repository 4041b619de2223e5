import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { ToolJournalEntry } from '@org/managed-agents-core/session'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RedisServer } from './redis-server.test-support.ts'
import { redisIsHere, redisServer } from './redis-server.test-support.ts'
import { openRedisStores } from './redis-stores.ts'

const key = { sessionId: 'sesn_1', callId: 'sevt_1' }
const begun = { state: 'begun', tool: 'deploy', beganAt: 1, deadlineAt: 2 } as const
const finished: ToolJournalEntry & { state: 'finished' } = {
  state: 'finished',
  tool: 'deploy',
  result: { content: [{ type: 'text', text: 'ok' }], isError: false },
}

describe.skipIf(!redisIsHere)('stores on Redis', () => {
  let server: RedisServer
  let client: ReturnType<typeof connected>
  const connected = () => createClient({ socket: { path: server.path, tls: false } }).on('error', () => {})

  beforeAll(async () => {
    server = redisServer()
    await server.start()
    client = connected()
    await client.connect()
  })
  beforeEach(() => client.flushAll())
  afterAll(async () => {
    client?.destroy()
    await server.remove()
  })

  const claim = (...more: string[]) => {
    const program = join(import.meta.dirname, 'redis-worker.test-support.ts')
    return promisify(execFile)(process.execPath, [program, server.path, ...more]).catch(
      (killed: { stdout: string }) => killed,
    )
  }
  const lines = ({ stdout }: { stdout: string }) => stdout.split('\n').filter(Boolean).map(Number)

  it('begin a call once, keep its result, and know others by their session', async () => {
    const { journal } = await openRedisStores({ client })
    expect(await journal.load(key)).toBeUndefined()
    expect([await journal.begin(key, begun), await journal.begin(key, begun)]).toEqual([true, false])
    expect(await journal.load(key)).toEqual(begun)
    await journal.finish(key, finished)
    expect(await journal.load(key)).toEqual(finished)
    expect(await journal.begin(key, begun)).toBe(false)
    expect(await journal.begin({ ...key, sessionId: 'sesn_1:x' }, begun)).toBe(true)
    expect(await journal.begin({ sessionId: 'sesn_1', callId: 'x:sevt_1' }, begun)).toBe(true)
  })

  it.each(['stays', 'is killed and started again'])(
    'give each call to one of several processes while the server %s',
    async (how) => {
      const claims = Promise.all([claim('200'), claim('200'), claim('200')])
      if (how !== 'stays') {
        while ((await client.dbSize()) < 20) await setImmediate()
        await server.kill()
        await server.start()
      }
      const got = (await claims).flatMap(lines)
      expect(got.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, call) => call))
    },
  )

  it('keep a call begun whose process died before it finished', async () => {
    expect(lines(await claim('1', 'die'))).toEqual([0])
    const { journal } = await openRedisStores({ client })
    expect(await journal.load({ sessionId: 'sesn_1', callId: 'call_0' })).toMatchObject({ state: 'begun' })
    expect(await journal.begin({ sessionId: 'sesn_1', callId: 'call_0' }, begun)).toBe(false)
  })

  it('wait for a server that is killed and started again, and know all that they wrote', async () => {
    const { journal, continuations } = await openRedisStores({ client, timeoutMs: 60_000 })
    await journal.begin(key, begun)
    await continuations.save('sesn_1', 'token')
    await server.kill()
    const other = { ...key, callId: 'sevt_2' }
    const meanwhile = Promise.all([journal.finish(key, finished), journal.begin(other, begun)])
    await server.start()
    expect((await meanwhile)[1]).toBe(true)
    expect(await journal.load(key)).toEqual(finished)
    expect(await journal.begin(other, begun)).toBe(false)
    expect(await continuations.load('sesn_1')).toBe('token')
  })

  it('recognise a call that they began by an attempt whose reply was lost', async () => {
    let lost = 0
    const losing = {
      async sendCommand(words: string[]) {
        const reply = await client.sendCommand(words)
        if (words[0] === 'SET' && lost++ % 2 === 0) throw new Error('Socket closed unexpectedly')
        return reply
      },
    }
    const { journal, deliveries } = await openRedisStores({ client: losing })
    expect(await journal.begin(key, begun)).toBe(true)
    expect(await journal.begin(key, begun)).toBe(false)
    expect(await deliveries.claim('d', Date.now() + 60_000)).toBe(true)
    expect(await deliveries.claim('d', Date.now() + 60_000)).toBe(false)
    expect(lost).toBe(8)
  })

  it('keep continuations, and forget them', async () => {
    const { continuations } = await openRedisStores({ client })
    await continuations.save('sesn_1', 'one')
    await continuations.save('sesn_1', 'two')
    expect(await continuations.load('sesn_1')).toBe('two')
    await continuations.delete('sesn_1')
    expect(await continuations.load('sesn_1')).toBeUndefined()
  })

  it('take a delivery once until it expires or its work has failed', async () => {
    // #region redis
    const { journal, continuations, deliveries } = await openRedisStores({ client }) // a connected createClient()
    // #endregion
    expect([await journal.load(key), await continuations.load('sesn_1')]).toEqual([undefined, undefined])
    const later = Date.now() + 3_600_000
    expect([await deliveries.claim('d', later), await deliveries.claim('d', later)]).toEqual([true, false])
    await deliveries.release('d')
    expect(await deliveries.claim('d', Date.now() - 1)).toBe(true)
    expect(await deliveries.claim('d', later)).toBe(true)
    await deliveries.keep('d', later + 0.5)
    expect(await client.pExpireTime('managed-agents:delivery:d')).toBe(later + 1)
  })

  it('keep under a prefix, for a time', async () => {
    const { journal, continuations } = await openRedisStores({ client, prefix: 'app:', keepMs: 60_000 })
    await journal.begin(key, begun)
    await continuations.save('sesn_1', 'token')
    const keys = await client.keys('*')
    expect(keys.sort()).toEqual(['app:call:sesn_1:sevt_1', 'app:continuation:sesn_1'])
    for (const each of keys) expect(await client.pTTL(each)).toBeGreaterThan(0)
  })

  it('work by ioredis', async () => {
    const redis = new Redis(server.path)
    const stores = await openRedisStores({
      client: { sendCommand: ([name = '', ...args]) => redis.call(name, ...args) },
    })
    expect([await stores.journal.begin(key, begun), await stores.journal.begin(key, begun)]).toEqual([true, false])
    expect(await stores.journal.load(key)).toEqual(begun)
    redis.disconnect()
  })

  it('say what is wrong with a server', async () => {
    await client.configSet({ maxmemory: '10mb', 'maxmemory-policy': 'allkeys-lru' })
    await expect(openRedisStores({ client })).rejects.toThrow(
      /drops keys when it is full \(maxmemory-policy allkeys-lru\)/,
    )
    await client.configSet({ maxmemory: '1', 'maxmemory-policy': 'noeviction' })
    const { journal } = await openRedisStores({ client })
    await expect(journal.begin(key, begun)).rejects.toMatchObject({ code: 'store_full' })
    await client.configSet({ maxmemory: '0', appendonly: 'no' })
    await expect(openRedisStores({ client })).rejects.toThrow(/no append-only file/)
    const { continuations } = await openRedisStores({ client, allowLoss: true })
    await client.configSet('appendonly', 'yes')
    await client.lPush('managed-agents:continuation:sesn_1', 'not ours')
    await expect(continuations.load('sesn_1')).rejects.toMatchObject({ code: 'store_failed' })
  })
})

it('says that a server does not answer, and stops asking', async () => {
  const silent = { sendCommand: () => new Promise<never>(() => {}) }
  await expect(openRedisStores({ client: silent, timeoutMs: 20 })).rejects.toMatchObject({
    code: 'store_unavailable',
    retryable: true,
  })
  let asked = 0
  const broken = { sendCommand: () => Promise.reject(new Error(`connect ECONNREFUSED ${asked++}`)) }
  const failure = openRedisStores({ client: broken, timeoutMs: 100 })
  await expect(failure).rejects.toMatchObject({ cause: { message: expect.stringContaining('ECONNREFUSED') } })
  const before = asked
  expect(before).toBeGreaterThan(1)
})

it('refuses a server that does not tell what it keeps', async () => {
  const mute = { sendCommand: () => Promise.reject(new Error("NOPERM this user has no permissions to run 'info'")) }
  await expect(openRedisStores({ client: mute })).rejects.toThrow(/does not tell whether/)
})
