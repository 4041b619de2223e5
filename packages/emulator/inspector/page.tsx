import { Composer } from './composer.tsx'
import { EventLog } from './event-log.tsx'
import { Gates } from './gates.tsx'
import { Lanes } from './lanes.tsx'
import { SessionsList } from './sessions-list.tsx'
import { SidePanel } from './side-panel.tsx'
import { chosen, connection, gates, overview, session, sessions } from './store.ts'

const connectionText = {
  connecting: 'connecting …',
  live: 'live',
  lost: 'connection lost, trying again …',
  refused: 'the token is wrong: open the address that the emulator printed',
}

/** The whole page: sessions, the timeline of one, and what is beside it. */
export function Page() {
  return (
    <>
      <a class="skip" href="#message">
        Skip to the message form
      </a>
      <header>
        <h1>Emulator inspector</h1>
        <p class={`connection ${connection.value}`} role="status">
          {connectionText[connection.value]}
        </p>
        {overview.value && (
          <dl>
            <dt>time</dt>
            <dd>{overview.value.time.slice(0, 19).replace('T', ' ')}</dd>
            <dt>open streams</dt>
            <dd>{overview.value.openStreams}</dd>
          </dl>
        )}
      </header>
      <SessionsList />
      <main>
        <SessionHead />
        <Lanes />
        <EventLog />
        <Gates />
        <Composer />
      </main>
      <SidePanel />
    </>
  )
}

function SessionHead() {
  const row = sessions.value.find(({ id }) => id === chosen.value)
  const { value } = session
  if (!row || !value) return <p class="empty">No session is open. Make one, or let your app make it.</p>
  const waits = gates.value.length
  return (
    <div class="head">
      <h2>{row.title ?? row.agent}</h2>
      <code>{row.id}</code>
      <p role="status">
        <span class={`badge ${value.status}`}>{value.status}</span>
        {waits > 0 && <span class="badge waits">waits for {waits === 1 ? 'an answer' : `${waits} answers`}</span>}
      </p>
    </div>
  )
}
