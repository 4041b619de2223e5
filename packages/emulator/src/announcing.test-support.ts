import { callApi, requireRoute } from './api.ts'
import type { TestClient } from './client.test-support.ts'
import { testClient } from './client.test-support.ts'
import type { VirtualClock } from './clock/virtual-clock.ts'
import { createVirtualClock } from './clock/virtual-clock.ts'
import { readRequest, readText } from './http/incoming-request.ts'
import { createRatePools } from './http/rate-pools.ts'
import { replyOf, replyOfFailure, toResponse } from './http/respond.ts'
import type { EmulatorOptions } from './options.ts'
import { resolveSettings } from './options.ts'
import { createWorld } from './state/create-world.ts'
import type { Happening } from './world.ts'

export interface Announcing {
  readonly client: TestClient
  readonly clock: VirtualClock
  /** Everything that was announced, oldest first. */
  readonly heard: Happening[]
}

/** The API over a world whose announcements can be heard, which an emulator keeps to itself. */
export function announcing(options: EmulatorOptions = {}): Announcing {
  const clock = createVirtualClock()
  const world = createWorld({ clock, seed: 1, settings: resolveSettings(options) })
  const pools = createRatePools({}, clock)
  const heard: Happening[] = []
  world.listen((happening) => heard.push(happening))

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = readRequest(input, init)
    try {
      const found = requireRoute(request.method, request.pathname)
      const text = found.route.body === 'json' ? await readText(request) : ''
      const call = { request, ...found, text, requestId: 'req_1', faults: undefined, rateHeaders: {} }
      return toResponse(replyOf(await callApi(world, pools, call), {}))
    } catch (error) {
      return toResponse(replyOfFailure(error, {}, 'req_1'))
    }
  }

  return { client: testClient({ fetch }), clock, heard }
}
