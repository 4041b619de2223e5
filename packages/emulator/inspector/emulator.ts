import { batch } from '@preact/signals'
import { createParser } from 'eventsource-parser'
import { receive, startOver } from './receive.ts'
import { chosen, clearSession, connection, sessions } from './store.ts'

const token = new URLSearchParams(location.search).get('token') ?? ''
const retryMs = 500

/** Asks the emulator's control surface; rejects with the message of its answer. */
export async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`/_emulator${path}`, {
    method,
    headers: { 'x-emulator-token': token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer?.error?.message ?? `HTTP ${response.status}`)
  return answer
}

/** Sends events to the session that is shown. */
export function send(event: object): Promise<unknown> {
  return ask('POST', `/api/v1/sessions/${chosen.value}/events`, { events: [event] })
}

/** Reads the emulator's stream for good, again after every end. The given signal stops it. */
export async function readLive(sessionId: string | undefined, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      if (!(await readOnce(sessionId, signal))) return
    } catch {
      if (signal.aborted) return
    }
    connection.value = 'lost'
    await new Promise((resolve) => setTimeout(resolve, retryMs))
  }
}

/** False when there is no use in coming back. */
async function readOnce(sessionId: string | undefined, signal: AbortSignal): Promise<boolean> {
  const query = sessionId === undefined ? '' : `?session=${encodeURIComponent(sessionId)}`
  const response = await fetch(`/_emulator/live${query}`, { headers: { 'x-emulator-token': token }, signal })
  if (response.status === 404) {
    // The list is as old as the choice: nothing is chosen from it again.
    batch(() => {
      sessions.value = []
      clearSession()
      chosen.value = undefined
    })
    return false
  }
  if (!response.ok || !response.body) {
    connection.value = 'refused'
    return false
  }
  startOver()
  connection.value = 'live'
  const parser = createParser({ onEvent: ({ event = '', data }) => receive(event, data) })
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return true
    parser.feed(decoder.decode(value, { stream: true }))
  }
}
