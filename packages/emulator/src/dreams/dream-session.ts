import { normalizeModel } from '../agents/normalize-agent.ts'
import { newSession } from '../sessions/new-session.ts'
import type { SessionRecord } from '../sessions/session-record.ts'
import { sessionsOf } from '../sessions/session-record.ts'
import { setRunning } from '../turn/status.ts'
import type { Dream } from '../wire.ts'
import type { World } from '../world.ts'

/**
 * The session in which a dream runs. Inferred: agent and environment of a dream's session are the server's own, and it
 * has no resources.
 */
export function startDreamSession(world: World, dream: Dream): SessionRecord {
  const session = newSession(world, {
    id: world.newId('sesn_'),
    agent: {
      type: 'agent',
      id: 'agent_01dream',
      version: 1,
      name: 'Dream',
      description: null,
      model: normalizeModel(dream.model.id),
      system: null,
      tools: [],
      mcp_servers: [],
      skills: [],
      multiagent: null,
      execution_identity: { type: 'service_account' },
    },
    environment_id: 'env_01dream',
    selfHosted: false,
    resources: [],
  })
  sessionsOf(world).insert(session)
  const thread = session.threads[0]
  if (thread) setRunning({ world, session, thread })
  world.announce({ kind: 'session.created', id: session.id })
  return session
}
