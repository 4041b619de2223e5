import { signal } from '@preact/signals'
import { FaultsPanel } from './faults-panel.tsx'
import { RequestsPanel } from './requests-panel.tsx'
import { moveFocus } from './roving.ts'
import { StatePanel } from './state-panel.tsx'
import { exchanges, faults, findings, overview } from './store.ts'
import { VerdictPanel } from './verdict-panel.tsx'

const tabs = ['Requests', 'Faults', 'Verdict', 'State'] as const
const open = signal<(typeof tabs)[number]>('Requests')

/** What is beside the session: requests, faults, the verdict on the client, and the state of all resources. */
export function SidePanel() {
  const counts = {
    Requests: exchanges.value.size,
    Faults: faults.value.length,
    Verdict: findings.value.length,
    State: Object.values(overview.value?.records ?? {}).reduce((sum, size) => sum + size, 0),
  }
  return (
    <aside aria-label="Requests, faults, verdict and state">
      <div role="tablist" onKeyDown={(event) => moveFocus(event, event.currentTarget, true)}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            data-member
            aria-selected={open.value === tab}
            aria-controls="panel"
            tabIndex={open.value === tab ? 0 : -1}
            onClick={() => {
              open.value = tab
            }}
          >
            {tab} <small class={tab === 'Verdict' && counts.Verdict > 0 ? 'bad' : ''}>{counts[tab]}</small>
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${open.value}`}>
        {open.value === 'Requests' && <RequestsPanel />}
        {open.value === 'Faults' && <FaultsPanel />}
        {open.value === 'Verdict' && <VerdictPanel />}
        {open.value === 'State' && <StatePanel />}
      </div>
    </aside>
  )
}
