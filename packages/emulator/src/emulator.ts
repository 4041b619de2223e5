import { callApi, findRoute, requireRoute } from './api.ts'
import { isAdvanceable } from './clock/advanceable-clock.ts'
import { createRealClock } from './clock/real-clock.ts'
import { control, controlPrefix } from './control/control-surface.ts'
import { randomToken } from './control/random-token.ts'
import { applyRequestFaults } from './faults/apply-request-faults.ts'
import type { FaultInjector } from './faults/fault-plan.ts'
import { createFaultInjector } from './faults/fault-plan.ts'
import type { IncomingRequest } from './http/incoming-request.ts'
import { readRequest, readText } from './http/incoming-request.ts'
import { createRatePools, documentedRateLimits } from './http/rate-pools.ts'
import type { Reply } from './http/respond.ts'
import { replyOf, replyOfFailure, toResponse } from './http/respond.ts'
import { newId } from './ids/new-id.ts'
import { seedRandom } from './ids/seeded-random.ts'
import { createLive } from './inspector/live.ts'
import type { EmulatorOptions } from './options.ts'
import { resolveSettings } from './options.ts'
import type { Exchange } from './recording/exchange.ts'
import { createRecorder } from './recording/exchange.ts'
import { failureCode, openExchange, settleExchange } from './recording/open-exchange.ts'
import { createWorld } from './state/create-world.ts'
import type { Snapshot } from './state/snapshot.ts'
import { clearState, loadState, openStore, saveState } from './state/snapshot.ts'
import type { Verdict } from './verdict/finding.ts'
import { createJudge } from './verdict/judge.ts'
import { deliveriesSettled } from './webhooks/deliver.ts'
import type { Webhooks } from './webhooks/webhooks.ts'
import { createWebhooks } from './webhooks/webhooks.ts'
import type { EnvironmentKey } from './work/environment-keys.ts'
import { createEnvironmentKey } from './work/environment-keys.ts'

/** The API with its state, in this process. */
export interface Emulator {
  /** Use it as the `fetch` of a client. No socket is opened. Rejects with a TypeError where a fault says so. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** Fault rules in force; they can be added, removed and replaced at any time. */
  readonly faults: FaultInjector
  /** The newest exchanges, oldest first. */
  requests(): readonly Exchange[]
  /** Forgets all state and closes all streams; ids start again from the seed. */
  reset(): void
  /** All state as plain JSON data. */
  snapshot(): Snapshot
  /** Replaces all state; open streams are closed, and turns that were running go on. */
  restore(snapshot: Snapshot): void
  /** Moves time forward, running what falls due. Throws when the given clock cannot be moved. */
  advance(deltaMs: number): Promise<void>
  /** Ends every open stream cleanly. */
  closeStreams(): void
  /** Webhook endpoints and deliveries; the API itself has no operation for them. */
  readonly webhooks: Webhooks
  /** Makes a key of a self-hosted environment, as the console of the hosted API does. */
  createEnvironmentKey(environmentId: string): EnvironmentKey
  /** What clients did wrong so far. */
  verdict(): Verdict
  /** Guards the control surface below `/_emulator` in the header `x-emulator-token`. */
  readonly controlToken: string
}

/** Makes an emulator: the API with its state, in this process, as a fetch function. Nothing is shared between two of them. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const clock = options.clock ?? createRealClock()
  const seed = options.seed ?? 0
  const settings = resolveSettings(options)
  const world = createWorld({ clock, seed, settings })
  const faults = createFaultInjector(options.faults)
  const recorder = createRecorder(options.recordedRequests ?? 1000)
  const limits = options.rateLimits === true ? documentedRateLimits : options.rateLimits || {}
  const pools = createRatePools(limits, clock)
  // Request ids have a sequence of their own, so that one more read does not change the ids of what is created.
  const requestRandom = seedRandom(`${seed}/requests`)

  let ordinal = 0
  const judge = createJudge(world)
  if (options.store) openStore(world, options.store)
  let { controlToken } = options
  // Made when it is first needed: some runtimes give no random numbers while a module is loaded.
  const token = () => {
    controlToken ??= randomToken()
    return controlToken
  }
  const live = createLive({ world, faults, recorder, verdict: judge.verdict })
  const controlled = { world, faults, recorder, token, reset, verdict: judge.verdict, live, api: answerPage }

  async function emulate(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = readRequest(input, init)
    request.signal?.throwIfAborted()
    if (request.pathname.startsWith(controlPrefix)) return control(request, controlled)
    const match = findRoute(request.method, request.pathname)
    const text = match.found && match.row.body === 'json' ? await readText(request) : ''
    const exchange = openExchange(request, {
      ordinal: ++ordinal,
      text,
      match,
      nowMs: clock.now(),
      requestId: newId(requestRandom, 'req_'),
    })
    recorder.add(exchange)
    judge.arrived(exchange)
    live.exchanged(exchange)
    const faced = faults.forRequest({
      operation: exchange.operation,
      method: request.method,
      pathname: request.pathname,
      bodyText: text,
    })
    const handle = () => {
      exchange.handled = true
      return answer(request, { text, requestId: exchange.requestId, faults: faced })
    }
    if (!faced) return toResponse(settle(exchange, await handle()))
    try {
      const call = { faults: faced, clock, signal: request.signal, requestId: exchange.requestId, handle }
      return toResponse(settle(exchange, await applyRequestFaults(call)))
    } catch (error) {
      exchange.failure = failureCode(error)
      told(exchange)
      throw error
    }
  }

  function settle(exchange: Exchange, reply: Reply): Reply {
    settleExchange(exchange, reply)
    told(exchange)
    return reply
  }

  function told(exchange: Exchange): void {
    judge.settled(exchange)
    live.exchanged(exchange)
    options.onExchange?.(exchange)
  }

  async function answerPage(request: IncomingRequest): Promise<Response> {
    const match = findRoute(request.method, request.pathname)
    const text = match.found && match.row.body === 'json' ? await readText(request) : ''
    return toResponse(await answer(request, { text, requestId: 'req_inspector', faults: undefined }))
  }

  async function answer(
    request: IncomingRequest,
    given: { text: string; requestId: string; faults: ReturnType<FaultInjector['forRequest']> },
  ): Promise<Reply> {
    const headers: Record<string, string> = {
      'request-id': given.requestId,
      'anthropic-organization-id': settings.organizationId,
      'anthropic-workspace-id': settings.workspaceId,
    }
    try {
      const { route, params } = requireRoute(request.method, request.pathname)
      const call = { request, route, params, ...given, rateHeaders: headers }
      return replyOf(await callApi(world, pools, call), headers)
    } catch (error) {
      return replyOfFailure(error, headers, given.requestId)
    }
  }

  function reset(): void {
    clearState(world, seed)
    world.commit()
    recorder.clear()
    judge.clear()
    live.close()
  }

  return {
    fetch: emulate,
    faults,
    requests: recorder.list,
    reset,
    snapshot: () => saveState(world),
    restore(snapshot) {
      loadState(world, snapshot)
      world.commit()
      live.close()
    },
    async advance(deltaMs) {
      if (!isAdvanceable(clock)) throw new TypeError('the clock given to createEmulator has no advance(ms)')
      await clock.advance(deltaMs)
      await deliveriesSettled(world)
    },
    closeStreams() {
      for (const connection of world.streams.all()) connection.close()
      live.close()
    },
    webhooks: createWebhooks(world),
    createEnvironmentKey(environmentId) {
      const key = createEnvironmentKey(world, environmentId)
      world.commit()
      return key
    },
    verdict: judge.verdict,
    get controlToken() {
      return token()
    },
  }
}
