import { describe, expect, it } from 'vitest'
import { setUp } from '../session.test-support.ts'
import type { Credential } from '../wire.ts'
import { newCredential, newVault } from './vaults.test-support.ts'

const variable = (more: object = {}) => ({
  type: 'environment_variable',
  secret_name: 'NPM_TOKEN',
  secret_value: 'secret',
  networking: { type: 'unrestricted' },
  ...more,
})
const limited = (...hosts: string[]) => ({ networking: { type: 'limited', allowed_hosts: hosts } })

async function create(more: object) {
  const { client } = setUp()
  const { id } = await newVault(client)
  return client.call<Credential>('POST', `/v1/vaults/${id}/credentials`, { auth: variable(more) })
}

describe('the hosts of a secret variable', () => {
  it.each(['api.example.com', '192.0.2.1', '*.example.com', 'localhost', 'xn--bcher-kva.example'])(
    'can be %s',
    async (host) => {
      expect((await create(limited(host))).body.auth).toMatchObject({ networking: { allowed_hosts: [host] } })
    },
  )

  it.each([
    'https://api.example.com',
    'api.example.com:443',
    'api.example.com/v1',
    '::1',
    '300.1.1.1',
    '1.2.3',
    'a.*.com',
    '*.',
    '-a.example',
    '',
  ])('cannot be %j', async (host) => {
    expect((await create(limited(host))).status).toBe(400)
  })

  it('are 1 to 16', async () => {
    const hosts = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.example`)
    expect((await create(limited())).status).toBe(400)
    expect((await create(limited(...hosts(16)))).status).toBe(200)
    expect((await create(limited(...hosts(17)))).status).toBe(400)
  })
})

describe('the places of injection', () => {
  it.each([
    ['nothing is said', {}, { header: true, body: true }],
    ['only the header is named', { injection_location: { header: true } }, { header: true, body: false }],
    ['only the body is named', { injection_location: { body: true } }, { header: false, body: true }],
  ])('are, when %s, as documented', async (_what, more, expected) => {
    expect((await create(more)).body.auth).toMatchObject({ injection_location: expected })
  })

  it.each([{}, { header: false }, { header: false, body: false }, null])('cannot be %j', async (where) => {
    expect((await create({ injection_location: where })).status).toBe(400)
  })
})

describe('an update of a secret variable', () => {
  it('merges the places, and replaces the hosts whole', async () => {
    const { client } = setUp()
    const { id } = await newVault(client)
    const credential = await newCredential(client, id, variable(limited('a.example')))
    const update = (auth: object) =>
      client.call<Credential>('POST', `/v1/vaults/${id}/credentials/${credential.id}`, {
        auth: { type: 'environment_variable', ...auth },
      })
    expect((await update({ injection_location: { body: false } })).body.auth).toMatchObject({
      injection_location: { header: true, body: false },
      networking: { allowed_hosts: ['a.example'] },
    })
    expect((await update({ injection_location: { header: false } })).status).toBe(400)
    expect((await update({ injection_location: null })).status).toBe(400)
    expect((await update(limited('b.example'))).body.auth).toMatchObject({
      injection_location: { header: true, body: false },
      networking: { type: 'limited', allowed_hosts: ['b.example'] },
    })
    expect((await update({ networking: null })).body.auth).toMatchObject({ networking: { type: 'limited' } })
    expect((await update({ secret_name: 'OTHER' })).status).toBe(400)
  })
})

it('refuses a name that no environment variable can have, and the same name twice', async () => {
  for (const secret_name of ['1A', 'A-B', '']) expect((await create({ secret_name })).status).toBe(400)
  const { client } = setUp()
  const { id } = await newVault(client)
  await newCredential(client, id, variable())
  const again = (more: object) => client.call('POST', `/v1/vaults/${id}/credentials`, { auth: variable(more) })
  expect((await again({})).status).toBe(409)
  expect((await again({ secret_name: 'npm_token' })).status).toBe(200)
})
