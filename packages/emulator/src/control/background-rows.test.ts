import { describe, expect, it } from 'vitest'
import { origin } from '../client.test-support.ts'
import { setUp } from '../session.test-support.ts'
import { receiving } from '../webhooks/webhooks.test-support.ts'

type Set = Pick<ReturnType<typeof setUp>, 'emulator'>

/** Calls of an emulator's control surface. */
function controlOf({ emulator }: Set) {
  return async (method: string, path: string, body?: unknown) => {
    const response = await emulator.fetch(`${origin}/_emulator${path}`, {
      method,
      headers: { 'x-emulator-token': emulator.controlToken },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const json: Record<string, unknown> = JSON.parse(await response.text())
    return { status: response.status, body: json }
  }
}

describe('what the hosted API has in its console alone', () => {
  it('keys of self-hosted environments, which open their work queue until they are revoked', async () => {
    const set = setUp()
    const control = controlOf(set)
    const { id } = await set.client.environment({ config: { type: 'self_hosted' } })
    const { key } = (await control('POST', '/environment-keys', { environment_id: id })).body
    const poll = () =>
      set.client.call('GET', `/v1/environments/${id}/work/poll`, undefined, {
        'x-api-key': '',
        authorization: `Bearer ${key}`,
      })
    expect((await poll()).status).toBe(200)
    await control('POST', '/revoke', { credential: key })
    expect((await poll()).status).toBe(401)
  })

  it('no keys of other environments', async () => {
    const set = setUp()
    const { id } = await set.client.environment()
    expect((await controlOf(set)('POST', '/environment-keys', { environment_id: id })).status).toBe(400)
    expect((await controlOf(set)('POST', '/environment-keys', { environment_id: 'env_01none' })).status).toBe(404)
    expect((await controlOf(set)('POST', '/environment-keys', {})).status).toBe(400)
  })

  it('webhook endpoints, their deliveries, and events of any type', async () => {
    const set = receiving({ webhooks: [] })
    const control = controlOf(set)
    const made = await control('POST', '/webhooks', { url: 'http://127.0.0.1:9/', events: ['external_key.failed'] })
    expect(made).toMatchObject({ status: 200, body: { secret: expect.stringMatching(/^whsec_/) } })
    await control('POST', '/webhook-events', { type: 'external_key.failed', id: 'ekey_1' })
    await set.emulator.webhooks.settled()
    expect(set.types()).toEqual(['external_key.failed'])
    expect((await control('GET', '/webhook-deliveries')).body).toMatchObject({ data: [{ state: 'delivered' }] })
    expect((await control('GET', '/webhooks')).body['data']).toHaveLength(1)
    expect((await control('DELETE', `/webhooks/${made.body['id']}`)).status).toBe(200)
    expect((await control('DELETE', `/webhooks/${made.body['id']}`)).status).toBe(404)
    expect((await control('GET', '/webhooks')).body['data']).toEqual([])
  })

  it.each([
    ['/webhooks', {}],
    ['/webhooks', { url: 'http://127.0.0.1:9/', secret: 'short' }],
    ['/webhooks', { url: 'http://127.0.0.1:9/', events: 'all' }],
    ['/webhook-events', { type: 'weather.changed', id: 'x' }],
    ['/webhook-events', { type: 'agent.created' }],
  ])('no %s of %o', async (path, body) => {
    expect((await controlOf(setUp())('POST', path, body)).status).toBe(400)
  })

  it('probes of a work queue, which have no secret', async () => {
    const set = setUp()
    const { id } = await set.client.environment({ config: { type: 'self_hosted' } })
    const probe = (await controlOf(set)('POST', '/healthchecks', { environment_id: id })).body
    const polled = await set.client.call('GET', `/v1/environments/${id}/work/poll`, undefined, {
      'x-api-key': '',
      authorization: 'Bearer sk-ant-oat01-any',
    })
    expect(polled.body).toMatchObject({ id: probe['id'], data: { type: 'healthcheck' }, secret: null })
  })
})
