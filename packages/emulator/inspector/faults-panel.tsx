import { useSignal } from '@preact/signals'
import { ask } from './emulator.ts'
import { faults } from './store.ts'

const presets = {
  'drop a stream at the next agent message': {
    match: { event: { type: 'agent.message' } },
    action: { type: 'reset' },
    times: 1,
  },
  'answer 529 twice': { action: { type: 'status', status: 529, headers: { 'retry-after': '1' } }, times: 2 },
  'lose the reply of a send': { match: { operation: 'sendSessionEvents' }, action: { type: 'lose' }, times: 1 },
  'nothing but heartbeats after the next event': { match: { event: {} }, action: { type: 'pings' }, times: 1 },
}

/** The fault rules in force, with a form for another. */
export function FaultsPanel() {
  const text = useSignal(JSON.stringify(presets['drop a stream at the next agent message'], null, 2))
  const failure = useSignal('')

  async function add(): Promise<void> {
    try {
      await ask('POST', '/faults', JSON.parse(text.value))
      failure.value = ''
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error)
    }
  }

  return (
    <>
      {faults.value.length === 0 && <p class="empty">No fault rule is in force.</p>}
      <ul class="faults">
        {faults.value.map(({ id, rule, seen, fired }) => (
          <li key={id}>
            <div class="line">
              <strong>{rule.action.type}</strong>
              <small>
                {id}: matched {seen}, acted {fired}
                {rule.times === undefined ? '' : ` of ${rule.times}`}
              </small>
              <button type="button" aria-label={`Remove ${id}`} onClick={() => void ask('DELETE', `/faults/${id}`)}>
                Remove
              </button>
            </div>
            <pre>{JSON.stringify({ match: rule.match, action: rule.action }, null, 1)}</pre>
          </li>
        ))}
      </ul>
      <form
        aria-label="New fault rule"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label for="preset">New rule</label>
        <select
          id="preset"
          onChange={({ currentTarget }) => {
            const preset = Object.entries(presets).find(([name]) => name === currentTarget.value)
            if (preset) text.value = JSON.stringify(preset[1], null, 2)
          }}
        >
          {Object.keys(presets).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <textarea
          rows={9}
          aria-label="The rule as JSON"
          spellcheck={false}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value
          }}
        />
        {failure.value && <p role="alert">{failure.value}</p>}
        <button type="submit" class="primary">
          Add rule
        </button>
      </form>
    </>
  )
}
