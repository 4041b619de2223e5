import { sleep } from '../http/timeout.ts'
import { answerStream } from './answer-stream.ts'
import { checkAnswers } from './check-answers.ts'
import { checkEvents } from './check-events.ts'
import { readJsonBody } from './read-json-body.ts'
import { Refusal } from './refusal.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { RelayContext, RelayParts } from './relay-parts.ts'
import type { RouteMatch } from './relay-routes.ts'
import { queryParams } from './relay-routes.ts'
import type { UpstreamCall } from './upstream.ts'

/** Milliseconds for a page to send its body. */
const BODY_TIMEOUT_MS = 20_000

export interface AllowedCall {
  readonly request: Request
  readonly context: RelayContext
  readonly claims: RelayClaims
  readonly match: RouteMatch
}

/** Makes an allowed call to the API and gives its answer, rebuilt. */
export async function answerCall(parts: RelayParts, allowed: AllowedCall): Promise<Response> {
  const { upstream, gate, policy, redact } = parts
  const { request, claims, match } = allowed
  const { name } = match
  const params = queryParams(match.operation, new URL(request.url).searchParams)
  if (!params) throw new Refusal(400, 'A query parameter is given twice or too long.')
  const scope = params.scope_id
  if (scope !== undefined && scope !== claims.session) throw new Refusal(403, 'The token is for another session.')
  const options = { signal: request.signal, deadlineMs: policy.upstreamTimeoutMs }
  const call: UpstreamCall = { session: claims.session, ids: match.ids, params, options }
  switch (name) {
    case 'sessions.events.stream':
    case 'sessions.threads.events.stream':
      return answerStream(parts, claims, (signal) => {
        const streaming = { ...options, signal, timeoutMs: policy.upstreamTimeoutMs }
        return upstream.stream(name, { ...call, options: streaming })
      })
    case 'sessions.events.send':
      return jsonAnswer(await send(parts, allowed, call))
    case 'files.download':
      return fileAnswer(await gate.run(() => upstream.download(call)))
    default: {
      const data = await gate.run(() => upstream.read(name, call))
      return jsonAnswer(redact ? redact(data, { operation: name, user: claims.user, sessionId: claims.session }) : data)
    }
  }
}

async function send(
  parts: RelayParts,
  { request, context, claims }: AllowedCall,
  call: UpstreamCall,
): Promise<unknown> {
  const { upstream, gate, policy, clock } = parts
  const limits = { clock, maxBytes: policy.maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS }
  const events = checkEvents(await readJsonBody(request, limits), claims, policy)
  const limitsOfPause = { clock, signal: request.signal, deadlineAtMs: Number.POSITIVE_INFINITY, name: 'The check' }
  await checkAnswers(events, claims, {
    history: (query) => gate.run(() => upstream.history({ ...call, params: { ...query } })),
    pause: async (ms) => {
      if (ms > 0) await sleep(ms, limitsOfPause)
    },
  })
  // Once under way it is not stopped when the page leaves: half a send leaves open whether it took effect.
  const options = { deadlineMs: policy.upstreamTimeoutMs }
  const sent = gate.run(() => upstream.send({ ...call, options }, events))
  context.waitUntil?.(sent.catch(() => {}))
  return sent
}

/** An answer of the API, or in its manner. */
export function jsonAnswer(data: unknown): Response {
  return new Response(JSON.stringify(data ?? null), { headers: { 'content-type': 'application/json' } })
}

/** Bytes that an agent wrote, from the origin of the app: to be saved, never to be shown as a page of it. */
function fileAnswer({ body, headers: given }: Response): Response {
  const headers = new Headers({ 'content-security-policy': "default-src 'none'; sandbox" })
  for (const name of ['content-type', 'content-length']) {
    const value = given.get(name)
    if (value !== null) headers.set(name, value)
  }
  const disposition = given.get('content-disposition') ?? ''
  headers.set('content-disposition', /^attachment\b/i.test(disposition) ? disposition : 'attachment')
  return new Response(body, { headers })
}
