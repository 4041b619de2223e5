import { describe, expect, it } from 'vitest'
import { checkCreateAgentRequest } from '../generated/checks/agents.gen.ts'
import { checkCreateMemoryRequest } from '../generated/checks/memories.gen.ts'
import { checkSessionEvent } from '../generated/checks/session-events.gen.ts'
import { checkCreateSessionRequest, checkSession } from '../generated/checks/sessions.gen.ts'
import { routes } from '../generated/routes.gen.ts'
import { judgeAnswer, judgeEvent, judgeRequest } from './judge.ts'
import type { Check } from './report.ts'
import { issuesOf } from './report.ts'

const lines = (check: Check, value: unknown) =>
  issuesOf(check, value).map(({ kind, path, rule }) => `${kind} ${path || '.'} ${rule}`)
const message = (content: unknown) => ({
  type: 'agent.message',
  id: 'sevt_1',
  processed_at: '2026-11-01T00:00:00Z',
  content,
})

describe('a check', () => {
  it('names the place and the rule of each thing that is wrong', () => {
    const value = { agent: 'agent_1', title: 7, metadata: { k: 'v'.repeat(513) }, vault_ids: ['a', 2] }
    expect(lines(checkCreateSessionRequest, value)).toEqual([
      'invalid environment_id required',
      'invalid title type',
      'invalid metadata.k maxLength',
      'invalid vault_ids[1] type',
    ])
  })

  it('judges the variant that the tag names, and no other', () => {
    expect(lines(checkSessionEvent, message([{ type: 'text' }]))).toEqual(['invalid content[0].text required'])
  })

  it('reports variants, values and fields that the contract does not list apart from what it forbids', () => {
    expect(lines(checkSessionEvent, { ...message([{ type: 'hologram' }]), mood: 'calm' })).toEqual([
      'unknown_value content[0].type discriminator',
      'unknown_field mood properties',
    ])
    expect(lines(checkSessionEvent, { type: 'agent.sang' })).toEqual(['unknown_value type discriminator'])
    expect(lines(checkSession, { status: 'hibernating' })).toContain('unknown_value status enum')
  })

  it('takes inherited names for unknown ones', () => {
    expect(lines(checkSessionEvent, { type: 'constructor' })).toEqual(['unknown_value type discriminator'])
    const value = JSON.parse('{"agent":"a","environment_id":"e","__proto__":{"x":1}}')
    expect(lines(checkCreateSessionRequest, value)).toEqual(['unknown_field __proto__ properties'])
  })

  it('blames the alternative that came closest', () => {
    const create = (agent: unknown) => lines(checkCreateSessionRequest, { agent, environment_id: 'env_1' })
    expect(create({ type: 'agent', id: 3 })).toEqual(['invalid agent.id type'])
    expect(create({ type: 'agent_with_overrides', id: 'a', system: 7 })).toEqual(['invalid agent.system type'])
    expect(create(3)).toEqual(['invalid agent type'])
  })

  it('counts lengths in characters and limits in bytes', () => {
    const named = (name: string) => lines(checkCreateAgentRequest, { model: 'm', name })
    expect([named('😀'.repeat(256)), named('😀'.repeat(257)), named('')]).toEqual([
      [],
      ['invalid name maxLength'],
      ['invalid name minLength'],
    ])
    const memory = (content: string) => lines(checkCreateMemoryRequest, { path: '/a', content })
    expect([memory('é'.repeat(51_200)), memory('é'.repeat(51_201))]).toEqual([[], ['invalid content x-maxBytes']])
  })

  it('limits keys by number and length', () => {
    const metadata = (value: object) =>
      lines(checkCreateSessionRequest, { agent: 'a', environment_id: 'e', metadata: value })
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']))
    expect([metadata(keys(16)), metadata(keys(17))]).toEqual([[], ['invalid metadata maxProperties']])
    expect(metadata({ ['k'.repeat(65)]: 'v' })).toEqual([`invalid metadata.${'k'.repeat(65)} maxLength`])
  })

  it('does not show the value', () => {
    expect(JSON.stringify(issuesOf(checkSession, { created_at: 'a secret' }))).not.toContain('a secret')
  })
})

describe('dates', () => {
  const dated = (processed_at: string) => lines(checkSessionEvent, { ...message([]), processed_at }).length === 0

  it.each([
    '2026-11-01T00:00:00Z',
    '2026-11-01T00:00:00.123456789Z',
    '2026-11-01T00:00:00+02:00',
    '2024-02-29T23:59:59Z',
    '2016-12-31T23:59:60Z',
  ])('accepts %s', (text) => expect(dated(text)).toBe(true))

  it.each([
    '2026-11-01',
    '2026-11-01T00:00:00',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-01T24:00:00Z',
    '2026-11-01T00:00:60Z',
    'now',
  ])('refuses %s', (text) => expect(dated(text)).toBe(false))
})

describe('the judge of a route', () => {
  const route = (id: string) => routes.find((item) => item.id === id)!

  it('converts the query as the contract types it', () => {
    const search = 'limit=20&include_archived=true&statuses%5B%5D=idle&statuses[]=running&page='
    expect(judgeRequest(route('listSessions'), { search, body: undefined })).toEqual([])
  })

  it('names parameters that are wrong, and those that the contract does not list', () => {
    const issues = judgeRequest(route('listSessions'), {
      search: 'limit=many&statuses[]=sleepy&colour=red',
      body: undefined,
    })
    expect(issues.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'invalid query.limit',
      'unknown_value query["statuses[]"][0]',
      'unknown_field query.colour',
    ])
  })

  it('asks for a body where one is required, and not elsewhere', () => {
    const judged = (id: string) =>
      judgeRequest(route(id), { search: '', body: undefined }).map(({ path, rule }) => [path, rule])
    expect([judged('createSession'), judged('updateSession'), judged('archiveSession')]).toEqual([
      [['body', 'required']],
      [],
      [],
    ])
  })

  it('judges answers, errors and events', () => {
    expect(judgeAnswer(route('pollWork'), 200, null)).toEqual([])
    expect(judgeAnswer(route('getSession'), 200, []).map(({ rule }) => rule)).toEqual(['type'])
    expect(judgeAnswer(route('getSession'), 404, { type: 'error' }).map(({ path }) => path)).toContain('error')
    expect(judgeEvent(route('streamSessionEvents'), { type: 'event_delta' }).map(({ path }) => path)).toEqual([
      'delta',
      'event_id',
    ])
  })
})
