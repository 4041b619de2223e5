import type { ChatInit, ChatState, UIMessage } from 'ai'
import { AbstractChat } from 'ai'

/** A chat of the AI SDK without a framework: the same class is behind `useChat`. */
export class PlainChat extends AbstractChat<UIMessage> {
  constructor({ messages = [], ...init }: ChatInit<UIMessage>) {
    const state: ChatState<UIMessage> = {
      status: 'ready',
      error: undefined,
      messages: [...messages],
      pushMessage(message) {
        state.messages = [...state.messages, message]
      },
      popMessage() {
        state.messages = state.messages.slice(0, -1)
      },
      replaceMessage(index, message) {
        state.messages = state.messages.with(index, message)
      },
      snapshot: (thing) => structuredClone(thing),
    }
    super({ ...init, state })
  }
}

/** The parts of the last message, in short. */
export function partsOf({ messages }: { readonly messages: readonly UIMessage[] }): string[] {
  return (messages.at(-1)?.parts ?? []).flatMap((part) => {
    if (part.type === 'text') return `text ${part.state} ${part.text}`
    if (part.type === 'dynamic-tool') {
      const output = 'output' in part && part.output !== undefined ? ` ${JSON.stringify(part.output)}` : ''
      return `${part.toolName} ${part.state}${output}`
    }
    return part.type === 'step-start' ? [] : part.type
  })
}
