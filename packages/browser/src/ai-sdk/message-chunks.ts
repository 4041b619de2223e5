import type { FollowEvent, PreviewVoid } from '@org/managed-agents-core/session'
import type { UIMessageChunk } from 'ai'
import { TextParts } from './text-parts.ts'
import { outputOf } from './tool-output.ts'

type SessionEvent = FollowEvent | PreviewVoid

/** Turns the events of a session into the chunks of one message of the AI SDK. */
export interface MessageChunks {
  of(event: SessionEvent): UIMessageChunk[]
  /** Chunks for what is still open when the message ends. */
  end(): UIMessageChunk[]
}

/** `ownTools`: names of the tools that the transport runs itself, so that `onToolCall` is not asked for them. */
export function createMessageChunks(ownTools: ReadonlySet<string>): MessageChunks {
  const texts = new TextParts()
  const denied = new Set<string>()
  let inStep = false

  function called(id: string, toolName: string, input: unknown, providerExecuted: boolean): UIMessageChunk[] {
    return [{ type: 'tool-input-available', toolCallId: id, toolName, input, providerExecuted, dynamic: true }]
  }

  function answered(id: string, content: unknown, isError: boolean, providerExecuted: boolean): UIMessageChunk[] {
    if (denied.has(id)) return [{ type: 'tool-output-denied', toolCallId: id }]
    const output = outputOf(content)
    const common = { toolCallId: id, providerExecuted, dynamic: true }
    if (!isError) return [{ type: 'tool-output-available', output, ...common }]
    const errorText = typeof output === 'string' ? output : JSON.stringify(output)
    return [{ type: 'tool-output-error', errorText, ...common }]
  }

  function stepEnd(): UIMessageChunk[] {
    if (!inStep) return []
    inStep = false
    return [{ type: 'finish-step' }]
  }

  function of(event: SessionEvent): UIMessageChunk[] {
    switch (event.type) {
      case 'span.model_request_start':
        inStep = true
        return [{ type: 'start-step' }]
      case 'span.model_request_end':
        return [...texts.closeAll(), ...stepEnd()]
      case 'event_start':
        return texts.start(event.event)
      case 'event_delta':
        return texts.delta(event.event_id, event.delta.index, event.delta.content)
      case 'agent.message':
        return texts.final(event.id, event.content)
      case 'agent.thinking':
        return [
          { type: 'reasoning-start', id: event.id },
          { type: 'reasoning-end', id: event.id },
        ]
      case 'agent.custom_tool_use':
        return called(event.id, event.name, event.input, ownTools.has(event.name))
      case 'agent.tool_use':
      case 'agent.mcp_tool_use':
        return [
          ...called(event.id, event.name, event.input, true),
          ...(event.evaluated_permission === 'ask'
            ? [{ type: 'tool-approval-request' as const, approvalId: event.id, toolCallId: event.id }]
            : []),
        ]
      case 'user.tool_confirmation': {
        if (!event.processed_at) return []
        const approved = event.result === 'allow'
        if (!approved) denied.add(event.tool_use_id)
        const reason = event.deny_message ?? undefined
        return [{ type: 'tool-approval-response', approvalId: event.tool_use_id, approved, reason }]
      }
      case 'user.custom_tool_result':
        return event.processed_at
          ? answered(event.custom_tool_use_id, event.content, event.is_error === true, false)
          : []
      case 'agent.tool_result':
        return answered(event.tool_use_id, event.content, event.is_error === true, true)
      case 'agent.mcp_tool_result':
        return answered(event.mcp_tool_use_id, event.content, event.is_error === true, true)
      default:
        return []
    }
  }

  return { of, end: () => [...texts.closeAll(), ...stepEnd()] }
}
