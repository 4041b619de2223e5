import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:http'

interface Init {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly signal: AbortSignal
}

/** A way of sending requests. */
export interface Send {
  /** Sends one and reads its answer. */
  text(url: string, init: Init): Promise<string>
  /** Opens a stream, takes its first chunk and waits for the next. What it gives is to be kept. */
  open(url: string, init: Init): Promise<unknown>
}

/** By `fetch`, by the transport of the built package, or by node:http with nothing around it. */
export async function sendBy(way: string, builtNode: string): Promise<Send> {
  if (way === 'node:http') return bare()
  if (way === 'fetch') return byFetch(fetch)
  const { createTransport }: typeof import('@org/managed-agents-node') = await import(builtNode)
  return byFetch(createTransport({ env: {} }).fetch)
}

function byFetch(send: (url: string, init: RequestInit) => Promise<Response>): Send {
  return {
    text: async (url, init) => (await send(url, { ...init, redirect: 'manual' })).text(),
    async open(url, init) {
      const reader = (await send(url, { ...init, redirect: 'manual' })).body?.getReader()
      await reader?.read()
      // Not the promise itself, which would be awaited here.
      return { next: reader?.read() }
    },
  }
}

function bare(): Send {
  const agent = new Agent({ keepAlive: true })
  const send = (url: string, { method, headers, body }: Init) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request(url, { method, headers, agent }, resolve).on('error', reject).end(body)
    })
  return {
    async text(url, init) {
      const message = (await send(url, init)).setEncoding('utf8')
      return new Promise((resolve) => {
        let text = ''
        message.on('data', (chunk: string) => {
          text += chunk
        })
        message.on('end', () => resolve(text))
      })
    },
    async open(url, init) {
      const message = await send(url, init)
      await new Promise((arrived) => message.on('data', arrived))
      return message
    },
  }
}
