import { SdkError } from '@org/managed-agents-core'
import type { Environment } from '../credentials/environment.ts'
import { readVariable } from '../credentials/environment.ts'

/** Through which proxy a URL is reached; undefined for none. */
export type ProxyChoice = (url: URL) => URL | undefined

/** The proxy of `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`, in small letters first, but for the hosts of `NO_PROXY`. */
export function proxyOfEnvironment(env: Environment): ProxyChoice {
  const read = (name: string) => readVariable(env, name.toLowerCase()) ?? readVariable(env, name)
  const all = read('ALL_PROXY')
  const proxies = { 'https:': read('HTTPS_PROXY') ?? all, 'http:': read('HTTP_PROXY') ?? all }
  const parsed = Object.fromEntries(Object.entries(proxies).map(([scheme, text]) => [scheme, text && proxyUrl(text)]))
  const exempt = (read('NO_PROXY') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  return (url) => {
    const proxy = parsed[url.protocol]
    return proxy && !exempt.some((pattern) => isExempt(url, pattern)) ? proxy : undefined
  }
}

/** Parses the address of a proxy. The message of what is none does not repeat it: it may hold a password. */
export function proxyUrl(text: string): URL {
  try {
    const url = new URL(/^[a-z][\w+.-]*:\/\//i.test(text) ? text : `http://${text}`)
    if (/^https?:$/.test(url.protocol)) return url
  } catch {}
  throw new SdkError('invalid_argument', 'The address of the proxy is no http or https URL.')
}

/** What a proxy is told of who asks, where its address holds a user. */
export function proxyHeaders({ username, password }: URL): Record<string, string> {
  if (username === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** Whether a pattern of `NO_PROXY` is a host's: `*`, a name with all below it, either with a port. */
function isExempt({ hostname, port, protocol }: URL, pattern: string): boolean {
  if (pattern === '*') return true
  const [, name = pattern, only] = /^(.+?):(\d+)$/.exec(pattern) ?? []
  if (only !== undefined && only !== (port || (protocol === 'https:' ? '443' : '80'))) return false
  const host = hostname.replace(/^\[|\]$/g, '')
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '')
  return host === bare || host.endsWith(`.${bare}`)
}
