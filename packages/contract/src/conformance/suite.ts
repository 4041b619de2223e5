import { clientCases } from './cases/client.ts'
import { errorCases } from './cases/errors.ts'
import { followCases } from './cases/follow.ts'
import { paginationCases } from './cases/pagination.ts'
import { relayCases } from './cases/relay.ts'
import { relayServerCases } from './cases/relay-server.ts'
import { retryCases } from './cases/retry.ts'
import { runCases } from './cases/run.ts'
import { secretCases } from './cases/secrets.ts'
import { streamCases } from './cases/streams.ts'
import { toolCases } from './cases/tools.ts'
import { uploadCases } from './cases/uploads.ts'
import { webhookCases } from './cases/webhooks.ts'
import type { Context } from './world.ts'

/** A case: it resolves when the runtime does what the requirements in its title ask for. */
export type Case = (context: Context) => Promise<void>

/** Cases by title; a title begins with the ids of its requirements in brackets. */
export type Cases = Readonly<Record<string, Case>>

/** The cases by area. */
export const suite: Readonly<Record<string, Cases>> = {
  client: clientCases,
  retry: retryCases,
  errors: errorCases,
  secrets: secretCases,
  uploads: uploadCases,
  pagination: paginationCases,
  streams: streamCases,
  follow: followCases,
  run: runCases,
  tools: toolCases,
  'relay, as a client': relayCases,
  'relay, as the server': relayServerCases,
  webhooks: webhookCases,
}
