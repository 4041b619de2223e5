import { useSignal } from '@preact/signals'
import { send } from './emulator.ts'
import { session } from './store.ts'

/** The form for messages; Control or Command with Enter sends. */
export function Composer() {
  const text = useSignal('')
  const failure = useSignal('')
  if (!session.value) return null

  async function deliver(event: object): Promise<boolean> {
    try {
      await send(event)
      failure.value = ''
      return true
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error)
      return false
    }
  }

  async function sendMessage(): Promise<void> {
    const words = text.value.trim()
    if (words === '') return
    if (await deliver({ type: 'user.message', content: [{ type: 'text', text: words }] })) text.value = ''
  }

  return (
    <form
      class="composer"
      aria-label="Message to the agent"
      onSubmit={(event) => {
        event.preventDefault()
        void sendMessage()
      }}
    >
      {failure.value && <p role="alert">{failure.value}</p>}
      <label for="message">Message to the agent</label>
      <div class="line">
        <textarea
          id="message"
          rows={2}
          placeholder="Ask for a tool by its name, or put a command in `backquotes`"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void sendMessage()
          }}
        />
        <button type="submit" class="primary" title="Control+Enter">
          Send
        </button>
        <button
          type="button"
          disabled={session.value.status !== 'running'}
          onClick={() => void deliver({ type: 'user.interrupt' })}
        >
          Interrupt
        </button>
      </div>
    </form>
  )
}
