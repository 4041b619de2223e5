import { expect, it } from 'vitest'
import {
  zCreateMemoryRequest,
  zCreateSessionRequest,
  zDocumentBlock,
  zDocumentBlockInput,
  zEnvironment,
  zSelfHostedWork,
  zSessionEvent,
  zSessionEventParams,
  zUpdateVaultRequest,
} from './generated/schemas.gen.ts'

const message = {
  type: 'agent.message',
  id: 'sevt_1',
  processed_at: '2026-11-01T00:00:00.123456789Z',
  content: [{ type: 'text', text: 'hello' }],
}

const issuesOf = (schema: typeof zSessionEvent, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, code }) => `${path.join('.')} ${code}`)

it('keeps unknown fields', () => {
  const event = { ...message, colour: 'red', content: [{ type: 'text', text: 'a', mood: { calm: true } }] }
  expect(zSessionEvent.parse(event)).toEqual(event)
})

it('keeps an unknown variant whole', () => {
  const event = { type: 'agent.sang', id: 'sevt_2', song: ['la', { la: 1 }] }
  expect(zSessionEvent.parse(event)).toEqual(event)
})

it('keeps an unknown variant inside a known one', () => {
  const event = { ...message, content: [{ type: 'hologram', beams: 3 }] }
  expect(zSessionEvent.parse(event)).toEqual(event)
})

it('judges a known variant by its own schema alone, and says where it is wrong', () => {
  expect(issuesOf(zSessionEvent, { ...message, content: [{ type: 'text', text: 7 }] })).toEqual([
    'content.0.text invalid_type',
  ])
})

it('refuses a variant without its tag', () => {
  expect(issuesOf(zSessionEvent, { id: 'sevt_1' })).toEqual(['type invalid_type'])
})

it('takes no inherited name for a variant', () => {
  const event = { type: 'constructor', id: 'sevt_3' }
  expect(zSessionEvent.parse(event)).toEqual(event)
})

it('takes variants without a tag where the contract says that it may be missing', () => {
  const data = (value: unknown) => zSelfHostedWork.safeParse({ ...work, data: value }).success
  const work = {
    id: 'work_1',
    acknowledged_at: null,
    created_at: '2026-11-01T00:00:00Z',
    environment_id: 'env_1',
    latest_heartbeat_at: null,
    metadata: {},
    secret: null,
    started_at: null,
    state: 'queued',
    stop_requested_at: null,
    stopped_at: null,
    type: 'work',
  }
  expect([
    data({ id: 'sesn_1' }),
    data({ type: 'session', id: 'sesn_1' }),
    data({ type: 'repair' }),
    data({ id: 1 }),
  ]).toEqual([true, true, true, false])
})

it('accepts new values of enums in answers and refuses them in requests', () => {
  const source = (type: string) => ({ type: 'document', source: { type, data: 'x' } })
  expect(zDocumentBlock.safeParse(source('scroll')).success).toBe(true)
  expect(zDocumentBlockInput.safeParse(source('scroll')).success).toBe(false)
  expect(zSessionEventParams.safeParse({ type: 'user.waved' }).success).toBe(false)
})

it('accepts dates with any zone and precision, and no other text', () => {
  const dated = (created_at: string) => zEnvironment.safeParse({ ...environment, created_at }).success
  const environment = {
    id: 'env_1',
    archived_at: null,
    config: { type: 'self_hosted' },
    created_at: '',
    description: null,
    metadata: {},
    name: 'a',
    type: 'environment',
    updated_at: '2026-11-01T00:00:00Z',
    scope: 'organization',
  }
  expect(
    ['2026-11-01T00:00:00Z', '2026-11-01T02:00:00.5+02:00', 'yesterday', '2026-13-01T00:00:00Z'].map(dated),
  ).toEqual([true, true, false, false])
})

it('counts bytes where the contract does', () => {
  const create = (content: string) => zCreateMemoryRequest.safeParse({ content, path: '/a' }).success
  expect([create('a'.repeat(102_400)), create('é'.repeat(51_200)), create('é'.repeat(51_201))]).toEqual([
    true,
    true,
    false,
  ])
})

it('limits keys by number and length', () => {
  const metadata = (value: Record<string, string>) =>
    zCreateSessionRequest.safeParse({ agent: 'agent_1', environment_id: 'env_1', metadata: value }).success
  const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']))
  expect([metadata(keys(16)), metadata(keys(17)), metadata({ ['k'.repeat(65)]: 'v' })]).toEqual([true, false, false])
})

it('fills in no defaults', () => {
  expect(zUpdateVaultRequest.parse({})).toEqual({})
})
