import { useSignal } from '@preact/signals'
import { send } from './emulator.ts'
import { gates } from './store.ts'
import type { Entry } from './wire.ts'
import { field } from './wire.ts'

/** Tool calls that wait: approvals with Allow and Deny, custom tools with a form for their result. */
export function Gates() {
  return (
    <section class="gates" aria-label="Waits for you" aria-live="polite">
      {gates.value.map((entry) => (
        <Gate key={entry.event.id} entry={entry} />
      ))}
    </section>
  )
}

function Gate({ entry: { event } }: { entry: Entry }) {
  const words = useSignal('')
  const failure = useSignal('')
  const busy = useSignal(false)
  const id = event.id ?? ''
  const custom = event.type === 'agent.custom_tool_use'
  const asked = field(event, 'evaluated_permission') === 'ask'

  async function answer(body: object): Promise<void> {
    busy.value = true
    failure.value = ''
    await send(body).catch((error: Error) => {
      failure.value = error.message
    })
    busy.value = false
  }

  const confirm = (result: 'allow' | 'deny') =>
    answer({
      type: 'user.tool_confirmation',
      tool_use_id: id,
      result,
      ...(result === 'deny' && words.value ? { deny_message: words.value } : {}),
    })
  const give = (isError: boolean) =>
    answer({
      ...(custom
        ? { type: 'user.custom_tool_result', custom_tool_use_id: id }
        : { type: 'user.tool_result', tool_use_id: id }),
      content: [{ type: 'text', text: words.value }],
      is_error: isError,
    })

  const name = field(event, 'name')
  const hint = asked ? 'Reason, when you deny' : 'Result of the tool'
  return (
    <form class="gate" aria-label={`${name} waits`} onSubmit={(submit) => submit.preventDefault()}>
      <p>
        <strong>{name}</strong> {asked ? 'asks for your approval' : 'waits for a result'}
      </p>
      <pre>{JSON.stringify(event['input'], null, 2)}</pre>
      <div class="line">
        <input
          aria-label={hint}
          placeholder={hint}
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value
          }}
        />
        <button
          type="button"
          class="primary"
          disabled={busy.value}
          onClick={() => (asked ? confirm('allow') : give(false))}
        >
          {asked ? 'Allow' : 'Send result'}
        </button>
        <button type="button" disabled={busy.value} onClick={() => (asked ? confirm('deny') : give(true))}>
          {asked ? 'Deny' : 'Send as error'}
        </button>
      </div>
      {failure.value && <p role="alert">{failure.value}</p>}
    </form>
  )
}
