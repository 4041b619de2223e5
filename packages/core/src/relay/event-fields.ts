import type { SessionEventParams } from '../generated/models.gen.ts'

/** A type of event that can be sent to a session. */
export type SendableEventType = SessionEventParams['type']

type FieldsOf<Type extends SendableEventType> = readonly Exclude<
  keyof Extract<SessionEventParams, { type: Type }>,
  'type'
>[]

/** The fields of each event that a page may fill; an event is built anew from them. */
export const eventFields: { readonly [Type in SendableEventType]: FieldsOf<Type> } = {
  'user.message': ['content'],
  'user.interrupt': ['session_thread_id'],
  'user.tool_confirmation': ['tool_use_id', 'result', 'deny_message'],
  'user.custom_tool_result': ['custom_tool_use_id', 'content', 'is_error'],
  'user.tool_result': ['tool_use_id', 'content', 'is_error'],
  'user.define_outcome': ['description', 'rubric', 'max_iterations'],
  'system.message': ['content'],
}

export const sendableTypes = Object.keys(eventFields) as readonly SendableEventType[]

/** What an answer refers to: the field with the id, and the types of the calls that it may answer. */
export const answeredCalls = {
  'user.tool_confirmation': { field: 'tool_use_id', types: ['agent.tool_use', 'agent.mcp_tool_use'] },
  'user.custom_tool_result': { field: 'custom_tool_use_id', types: ['agent.custom_tool_use'] },
  'user.tool_result': { field: 'tool_use_id', types: ['agent.tool_use'] },
} as const
