import type { ClientBase, ClientOptions, Resources } from '@org/managed-agents-core'
import { isApiError, SdkError } from '@org/managed-agents-core'
import {
  createClient,
  environments,
  memoryStores,
  rateLimiting,
  sessions,
  skills,
} from '@org/managed-agents-core/client'
import { onNode } from '../on-node.ts'

/** The client of a worker, with the resources that it uses. */
export type WorkerClient = ClientBase & Pick<Resources, 'environments' | 'sessions' | 'skills' | 'memoryStores'>

export interface WorkerClientOptions extends Pick<ClientOptions, 'fetch' | 'platform'> {
  readonly baseUrl: string
  readonly token: string
  /** Whether anything that changes something may be sent at this moment. Default: always. */
  readonly mayWrite?: () => boolean
}

export function createWorkerClient({ baseUrl, token, fetch, platform, mayWrite }: WorkerClientOptions): WorkerClient {
  return createClient(
    onNode({
      authToken: token,
      baseUrl,
      ...(fetch && { fetch }),
      ...(platform && { platform }),
      features: { rateLimiting },
      attemptMiddleware: [
        // The last gate before the network, of every attempt: a retry may come after the lease was lost.
        async (request, next) => {
          if (request.method === 'GET' || !mayWrite || mayWrite()) return next(request)
          throw new SdkError('aborted', 'The lease of the work item is not held any more; nothing is sent.')
        },
      ],
    }),
    { environments, sessions, skills, memoryStores },
  )
}

/** Whether the API says that something does not exist, or no more. */
export function isNotFound(error: unknown): boolean {
  return isApiError(error) && error.status === 404
}
