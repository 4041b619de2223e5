import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moduleOf } from '../targets/target.ts'

interface Worker {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<{ json(): Promise<{ result: unknown }> }>
  dispose(): Promise<void>
}

let folder: string
let script: string
let worker: Worker

async function start(): Promise<void> {
  const { Miniflare }: { Miniflare: new (options: object) => Worker } = await import(
    pathToFileURL(moduleOf('miniflare') ?? '').href
  )
  worker = new Miniflare({
    modules: true,
    script,
    compatibilityDate: '2026-07-01',
    durableObjects: { STORE: { className: 'ManagedAgentsStore', useSQLite: true } },
    durableObjectsPersist: folder,
  })
}

async function ask(store: string, method: string, ...values: unknown[]): Promise<unknown> {
  const body = JSON.stringify([store, method, values])
  return (await (await worker.dispatchFetch('http://worker/', { method: 'POST', body })).json()).result
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edge-store-'))
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'store-worker.ts')],
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'import'],
    write: false,
  })
  script = built.outputFiles[0]?.text ?? ''
  await start()
}, 60_000)

afterAll(async () => {
  await worker.dispose()
  await rm(folder, { recursive: true, force: true })
})

const begun = { state: 'begun', tool: 'get_weather', beganAt: 1, deadlineAt: 2 }
const later = () => Date.now() + 3_600_000

it('lets one of many begin a call, on workerd', async () => {
  const key = { sessionId: 'sesn_1', callId: 'evt_1' }
  const won = await Promise.all(Array.from({ length: 20 }, () => ask('journal', 'begin', key, begun)))
  expect(won.filter(Boolean)).toHaveLength(1)
  expect(await ask('journal', 'load', key)).toEqual(begun)
})

it('knows calls, continuations and deliveries after workerd has been stopped and started', async () => {
  const key = { sessionId: 'sesn_2', callId: 'evt_1' }
  const finished = { state: 'finished', tool: 'get_weather', result: { content: 'sun' } }
  await ask('journal', 'begin', key, begun)
  await ask('journal', 'finish', key, finished)
  await ask('continuations', 'save', 'sesn_2', 'token')
  expect(await ask('deliveries', 'claim', 'wevt_1', later())).toBe(true)
  await worker.dispose()
  await start()
  expect(await ask('journal', 'begin', key, begun)).toBe(false)
  expect(await ask('journal', 'load', key)).toEqual(finished)
  expect(await ask('continuations', 'load', 'sesn_2')).toBe('token')
  expect(await ask('deliveries', 'claim', 'wevt_1', later())).toBe(false)
  await ask('deliveries', 'release', 'wevt_1')
  expect(await ask('deliveries', 'claim', 'wevt_1', later())).toBe(true)
}, 60_000)

it('gives a delivery again whose claim has expired', async () => {
  expect(await ask('deliveries', 'claim', 'wevt_2', Date.now() - 1)).toBe(true)
  expect(await ask('deliveries', 'claim', 'wevt_2', later())).toBe(true)
})

it('holds limits, places and revocations for all isolates', async () => {
  const takes = Array.from({ length: 8 }, () => ask('relay', 'take', 'u', { limit: 3, windowMs: 3_600_000 }))
  expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(3)
  const places = ['a', 'b', 'c'].map((id) => ask('relay', 'acquire', 'u', { id, limit: 2, untilMs: later() }))
  expect((await Promise.all(places)).filter(Boolean)).toHaveLength(2)
  expect(await ask('relay', 'isRevoked', 't')).toBe(false)
  await ask('relay', 'revoke', 't', later())
  expect(await ask('relay', 'isRevoked', 't')).toBe(true)
})
