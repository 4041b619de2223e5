import { isApiError } from '@org/managed-agents-core'
import type { ApiClient } from '../endpoints/api-client.ts'
import { makeAgent, makeSession, userMessage } from '../endpoints/world.ts'

/** What a server must refuse, and how. */
export interface ErrorRequirement {
  readonly id: string
  readonly sentence: string
  readonly status: number
  readonly type: string
  run(client: ApiClient): Promise<unknown>
}

export const errorRequirements: readonly ErrorRequirement[] = [
  {
    id: 'errors.not-found',
    sentence: 'An id that there is not is answered 404 with the error envelope.',
    status: 404,
    type: 'not_found_error',
    run: (client) => client.call('sessions.retrieve', 'sesn_01thereisnone0000000000'),
  },
  {
    id: 'errors.invalid-body',
    sentence: 'A body that the contract forbids is refused.',
    status: 400,
    type: 'invalid_request_error',
    run: (client) => client.call('agents.create', { name: 5, model: 'claude-opus-5' }),
  },
  {
    id: 'errors.bad-cursor',
    sentence: 'A cursor that the server did not give is refused.',
    status: 400,
    type: 'invalid_request_error',
    run: (client) => client.call('agents.list', { page: 'page_none' }),
  },
  {
    id: 'errors.stale-version',
    sentence: 'An update of a version that is not the newest is a conflict.',
    status: 409,
    type: 'conflict_error',
    async run(client) {
      const { id } = await makeAgent(client)
      await client.call('agents.update', id, { version: 1, name: 'Second' })
      return client.call('agents.update', id, { version: 1, name: 'Third' })
    },
  },
  {
    id: 'errors.archived-session',
    sentence: 'Nothing can be sent to an archived session.',
    status: 409,
    type: 'conflict_error',
    async run(client) {
      const { id } = await makeSession(client)
      await client.call('sessions.archive', id)
      return client.call('sessions.events.send', id, { events: [userMessage('too late')] })
    },
  },
]

/** Undefined when the refusal is as it must be, else what it was. */
export async function judgeRefusal(requirement: ErrorRequirement, client: ApiClient): Promise<string | undefined> {
  try {
    await requirement.run(client)
    return 'it was accepted'
  } catch (error) {
    if (!isApiError(error)) return `it failed otherwise: ${error instanceof Error ? error.message : 'unknown'}`
    const type = error.error?.type
    if (error.status === requirement.status && type === requirement.type) return undefined
    return `it was answered ${error.status} ${type ?? 'without an error type'}, not ${requirement.status} ${requirement.type}`
  }
}
