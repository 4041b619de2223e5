import { invalidRequest } from '../http/api-failure.ts'

interface DomainLists {
  readonly name: string
  readonly allowed_domains?: readonly string[]
  readonly blocked_domains?: readonly string[]
}

/** Documented: plain host names, allow or block but not both, no addresses, no bare suffixes, `web_fetch` without a path. */
export function validateWebDomains(config: DomainLists, at: string): void {
  if (config.allowed_domains && config.blocked_domains) {
    throw invalidRequest(`${at}: allowed_domains and blocked_domains exclude each other`)
  }
  for (const list of ['allowed_domains', 'blocked_domains'] as const) {
    config[list]?.forEach((domain, index) => {
      if (!isHostName(config.name === 'web_fetch' ? domain : (domain.split('/', 1)[0] ?? ''))) {
        throw invalidRequest(`${at}.${list}[${index}]: "${domain}" is not a plain host name`)
      }
    })
  }
}

function isHostName(domain: string): boolean {
  const labels = domain.split('.')
  if (labels.length < 2 || /^[\d.]+$/.test(domain)) return false
  return labels.every((label) => /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
}
