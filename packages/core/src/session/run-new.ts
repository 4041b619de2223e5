import { SdkError } from '../errors/sdk-error.ts'
import type { CreateSessionRequest, Session } from '../generated/models.gen.ts'
import type { RequestOptions } from '../resources/call.ts'
import { createRun } from './create-run.ts'
import type { RunClient } from './run-client.ts'
import type { RunInput } from './run-input.ts'
import type { Run } from './run-object.ts'
import type { RunOptions } from './run-options.ts'

/** A client that can also create sessions. */
export interface RunNewClient extends RunClient {
  readonly sessions: RunClient['sessions'] & {
    create(params: CreateSessionRequest, options?: RequestOptions): PromiseLike<Session>
  }
}

/** Options of a run in a session that is created for it. */
export interface RunNewOptions extends RunOptions {
  /** The agent: its id for the latest version, a reference, or one with overrides. */
  agent: CreateSessionRequest['agent']
  /** Id of the environment. */
  environment: string
  input: RunInput
  /** Further fields of the new session. Its first input is sent by the run, once the stream is open. */
  session?: Omit<CreateSessionRequest, 'agent' | 'environment_id' | 'initial_events'>
  /** By which a session is found again whose creation got no reply. Kept in its metadata. */
  idempotencyKey?: string
}

/** Creates a session and runs it until it is done. `run.sessionId` tells its id; `cleanup` may archive or delete it. */
export function runNew(client: RunNewClient, options: RunNewOptions): Run {
  const { agent, environment, session, idempotencyKey, ...runOptions } = options
  if (!environment) throw new SdkError('invalid_argument', '`environment` must be the id of an environment.')
  const created = client.sessions.create(
    { ...session, agent, environment_id: environment },
    { signal: options.signal, ...(idempotencyKey !== undefined && { idempotencyKey }) },
  )
  return createRun({ client, sessionId: Promise.resolve(created).then(({ id }) => id), options: runOptions })
}
