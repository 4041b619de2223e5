import type { RunEvent } from '@org/managed-agents-core/session'

/** Prints what happens in a session: live text on a terminal, whole messages elsewhere. */
export interface Transcript {
  show(event: RunEvent): void
}

export function createTranscript(print: (text: string) => void, live: boolean): Transcript {
  // The message whose text is being printed as it streams, and how much of it is out.
  let streaming: { readonly id: string; printed: string } | undefined

  function show(event: RunEvent): void {
    switch (event.type) {
      case 'event_delta':
        if (live && event.delta.content.type === 'text') stream(event.event_id, event.delta.content.text)
        return
      case 'agent.message': {
        const text = event.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('')
        const printed = streaming?.id === event.id ? streaming.printed : ''
        streaming = undefined
        // The final message outranks its preview: print what is missing, or all of it where they differ.
        if (text.startsWith(printed) && printed !== '') print(`${text.slice(printed.length)}\n`)
        else print(`${printed && '\n'}agent  ${text}\n`)
        return
      }
      case 'agent.thinking':
        return print('       (thinking)\n')
      case 'agent.tool_use':
      case 'agent.mcp_tool_use':
      case 'agent.custom_tool_use':
        return print(`tool   ${event.name} ${JSON.stringify(event.input)}\n`)
      case 'user.custom_tool_result':
        if (event.processed_at) print(`result ${textOf(event.content)}\n`)
        return
      case 'user.tool_confirmation':
        if (event.processed_at) print(`answer ${event.result}\n`)
        return
      case 'session.error':
        return print(`error  ${event.error.message}\n`)
    }
  }

  function stream(id: string, text: string): void {
    if (streaming?.id !== id) {
      print('agent  ')
      streaming = { id, printed: '' }
    }
    streaming.printed += text
    print(text)
  }

  return { show }
}

function textOf(content: readonly { readonly type: unknown }[] | undefined): string {
  return (content ?? []).map((block) => ('text' in block ? String(block.text) : `[${String(block.type)}]`)).join(' ')
}
