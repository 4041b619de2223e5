import { expectTypeOf, it } from 'vitest'
import { isKnown } from '../generated/events.gen.ts'
import type {
  AgentMessageEvent,
  ApiErrorResponse,
  DocumentBlock,
  DocumentBlockInput,
  Session,
  SessionEndTurn,
  SessionErrorEvent,
  SessionEvent,
  SessionEventParams,
  SessionMCPConnectionFailedError,
  SessionRequiresAction,
  SessionStatusIdleEvent,
  SessionStreamEvent,
  WebhookEvent,
} from '../generated/models.gen.ts'
import type { Known, UnknownTag } from './unknown-tag.ts'

type Case<Union extends { type: string }, Tag> = Extract<Union, { type: Tag }>

it('narrows every known event by its type', () => {
  const read = (event: SessionStreamEvent) => {
    switch (event.type) {
      case 'agent.message':
        expectTypeOf(event).toEqualTypeOf<AgentMessageEvent>()
        return event.content[0]
      case 'session.error':
        expectTypeOf(event).toEqualTypeOf<SessionErrorEvent>()
        return event.error.message
      case 'event_delta':
        expectTypeOf(event.event_id).toEqualTypeOf<string>()
        return event.delta
      default:
        return undefined
    }
  }
  expectTypeOf(read).parameter(0).toEqualTypeOf<SessionStreamEvent>()
})

it('narrows by comparison, and by exclusion', () => {
  const read = (event: SessionEvent) => {
    if (event.type === 'session.status_idle') expectTypeOf(event).toEqualTypeOf<SessionStatusIdleEvent>()
    if (event.type !== 'agent.message') return
    expectTypeOf(event).toEqualTypeOf<AgentMessageEvent>()
  }
  expectTypeOf(read).returns.toEqualTypeOf<void>()
})

it('leaves the unknown event when every known type is ruled out', () => {
  const read = (event: SessionEvent) => {
    if (isKnown(event)) return
    expectTypeOf(event.type).toEqualTypeOf<UnknownTag>()
    expectTypeOf(event.type).toExtend<string>()
    expectTypeOf(event.anything).toEqualTypeOf<unknown>()
  }
  expectTypeOf(read).toBeFunction()
})

it('tells known events apart from unknown ones by a guard', () => {
  const read = (event: SessionStreamEvent) => {
    if (!isKnown(event)) return
    expectTypeOf(event).toEqualTypeOf<Known<SessionStreamEvent>>()
    expectTypeOf<UnknownTag>().not.toExtend<typeof event.type>()
  }
  expectTypeOf(read).toBeFunction()
})

it('gives fields that all events have before narrowing', () => {
  expectTypeOf<SessionEvent['id']>().toEqualTypeOf<string>()
  expectTypeOf<SessionErrorEvent['error']['message']>().toEqualTypeOf<string>()
})

it('does not accept a misspelt type', () => {
  const read = (event: SessionEvent) => {
    // @ts-expect-error no event is called so
    return event.type === 'agent.mesage'
  }
  expectTypeOf(read).returns.toEqualTypeOf<boolean>()
})

it('refuses fields that a known variant does not have', () => {
  const read = (event: SessionEvent) => {
    if (event.type !== 'session.status_running') return
    // @ts-expect-error the event has no content
    return event.content
  }
  expectTypeOf(read).toBeFunction()
})

it('narrows stop reasons and keeps unknown ones', () => {
  type Reason = SessionStatusIdleEvent['stop_reason']
  expectTypeOf<Case<Reason, 'end_turn'>>().toEqualTypeOf<SessionEndTurn>()
  expectTypeOf<Case<Reason, 'requires_action'>>().toEqualTypeOf<SessionRequiresAction>()
  expectTypeOf<Exclude<Reason, Known<Reason>>['type']>().toEqualTypeOf<UnknownTag>()
})

it('narrows the errors of a session and keeps unknown ones', () => {
  type Failure = SessionErrorEvent['error']
  expectTypeOf<Case<Failure, 'mcp_connection_failed_error'>>().toEqualTypeOf<SessionMCPConnectionFailedError>()
  expectTypeOf<Exclude<Failure, Known<Failure>>['type']>().toEqualTypeOf<UnknownTag>()
})

it('accepts any status, and names the known ones', () => {
  expectTypeOf<'idle'>().toExtend<Session['status']>()
  expectTypeOf<'hibernating'>().toExtend<Session['status']>()
  expectTypeOf<Session['status']>().toExtend<string>()
  expectTypeOf<Session['status']>().not.toEqualTypeOf<string>()
})

it('accepts any type and code of an API error', () => {
  expectTypeOf<'teapot_error'>().toExtend<ApiErrorResponse['error']['type']>()
  expectTypeOf<string>().not.toEqualTypeOf<ApiErrorResponse['error']['type']>()
})

it('narrows the data of a webhook', () => {
  const read = ({ data }: WebhookEvent) => {
    if (data.type === 'session.created') expectTypeOf(data.organization_id).toEqualTypeOf<string>()
  }
  expectTypeOf(read).toBeFunction()
})

it('keeps what a request takes closed', () => {
  expectTypeOf<UnknownTag>().not.toExtend<SessionEventParams['type']>()
  // @ts-expect-error a request can't have an event of an unknown type
  const event: SessionEventParams = { type: 'user.wave' }
  expectTypeOf(event).toEqualTypeOf<SessionEventParams>()
})

it('has an open and a closed form of a schema that requests and answers share', () => {
  expectTypeOf<DocumentBlockInput>().toExtend<DocumentBlock>()
  expectTypeOf<DocumentBlock>().not.toExtend<DocumentBlockInput>()
})

it('takes known values as they are into open types', () => {
  const idle: SessionStatusIdleEvent = {
    id: 'sevt_1',
    processed_at: '2026-11-01T00:00:00Z',
    stop_details: null,
    stop_reason: { type: 'end_turn' },
    type: 'session.status_idle',
  }
  expectTypeOf(idle).toExtend<SessionEvent>()
})
