import { useSignal } from '@preact/signals'
import { ask } from './emulator.ts'
import { moveFocus, pressByKey } from './roving.ts'
import { chosen, sessions } from './store.ts'
import type { SessionRow } from './wire.ts'

/** All sessions, newest first; the arrow keys go from one to the next. */
export function SessionsList() {
  const failure = useSignal('')
  const make = () =>
    newSession().then(
      (id) => {
        failure.value = ''
        chosen.value = id
      },
      (error: Error) => {
        failure.value = error.message
      },
    )
  return (
    <nav class="sessions" aria-label="Sessions">
      <div class="line">
        <h2>Sessions</h2>
        <button type="button" onClick={make}>
          New
        </button>
      </div>
      {failure.value && <p role="alert">{failure.value}</p>}
      <div
        class="options"
        role="listbox"
        aria-label="Sessions"
        onKeyDown={(event) => moveFocus(event, event.currentTarget, true)}
      >
        {sessions.value.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </div>
    </nav>
  )
}

function Row({ row }: { row: SessionRow }) {
  const isChosen = chosen.value === row.id
  const status = row.archived_at ? 'archived' : row.status
  return (
    <div
      role="option"
      onKeyDown={pressByKey}
      data-member
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => {
        chosen.value = row.id
      }}
    >
      <span class={`dot ${row.waiting > 0 ? 'waits' : status}`} />
      <strong>{row.title ?? row.agent}</strong>
      <small>
        {row.waiting > 0 ? 'waits for you' : status} · {row.created_at.slice(11, 19)}
      </small>
    </div>
  )
}

interface Listed {
  readonly data: readonly { readonly id: string }[]
}

/** A session of the newest agent and environment, which are made when there are none. */
async function newSession(): Promise<string> {
  const agents = await ask<Listed>('GET', '/api/v1/agents?limit=1')
  const environments = await ask<Listed>('GET', '/api/v1/environments?limit=1')
  const toolset = { type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_ask' } } }
  const model = 'claude-opus-4-8'
  const agent =
    agents.data[0] ?? (await ask<{ id: string }>('POST', '/api/v1/agents', { name: 'Helper', model, tools: [toolset] }))
  const environment =
    environments.data[0] ??
    (await ask<{ id: string }>('POST', '/api/v1/environments', { name: 'inspector', config: { type: 'cloud' } }))
  const body = { agent: agent.id, environment_id: environment.id }
  return (await ask<{ id: string }>('POST', '/api/v1/sessions', body)).id
}
