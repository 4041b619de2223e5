import { follow } from './follow.ts'
import type { Follow, FollowEvent, FollowOptions, PreviewVoid } from './follow-options.ts'
import { resumeRun, run } from './run.ts'
import type { RunNewClient, RunNewOptions } from './run-new.ts'
import { runNew } from './run-new.ts'
import type { Run } from './run-object.ts'
import type { RunOptions } from './run-options.ts'
import type { PreviewType } from './session-client.ts'

/** The session runtime as methods of a client. */
export interface RunMethods {
  /** Creates a session of `agent` in `environment` and runs it until it is done. */
  run(options: RunNewOptions): Run
  readonly sessions: {
    /** Runs a session until it is done. */
    run(sessionId: string, options?: RunOptions): Run
    /** Goes on with a suspended run, from its `continuation`. */
    resumeRun(token: string, options?: RunOptions): Run
    readonly events: {
      /** Everything that happens in a session, each event once, across drops of the connection. */
      follow(
        sessionId: string,
        options: FollowOptions & { previews: true | PreviewType[] },
      ): Follow<FollowEvent | PreviewVoid>
      follow(sessionId: string, options?: FollowOptions): Follow
    }
  }
}

/** Adds `run`, `sessions.run`, `sessions.resumeRun` and `sessions.events.follow` to a client, and returns it. */
export function attachRuns<C extends RunNewClient>(client: C): C & RunMethods {
  const events: Pick<RunMethods['sessions']['events'], 'follow'> = {
    follow: (sessionId: string, options: FollowOptions = {}) => follow(client, sessionId, options),
  }
  Object.assign(client.sessions.events, events)
  const sessions: Omit<RunMethods['sessions'], 'events'> = {
    run: (sessionId, options) => run(client, sessionId, options),
    resumeRun: (token, options) => resumeRun(client, token, options),
  }
  Object.assign(client.sessions, sessions)
  return Object.assign(client, { run: (options: RunNewOptions) => runNew(client, options) }) as C & RunMethods
}
