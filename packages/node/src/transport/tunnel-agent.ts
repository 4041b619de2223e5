import type { ClientRequest, RequestOptions } from 'node:http'
import { request as httpRequest } from 'node:http'
import type { AgentOptions } from 'node:https'
import { Agent, request as httpsRequest } from 'node:https'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { proxyHeaders } from './proxy.ts'

type Connected = (error: Error | null, socket?: Duplex) => void
type Target = RequestOptions & { readonly servername?: string }

/** Options of `createTunnelAgent`. */
export interface TunnelOptions extends AgentOptions {
  readonly proxy: URL
  /** Of the proxy itself, where it is reached by https. */
  readonly proxyTls?: AgentOptions
}

/** An agent whose connections go through a proxy by CONNECT (RFC 9110 9.3.6), and are kept alive as others are. */
export function createTunnelAgent({ proxy, proxyTls, ...options }: TunnelOptions): Agent {
  const agent = new Agent(options)
  const createConnection = (target: Target, connected: Connected): undefined => {
    const asked = askForTunnel(proxy, target, proxyTls)
    asked.once('error', (error) => connected(error))
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy()
        // The words say that nothing was sent to the API: a refused tunnel may be tried again.
        connected(new Error(`connect error: the proxy answered ${statusCode} to CONNECT`))
        return
      }
      const { servername = target.host ?? undefined } = target
      connected(null, connectTls({ ...options, ...(target as object), socket, servername }))
    })
    asked.end()
  }
  return Object.assign(agent, { createConnection })
}

function askForTunnel(proxy: URL, { host, port }: Target, tls?: AgentOptions): ClientRequest {
  const path = `${host?.includes(':') ? `[${host}]` : host}:${port}`
  const headers = { host: path, ...proxyHeaders(proxy) }
  const options = { host: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxy.port, method: 'CONNECT', path, headers }
  const secure = proxy.protocol === 'https:'
  return secure
    ? httpsRequest({ ...tls, ...options, port: options.port || 443, agent: false })
    : httpRequest({ ...options, port: options.port || 80, agent: false })
}
