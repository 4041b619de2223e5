import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ask } from './emulator.ts'
import { overview } from './store.ts'

type StateRecord = { readonly id: string; readonly [field: string]: unknown }

const shownRecords = 100
const shownChars = 50_000

/** The state of each resource as the emulator holds it, and its time. */
export function StatePanel() {
  const kind = useSignal('sessions')
  const records = useSignal<readonly StateRecord[]>([])
  const kinds = Object.entries(overview.value?.records ?? {}).filter(([, size]) => size > 0)
  useEffect(() => {
    let stale = false
    ask<{ data: StateRecord[] }>('GET', `/state/${kind.value}`).then(
      ({ data }) => {
        if (!stale) records.value = data.slice(-shownRecords).reverse()
      },
      () => {
        records.value = []
      },
    )
    return () => {
      stale = true
    }
  }, [kind.value, overview.value])
  return (
    <>
      <Time />
      <div class="line">
        <label for="kind">Resource</label>
        <select
          id="kind"
          value={kind.value}
          onChange={({ currentTarget }) => {
            kind.value = currentTarget.value
          }}
        >
          {kinds.map(([name, size]) => (
            <option key={name} value={name}>
              {name} ({size})
            </option>
          ))}
        </select>
      </div>
      <ul class="state">
        {records.value.map((record) => (
          <li key={record.id}>
            <Resource record={record} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Resource({ record }: { record: StateRecord }) {
  const isOpen = useSignal(false)
  const words = wordsOf(record)
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open
      }}
    >
      <summary>
        <code>{record.id}</code> {words.join(' · ')}
      </summary>
      {isOpen.value && <pre>{JSON.stringify(record, null, 2).slice(0, shownChars)}</pre>}
    </details>
  )
}

/** Name and status, from the newest version where a record has several, or from what it wraps. */
function wordsOf(record: StateRecord): string[] {
  const { versions } = record
  const wrapped = Object.values(record).find((value) => typeof value === 'object' && value !== null && 'name' in value)
  const newest: unknown = Array.isArray(versions) ? versions.at(-1) : wrapped
  const told = { ...(typeof newest === 'object' ? newest : {}), ...record } as StateRecord
  const words = [told['name'] ?? told['title'] ?? told['path'], told['status']]
  return words.filter((word) => typeof word === 'string')
}

const jumps = { '1 min': 60_000, '1 h': 3_600_000, '1 day': 86_400_000 }

/** Moves the emulator's clock, where it can be moved. */
function Time() {
  const failure = useSignal('')
  if (!overview.value?.advanceable) return null
  const advance = (ms: number) =>
    ask('POST', '/advance', { ms }).then(
      () => {
        failure.value = ''
      },
      (error: Error) => {
        failure.value = error.message
      },
    )
  return (
    <fieldset class="line" aria-label="Advance the emulator's time">
      <span>Advance time by</span>
      {Object.entries(jumps).map(([name, ms]) => (
        <button key={name} type="button" onClick={() => void advance(ms)}>
          {name}
        </button>
      ))}
      {failure.value && <p role="alert">{failure.value}</p>}
    </fieldset>
  )
}
