import { expect, it } from 'vitest'
import { cloudflareHandler, edgeFunction, serveHandler } from './handlers.ts'

const request = () => new Request('https://app.example/')

it('makes the handler of a Worker once per bindings and gives it waitUntil', async () => {
  let made = 0
  const waited: unknown[] = []
  const worker = cloudflareHandler((_: object) => {
    made++
    return (_request, context) => {
      context?.waitUntil?.(Promise.resolve())
      return new Response('ok')
    }
  })
  const ctx = { waitUntil: (work: Promise<unknown>) => void waited.push(work) }
  const env = {}
  await worker.fetch(request(), env, ctx)
  await worker.fetch(request(), env, ctx)
  expect([made, waited.length]).toEqual([1, 2])
})

it('gives waitUntil of an edge function on, and does without', async () => {
  let waited = 0
  const handler = edgeFunction((_, context) => {
    context?.waitUntil?.(Promise.resolve())
    return new Response('ok')
  })
  await handler(request(), { waitUntil: () => void waited++ })
  await handler(request())
  expect(waited).toBe(1)
})

it('takes only the request from what a server calls it with', async () => {
  const seen: unknown[] = []
  const serve: (...values: [Request, object]) => Promise<Response> = serveHandler((...values) => {
    seen.push(values.length)
    return new Response('ok')
  })
  await serve(request(), { remoteAddr: {} })
  expect(seen).toEqual([1])
})
