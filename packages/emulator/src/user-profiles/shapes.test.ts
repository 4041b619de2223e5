import { describe, expect, it } from 'vitest'
import { announcing } from '../announcing.test-support.ts'
import { origin, requestHeaders } from '../client.test-support.ts'
import { setUp } from '../session.test-support.ts'
import type { UserProfileReview } from './review.ts'
import { ban, restriction } from './user-profiles.test-support.ts'

type Shape = 'current' | '2026-09-04' | '2026-08-18' | '2026-03-24'

const approved: UserProfileReview = {
  programs: { cyber: { status: 'active', requirements: null, tiers: {} }, efs: null },
}

/** Asks in a shape that the contract does not describe, so that the answer is not judged by it. */
function asking(shape: Shape | `${string},${string}`) {
  const { emulator } = setUp({ reviewUserProfile: () => approved })
  const betas =
    shape === 'current'
      ? ''
      : shape
          .split(',')
          .map((name) => `user-profiles-${name}`)
          .join(',')
  return async (method: string, path: string, body?: object) => {
    const headers = { ...requestHeaders, 'anthropic-beta': betas }
    const response = await emulator.fetch(`${origin}/v1/user_profiles${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    })
    const json: Record<string, unknown> = await response.json()
    return { status: response.status, body: json }
  }
}

const common = ['created_at', 'id', 'metadata', 'name', 'type', 'updated_at']

describe('the shape of a user profile', () => {
  it.each<[Shape, string[]]>([
    ['current', ['access_type', 'enforcement_actions', 'enforcement_status', 'external_user_details', 'programs']],
    ['2026-09-04', ['access_type', 'external_user_details', 'trust_grants']],
    ['2026-08-18', ['access_type', 'external_id', 'external_user_onboarded_at', 'trust_grants']],
    ['2026-03-24', ['external_id', 'trust_grants']],
  ])('%s has its own fields, when it is created, read, changed and listed', async (shape, own) => {
    const ask = asking(shape)
    const created = (await ask('POST', '', { name: 'Dana' })).body
    const expected = [...common, ...own].sort()
    expect(Object.keys(created).sort()).toEqual(expected)
    const path = `/${created['id']}`
    expect(Object.keys((await ask('GET', path)).body).sort()).toEqual(expected)
    expect(Object.keys((await ask('POST', path, { metadata: { a: 'b' } })).body).sort()).toEqual(expected)
    const [listed] = (await ask('GET', '')).body['data'] as object[]
    expect(Object.keys(listed ?? {}).sort()).toEqual(expected)
    if (shape !== 'current') expect(created['trust_grants']).toEqual({ cyber: { status: 'active' } })
  })

  it.each<[Shape, object, number]>([
    ['current', { external_user_details: { reference_id: 'c-1' } }, 200],
    ['current', { external_id: 'c-1' }, 400],
    ['2026-09-04', { external_user_details: { reference_id: 'c-1' }, access_type: 'passthrough' }, 200],
    ['2026-09-04', { external_id: 'c-1' }, 400],
    ['2026-08-18', { external_id: 'c-1', external_user_onboarded_at: '2026-10-01T00:00:00Z' }, 200],
    ['2026-08-18', { access_type: 'passthrough', external_id: null }, 200],
    ['2026-08-18', { external_user_details: {} }, 400],
    ['2026-08-18', { external_id: 'x'.repeat(256) }, 400],
    ['2026-08-18', { external_user_onboarded_at: '2026-11-01T00:02:00Z' }, 400],
    ['2026-08-18', { metadata: { a: '' } }, 400],
    ['2026-03-24', { external_id: 'c-1' }, 200],
    ['2026-03-24', { external_user_onboarded_at: '2026-10-01T00:00:00Z' }, 400],
    ['2026-03-24', { external_user_details: {} }, 400],
  ])('%s, asked to create %j, answers %i', async (shape, body, status) => {
    expect((await asking(shape)('POST', '', body)).status).toBe(status)
  })

  it('is one view of the same profile: the older id is the reference', async () => {
    const ask = asking('2026-08-18')
    const details = { external_id: 'c-1', external_user_onboarded_at: '2026-10-01T00:00:00Z' }
    const { body } = await ask('POST', '', details)
    expect(body).toMatchObject(details)
    expect((await ask('POST', `/${body['id']}`, { external_id: 'c-2' })).body).toMatchObject({
      ...details,
      external_id: 'c-2',
    })
  })

  it('is that of the first of several betas', async () => {
    const { body } = await asking('2026-09-04,2026-08-18')('POST', '', {})
    expect(Object.keys(body)).toContain('external_user_details')
  })
})

it('tells of measures that open and are resolved, and of programs that change', async () => {
  let review: UserProfileReview = { enforcementActions: [restriction] }
  const { client, heard } = announcing({ reviewUserProfile: () => review })
  const { id } = (await client.call<{ id: string }>('POST', '/v1/user_profiles', {})).body
  review = { enforcementActions: [ban], ...approved }
  await client.call('POST', `/v1/user_profiles/${id}`, {})
  await client.call('POST', `/v1/user_profiles/${id}`, {})
  expect(heard).toEqual([
    { kind: 'user_profile.enforcement_action_opened', id, enforcement_action_id: 'enac_1' },
    { kind: 'user_profile.enforcement_action_opened', id, enforcement_action_id: 'enac_2' },
    { kind: 'user_profile.enforcement_action_resolved', id, enforcement_action_id: 'enac_1' },
    { kind: 'user_profile.program_status_updated', id },
  ])
})
