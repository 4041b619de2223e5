import Anthropic from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { createEmulator } from '@org/managed-agents-emulator'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

const apiKey = 'sk-ant-api03-test'

it('shows one profile in the shape of the beta that each namespace of the official client sends', async () => {
  // The older shapes are not in the contract, so that this emulator's answers are not judged by it.
  const { fetch } = createEmulator({ seed: 1 })
  const { beta, userProfiles } = new Anthropic({ apiKey, fetch, maxRetries: 0 })
  const made = await beta.userProfiles.create({ external_id: 'customer-1', name: 'Dana', metadata: { plan: 'team' } })
  expect(made).toMatchObject({ external_id: 'customer-1', external_user_onboarded_at: null, trust_grants: {} })

  const current = await userProfiles.retrieve(made.id)
  expect(current).toMatchObject({ external_user_details: { reference_id: 'customer-1' }, programs: { cyber: null } })
  expect(current).not.toHaveProperty('external_id')

  const details = { external_user_details: { country: 'AT' }, betas: ['user-profiles-2026-09-04'] }
  expect(await beta.userProfiles.update(made.id, details)).toMatchObject({
    external_user_details: { country: 'AT', reference_id: 'customer-1' },
    trust_grants: {},
  })
  await expect(beta.userProfiles.update(made.id, { external_user_details: { country: 'AT' } })).rejects.toMatchObject({
    status: 400,
  })
  expect((await beta.userProfiles.createEnrollmentURL(made.id)).type).toBe('enrollment_url')
})

it('lets both clients go on over empty pages of a filtered list', async () => {
  const ban = {
    id: 'enac_1',
    type: 'ban' as const,
    action: null,
    expires_at: null,
    opened_at: '2026-11-01T00:00:00Z',
    reason: 'high_harm' as const,
  }
  const { fetch } = createJudgedEmulator({
    seed: 1,
    reviewUserProfile: ({ name }) => (name === 'First' ? { enforcementActions: [ban] } : {}),
  })
  const official = new Anthropic({ apiKey, fetch, maxRetries: 0 })
  const ours = new ManagedAgents({ apiKey, fetch, retry: false })
  for (const name of ['First', 'Second', 'Third']) await ours.userProfiles.create({ name })
  const query = { enforcement_status: ['banned' as const], limit: 1 }
  const names: (string | null)[] = []
  for await (const { name } of official.userProfiles.list(query)) names.push(name)
  for await (const { name } of ours.userProfiles.list(query)) names.push(name)
  expect(names).toEqual(['First', 'First'])
})
