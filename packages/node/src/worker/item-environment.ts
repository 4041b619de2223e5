import { SdkError } from '@org/managed-agents-core'
import type { Environment } from '../credentials/environment.ts'
import type { WorkItem } from './worker-options.ts'

/** The variables by which a poller tells the process that it starts for a work item what to work on. */
export interface ItemVariables {
  readonly ANTHROPIC_ENVIRONMENT_ID: string
  readonly ANTHROPIC_SESSION_ID: string
  readonly ANTHROPIC_WORK_ID: string
  /** The item's own secret, enough for its session and its lease. */
  readonly ANTHROPIC_WORK_SECRET?: string
}

export function itemVariables(item: WorkItem): ItemVariables {
  return {
    ANTHROPIC_ENVIRONMENT_ID: item.environment_id,
    ANTHROPIC_SESSION_ID: item.data.id,
    ANTHROPIC_WORK_ID: item.id,
    ...(item.secret && { ANTHROPIC_WORK_SECRET: item.secret }),
  }
}

/** The work item that the environment names, for `worker.handle`. Throws `SdkError` when a variable is missing. */
export function itemFromEnvironment(environment: Environment = process.env): WorkItem {
  const need = (name: keyof ItemVariables): string => {
    const value = environment[name]
    if (value) return value
    throw new SdkError('invalid_argument', `The variable ${name} is not set: it names the work item to work on.`)
  }
  return {
    id: need('ANTHROPIC_WORK_ID'),
    environment_id: need('ANTHROPIC_ENVIRONMENT_ID'),
    data: { type: 'session', id: need('ANTHROPIC_SESSION_ID') },
    secret: environment['ANTHROPIC_WORK_SECRET'] ?? null,
  }
}
