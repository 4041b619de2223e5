import { useSignal } from '@preact/signals'
import { ask } from './emulator.ts'
import { chosen, exchanges } from './store.ts'
import type { ExchangeRow } from './wire.ts'

const shownRequests = 200

/** The requests of clients, newest first, with what became of them. The inspector's own are not among them. */
export function RequestsPanel() {
  const ofSession = useSignal(false)
  const all = Array.from(exchanges.value.values()).reverse()
  const { value: id } = chosen
  const rows = ofSession.value && id !== undefined ? all.filter(({ target }) => target.includes(id)) : all
  return (
    <>
      <div class="line">
        <label>
          <input
            type="checkbox"
            checked={ofSession.value}
            onChange={({ currentTarget }) => {
              ofSession.value = currentTarget.checked
            }}
          />{' '}
          of this session only
        </label>
        <button
          type="button"
          onClick={() => {
            exchanges.value = new Map()
            void ask('DELETE', '/requests')
          }}
        >
          Clear
        </button>
      </div>
      {rows.length === 0 && <p class="empty">No requests yet.</p>}
      <ul class="requests">
        {rows.slice(0, shownRequests).map((row) => (
          <Request key={row.ordinal} row={row} />
        ))}
      </ul>
    </>
  )
}

function Request({ row }: { row: ExchangeRow }) {
  const bad = row.failure !== null || (row.status ?? 0) >= 400
  const outcome = row.failure ?? row.status ?? '…'
  return (
    <li>
      <details>
        <summary class={bad ? 'bad' : ''}>
          <span class="outcome">{outcome}</span>
          <span class="method">{row.method}</span>
          <span class="target">{shortened(row.target)}</span>
        </summary>
        <dl>
          <dt>number</dt>
          <dd>{row.ordinal}</dd>
          <dt>target</dt>
          <dd>{row.target}</dd>
          <dt>operation</dt>
          <dd>{row.operation ?? 'unknown to the contract'}</dd>
          <dt>time</dt>
          <dd>{new Date(row.atMs).toISOString()}</dd>
          <dt>caller</dt>
          <dd>{row.caller}</dd>
          <dt>request-id</dt>
          <dd>{row.requestId}</dd>
          <dt>betas</dt>
          <dd>{row.betas.join(', ') || 'none'}</dd>
          {row.retryAfterMs !== null && (
            <>
              <dt>retry after</dt>
              <dd>{row.retryAfterMs} ms</dd>
            </>
          )}
        </dl>
        {row.body !== '' && <pre>{pretty(row.body)}</pre>}
      </details>
    </li>
  )
}

/** Ids by their end, which is what tells them apart. */
const shortened = (target: string) =>
  target.replace(/^\/v1/, '').replace(/_[A-Za-z0-9]{12,}/g, (id) => `_…${id.slice(-5)}`)

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
