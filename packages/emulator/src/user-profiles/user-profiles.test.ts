import { describe, expect, it } from 'vitest'
import { setUp } from '../session.test-support.ts'
import type { UserProfile, UserProfileActionURL, UserProfilePage } from '../wire.ts'
import { ban, restriction } from './user-profiles.test-support.ts'

type Client = ReturnType<typeof setUp>['client']

async function create(client: Client, body: object = {}) {
  const answer = await client.call<UserProfile>('POST', '/v1/user_profiles', body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}

describe('a user profile', () => {
  it('needs nothing to be created', async () => {
    const { client } = setUp()
    expect(await create(client)).toEqual({
      type: 'user_profile',
      id: expect.stringMatching(/^uprof_/),
      access_type: 'application',
      name: null,
      metadata: {},
      external_user_details: {
        account_status: null,
        country: null,
        email_hash: null,
        entity_type: null,
        name_hash: null,
        onboarded_at: null,
        reference_id: null,
      },
      enforcement_actions: [],
      enforcement_status: 'unrestricted',
      programs: { cyber: null, efs: null },
      created_at: '2026-11-01T00:00:00.000000Z',
      updated_at: '2026-11-01T00:00:00.000000Z',
    })
  })

  it('loses a metadata key by an empty string, which cannot be created', async () => {
    const { client } = setUp()
    expect((await client.call('POST', '/v1/user_profiles', { metadata: { plan: '' } })).status).toBe(400)
    const { id } = await create(client, { metadata: { plan: 'team', tier: 'gold' } })
    const update = (metadata: object) => client.call<UserProfile>('POST', `/v1/user_profiles/${id}`, { metadata })
    expect((await update({ plan: '', seats: '4' })).body.metadata).toEqual({ tier: 'gold', seats: '4' })
    expect((await update({ tier: null })).status).toBe(400)
  })

  it('keeps details that are not sent, and cannot be rid of one', async () => {
    const { client } = setUp()
    const { id } = await create(client, { external_user_details: { country: 'AT', reference_id: 'c-1' } })
    const update = (details: object) =>
      client.call<UserProfile>('POST', `/v1/user_profiles/${id}`, { external_user_details: details })
    expect((await update({ entity_type: 'business' })).body.external_user_details).toMatchObject({
      country: 'AT',
      entity_type: 'business',
      reference_id: 'c-1',
    })
    expect((await update({ country: null })).status).toBe(400)
  })

  it.each([
    ['a country in small letters', { country: 'at' }],
    ['an empty hash', { email_hash: '' }],
    ['a long reference', { reference_id: 'x'.repeat(256) }],
    ['an onboarding more than a minute ahead', { onboarded_at: '2026-11-01T00:01:00.001Z' }],
  ])('is refused with %s', async (_what, details) => {
    const { client } = setUp()
    expect((await client.call('POST', '/v1/user_profiles', { external_user_details: details })).status).toBe(400)
  })

  it('may have been onboarded a minute from now', async () => {
    const { client } = setUp()
    await create(client, { external_user_details: { onboarded_at: '2026-11-01T00:01:00Z' } })
  })

  it('is left alone by a change that changes nothing', async () => {
    const { client, clock } = setUp()
    const profile = await create(client, { name: 'Dana' })
    await clock.advance(1000)
    const update = async (body: object) =>
      (await client.call<UserProfile>('POST', `/v1/user_profiles/${profile.id}`, body)).body
    expect(await update({ name: 'Dana', access_type: null })).toEqual(profile)
    const changed = await update({ name: null, access_type: 'passthrough' })
    expect(changed).toMatchObject({ name: null, access_type: 'passthrough' })
    expect(changed.updated_at > profile.updated_at).toBe(true)
  })

  it('is gone after its deletion', async () => {
    const { client } = setUp()
    const { id } = await create(client)
    expect((await client.call('DELETE', `/v1/user_profiles/${id}`)).body).toEqual({ id, type: 'user_profile_deleted' })
    expect((await client.call('GET', `/v1/user_profiles/${id}`)).status).toBe(404)
  })

  it('gets links that expire', async () => {
    const { client } = setUp()
    const { id } = await create(client)
    const action = { action: { type: 'enroll_end_user' } }
    const link = () => client.call<UserProfileActionURL>('POST', `/v1/user_profiles/${id}/action_urls`, action)
    const [first, second] = [await link(), await link()]
    expect(first.body).toMatchObject({ type: 'user_profile_action_url', expires_at: '2026-11-01T00:30:00.000Z' })
    expect(second.body.url).not.toBe(first.body.url)
    const older = (betas: string) =>
      client.call('POST', `/v1/user_profiles/${id}/enrollment_url`, undefined, { 'anthropic-beta': betas })
    expect((await older('')).status).toBe(404)
    expect((await older('user-profiles-2026-08-18')).body).toMatchObject({ type: 'enrollment_url' })
    expect((await client.call('POST', '/v1/user_profiles/uprof_1/action_urls', action)).status).toBe(404)
  })
})

describe('the list of user profiles', () => {
  async function filled(options: Parameters<typeof setUp>[0] = {}) {
    const { client } = setUp(options)
    for (const name of ['bob', null, 'Ada', 'Cleo']) await create(client, { name })
    const page = async (query: string) => (await client.call<UserProfilePage>('GET', `/v1/user_profiles${query}`)).body
    return { client, page, names: async (query: string) => (await page(query)).data.map(({ name }) => name) }
  }

  it('is ordered by creation or by name, profiles without a name last', async () => {
    const { names } = await filled()
    expect(await names('')).toEqual(['Cleo', 'Ada', null, 'bob'])
    expect(await names('?order=asc')).toEqual(['bob', null, 'Ada', 'Cleo'])
    expect(await names('?order_by=name&order=asc')).toEqual(['Ada', 'bob', 'Cleo', null])
    expect(await names('?order_by=name')).toEqual(['Cleo', 'bob', 'Ada', null])
  })

  it('binds a cursor to its order', async () => {
    const { client, page } = await filled()
    const { next_page } = await page('?limit=2&order=asc')
    expect((await page(`?order=asc&page=${next_page}`)).data.map(({ name }) => name)).toEqual(['Ada', 'Cleo'])
    expect((await client.call('GET', `/v1/user_profiles?page=${next_page}`)).status).toBe(400)
    expect((await client.call('GET', `/v1/user_profiles?order=asc&order_by=name&page=${next_page}`)).status).toBe(400)
  })

  it('filters by enforcement in pages that can be empty and still have a cursor', async () => {
    const { client, page } = await filled({
      reviewUserProfile: ({ name }) => (name === 'bob' ? { enforcementActions: [ban] } : {}),
    })
    const seen: (string | null)[][] = []
    let cursor: string | null | undefined = ''
    while (cursor !== null) {
      const { data, next_page }: UserProfilePage = await page(
        `?limit=1&enforcement_status[]=banned${cursor && `&page=${cursor}`}`,
      )
      seen.push(data.map(({ name }) => name))
      cursor = next_page ?? null
    }
    expect(seen).toEqual([[], [], [], ['bob']])
    expect((await page('?enforcement_status[]=banned&enforcement_status[]=unrestricted')).data).toHaveLength(4)
    const older = { 'anthropic-beta': 'user-profiles-2026-09-04' }
    const refused = await client.call('GET', '/v1/user_profiles?enforcement_status[]=banned', undefined, older)
    expect(refused.status).toBe(400)
  })

  it('does not tell of the program efs', async () => {
    const efs = { status: 'active' as const, features: {} }
    const { client } = setUp({ reviewUserProfile: () => ({ programs: { cyber: null, efs } }) })
    const { id } = await create(client)
    expect((await client.call<UserProfile>('GET', `/v1/user_profiles/${id}`)).body.programs.efs).toEqual(efs)
    expect((await client.call<UserProfilePage>('GET', '/v1/user_profiles')).body.data[0]?.programs.efs).toBe(null)
  })
})

describe('enforcement', () => {
  it.each([
    ['unrestricted', { enforcementActions: [] }],
    ['restricted', { enforcementActions: [restriction] }],
    ['pending', { enforcementActions: [restriction], identityCheckPending: true }],
    [
      'restricted',
      { enforcementActions: [{ ...restriction, reason: 'account_compromise' as const }], identityCheckPending: true },
    ],
    ['restricted', { enforcementActions: [{ ...restriction, action: null }], identityCheckPending: true }],
    ['banned', { enforcementActions: [restriction, ban], identityCheckPending: true }],
  ])('makes the status %s', async (status, review) => {
    const { client } = setUp({ reviewUserProfile: () => review })
    expect((await create(client)).enforcement_status).toBe(status)
  })
})

describe('a review through the control surface', () => {
  async function reviewing() {
    const { client, emulator } = setUp({ controlToken: 'token' })
    const { id } = await create(client)
    const review = (body: object) =>
      client.call<UserProfile>('POST', `/_emulator/user-profiles/${id}/review`, body, { 'x-emulator-token': 'token' })
    return { client, emulator, id, review }
  }

  it('opens a measure, puts it under an identity check, and resolves it', async () => {
    const { client, id, review } = await reviewing()
    const status = async (body: object) => (await review(body)).body.enforcement_status
    expect(await status({ enforcementActions: [restriction] })).toBe('restricted')
    expect(await status({ identityCheckPending: true })).toBe('pending')
    const { body } = await client.call<UserProfile>('POST', `/v1/user_profiles/${id}`, { name: 'Dana' })
    expect([body.enforcement_status, body.enforcement_actions]).toEqual(['pending', [restriction]])
    expect(await status({ enforcementActions: [] })).toBe('unrestricted')
  })

  it('is refused when it is none', async () => {
    const { client, review } = await reviewing()
    for (const body of [{ enforcementActions: [{ type: 'ban' }] }, { mood: 'good' }, { programs: null }]) {
      expect((await review(body)).status).toBe(400)
    }
    const headers = { 'x-emulator-token': 'token' }
    expect((await client.call('POST', '/_emulator/user-profiles/uprof_1/review', {}, headers)).status).toBe(404)
  })
})
