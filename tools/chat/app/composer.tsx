import type { FormEvent } from 'react'

interface ComposerProps {
  readonly working: boolean
  readonly onSend: (text: string) => Promise<void>
  readonly onStop: () => Promise<void>
}

/** Where the visitor writes. What could not be sent is put back. */
export function Composer({ working, onSend, onStop }: ComposerProps) {
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('text') as HTMLInputElement
    const text = field.value.trim()
    if (!text) return
    field.value = ''
    await onSend(text).catch(() => {
      field.value ||= text
    })
  }
  return (
    <form onSubmit={submit}>
      <input name="text" placeholder="What time is it here?" aria-label="Message" autoComplete="off" />
      <button type="submit">Send</button>
      {working && (
        <button type="button" onClick={() => onStop()}>
          Stop
        </button>
      )}
    </form>
  )
}
