import { createEmulator } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import type { Result } from '../../conformance/run-suite.ts'
import type { ServedWorld } from './world-server.ts'
import { serveWorld } from './world-server.ts'

/** The server that the cases run against: worlds below `/w/`, and the suite itself for pages. */
export interface ConformanceServer {
  /** For example `http://127.0.0.1:4010`. */
  readonly origin: string
  /** What a page has posted to `/_results`. */
  readonly results: Promise<readonly Result[]>
  close(): Promise<void>
}

const page =
  '<!doctype html><meta charset="utf-8"><title>conformance</title><script type="module" src="/_suite.js"></script>'

/** Listens on loopback. `script` is the suite for pages. */
export async function startConformanceServer(script = ''): Promise<ConformanceServer> {
  const worlds: ServedWorld[] = []
  let origin = ''
  let report: (results: readonly Result[]) => void = () => {}
  const results = new Promise<readonly Result[]>((resolve) => {
    report = resolve
  })

  async function route(url: string, init: RequestInit): Promise<Response> {
    const target = url.slice(origin.length)
    const [, id, rest] = /^\/w\/(\d+)(\/.*)$/.exec(target) ?? []
    if (id && rest) return worlds[Number(id)]?.fetch(rest, init) ?? missing()
    if (target === '/_worlds') {
      const index = worlds.length
      worlds.push(serveWorld(JSON.parse(textOf(init.body)), origin, `/w/${index}`))
      return Response.json({ id: String(index) })
    }
    const [, looked] = /^\/_worlds\/(\d+)$/.exec(target) ?? []
    if (looked) return Response.json(worlds[Number(looked)]?.look())
    if (target === '/_results') {
      report(JSON.parse(textOf(init.body)))
      return Response.json({})
    }
    if (target === '/_suite.js') return new Response(script, { headers: { 'content-type': 'text/javascript' } })
    if (target === '/') return new Response(page, { headers: { 'content-type': 'text/html' } })
    return missing()
  }

  const emulator = createEmulator()
  const server = await listen({ emulator: { ...emulator, fetch: (url, init = {}) => route(String(url), init) } })
  origin = server.url
  return { origin, results, close: server.close }
}

function missing(): Response {
  return new Response('nothing here', { status: 404 })
}

function textOf(body: RequestInit['body']): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body)
}
