import type { ApiClient } from './api-client.ts'
import type { EndpointCase } from './endpoint-case.ts'
import type { Made } from './world.ts'

function makeProfile({ call }: ApiClient): Promise<Made> {
  const details = { country: 'AT', reference_id: 'customer-1044' }
  return call('userProfiles.create', { name: 'Dana', external_user_details: details, metadata: { plan: 'team' } })
}

export const userProfileCases: readonly EndpointCase[] = [
  {
    operation: 'createUserProfile',
    run: makeProfile,
    shows: { type: 'user_profile', name: 'Dana', external_user_details: { country: 'AT' }, enforcement_actions: [] },
  },
  {
    operation: 'getUserProfile',
    run: async (client) => client.call('userProfiles.retrieve', (await makeProfile(client)).id),
    shows: { enforcement_status: 'unrestricted', programs: { cyber: null, efs: null } },
  },
  {
    operation: 'updateUserProfile',
    run: async (client) =>
      client.call('userProfiles.update', (await makeProfile(client)).id, { metadata: { plan: '' } }),
    shows: { metadata: {} },
  },
  {
    operation: 'listUserProfiles',
    needs: 'a server without anything else',
    async run(client) {
      await makeProfile(client)
      const list = async (status: string) => {
        const query = { enforcement_status: [status], order_by: 'name', order: 'asc' }
        return (await client.call<{ data: Made[] }>('userProfiles.list', query)).data.length
      }
      return [await list('unrestricted'), await list('banned')]
    },
    shows: [1, 0],
  },
  {
    operation: 'deleteUserProfile',
    run: async (client) => client.call('userProfiles.delete', (await makeProfile(client)).id),
    shows: { type: 'user_profile_deleted' },
  },
  {
    operation: 'createUserProfileEnrollmentUrl',
    run: async (client) => client.call('userProfiles.createEnrollmentURL', (await makeProfile(client)).id),
    shows: { type: 'enrollment_url' },
  },
  {
    operation: 'createUserProfileActionUrl',
    async run(client) {
      const action = { type: 'enroll_end_user' }
      return client.call('userProfiles.actionURLs.create', (await makeProfile(client)).id, { action })
    },
    shows: { type: 'user_profile_action_url' },
  },
]
