import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const COOKIE = /(?:^|;\s*)visitor=([\w-]{36})/

/** The visitor that a request comes from, by its cookie. */
export function visitorOf(cookies: string | null | undefined): string | undefined {
  return COOKIE.exec(cookies ?? '')?.[1]
}

/** Gives a visitor without a cookie one. In a product this is the login. */
export function welcome({ headers }: IncomingMessage, response: ServerResponse): void {
  if (visitorOf(headers.cookie)) return
  response.setHeader('set-cookie', `visitor=${randomUUID()}; HttpOnly; SameSite=Strict; Path=/`)
}
