import type { EnsureOptions } from './ensure/ensure.ts'
import { ensureAgent, ensureEnvironment } from './ensure/ensure-resources.ts'
import type {
  Agent,
  CreateAgentRequest,
  CreateEnvironmentRequest,
  DeletedSession,
  Environment,
  Memory,
  Session,
  UpdateAgentRequest,
  UpdateMemoryRequest,
} from './generated/models.gen.ts'
import type { Resources } from './generated/resources.gen.ts'
import type { Platform } from './platform.ts'
import type { Change, UpdateWithOptions } from './waiters/update-with.ts'
import { updateAgentWith, updateMemoryWith } from './waiters/update-with.ts'
import type { WaitOptions } from './waiters/wait-until-idle.ts'
import { archiveWhenIdle, deleteWhenIdle, untilIdle } from './waiters/wait-until-idle.ts'

export interface SessionSugar {
  /** Waits until a session is `idle`, for a second at least, or `terminated`. Throws `gave_up` after `timeoutMs`. */
  untilIdle(sessionId: string, options?: WaitOptions): Promise<Session>
  /** Waits until a session is idle and archives it. */
  archiveWhenIdle(sessionId: string, options?: WaitOptions): Promise<Session>
  /** Waits until a session is idle and deletes it. */
  deleteWhenIdle(sessionId: string, options?: WaitOptions): Promise<DeletedSession>
}

export interface AgentSugar {
  /** Reads an agent and updates it by what `change` returns, anew when somebody else was faster. */
  updateWith(agentId: string, change: Change<Agent, UpdateAgentRequest>, options?: UpdateWithOptions): Promise<Agent>
  /** The agent of a definition: found by `ensure_key` in its metadata, created once, updated only when it differs. */
  ensure(definition: CreateAgentRequest, options?: EnsureOptions): Promise<Agent>
}

export interface EnvironmentSugar {
  /** The environment of a definition: found by `ensure_key` in its metadata, created once, updated when it differs. */
  ensure(definition: CreateEnvironmentRequest, options?: EnsureOptions): Promise<Environment>
}

export interface MemorySugar {
  /** Reads a memory with its content and updates it by what `change` returns, anew when somebody else was faster. */
  updateWith(
    memoryId: string,
    params: { memory_store_id: string },
    change: Change<Memory, Omit<UpdateMemoryRequest, 'precondition'>>,
    options?: UpdateWithOptions,
  ): Promise<Memory>
}

/** The resources with the functions of this package as methods. */
export interface SweetResources extends Omit<Resources, 'sessions' | 'agents' | 'environments' | 'memoryStores'> {
  readonly sessions: Resources['sessions'] & SessionSugar
  readonly agents: Resources['agents'] & AgentSugar
  readonly environments: Resources['environments'] & EnvironmentSugar
  readonly memoryStores: Omit<Resources['memoryStores'], 'memories'> & {
    readonly memories: Resources['memoryStores']['memories'] & MemorySugar
  }
}

/** Adds the methods, which act through `client`. */
export function sweeten(client: Resources & { readonly platform: Platform }): void {
  const sessions: SessionSugar = {
    untilIdle: (sessionId, options) => untilIdle(client, sessionId, options),
    archiveWhenIdle: (sessionId, options) => archiveWhenIdle(client, sessionId, options),
    deleteWhenIdle: (sessionId, options) => deleteWhenIdle(client, sessionId, options),
  }
  const agents: AgentSugar = {
    updateWith: (agentId, change, options) => updateAgentWith(client, agentId, change, options),
    ensure: (definition, options) => ensureAgent(client, definition, options),
  }
  const environments: EnvironmentSugar = {
    ensure: (definition, options) => ensureEnvironment(client, definition, options),
  }
  const memories: MemorySugar = {
    updateWith: (memoryId, { memory_store_id: memoryStoreId }, change, options) =>
      updateMemoryWith(client, { memoryStoreId, memoryId }, change, options),
  }
  Object.assign(client.sessions, sessions)
  Object.assign(client.agents, agents)
  Object.assign(client.environments, environments)
  Object.assign(client.memoryStores.memories, memories)
}
