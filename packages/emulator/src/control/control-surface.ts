import { isAdvanceable } from '../clock/advanceable-clock.ts'
import { checkFaultPlan, checkFaultRule } from '../faults/check-fault-rule.ts'
import type { FaultInjector } from '../faults/fault-plan.ts'
import { ApiFailure, errorEnvelope, invalidRequest, notFound } from '../http/api-failure.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { readText } from '../http/incoming-request.ts'
import { createRouter } from '../http/router.ts'
import type { Live } from '../inspector/live.ts'
import { overviewOf } from '../inspector/overview.ts'
import { serveInspector } from '../inspector/serve.ts'
import type { Recorder } from '../recording/exchange.ts'
import type { OwnedWorld } from '../state/create-world.ts'
import { checkSnapshot, loadState, saveState } from '../state/snapshot.ts'
import { deliveriesSettled } from '../webhooks/deliver.ts'
import { backgroundRows } from './background-rows.ts'

/** Paths below this prefix are the emulator's own; no API path starts with it. */
export const controlPrefix = '/_emulator'

export interface Controlled {
  readonly world: OwnedWorld
  readonly faults: FaultInjector
  readonly recorder: Recorder
  readonly token: () => string
  reset(): void
  verdict(): object
  /** What the inspector's pages are told. */
  readonly live: Live
  /** The API without recording, judging and faults. */
  api(request: IncomingRequest): Promise<Response>
}

/** A request of the control surface. */
export interface ControlCall {
  readonly on: Controlled
  readonly params: Readonly<Record<string, string>>
  /** Parsed JSON body; undefined when there is none. */
  readonly body: unknown
}

/** What the control surface answers to a method and path. */
export interface ControlRow {
  readonly method: string
  readonly path: string
  readonly act: (call: ControlCall) => object | Promise<object>
}

const done = { ok: true }

const rows: readonly ControlRow[] = [
  { method: 'GET', path: '/_emulator', act: ({ on }) => overviewOf(on.world) },
  {
    method: 'POST',
    path: '/_emulator/reset',
    act({ on }) {
      on.reset()
      return done
    },
  },
  { method: 'GET', path: '/_emulator/snapshot', act: ({ on }) => saveState(on.world) },
  {
    method: 'POST',
    path: '/_emulator/restore',
    act({ on, body }) {
      loadState(on.world, checkSnapshot(body))
      on.live.close()
      return done
    },
  },
  { method: 'GET', path: '/_emulator/state/{kind}', act: ({ on, params }) => ({ data: kindOf(on, params).values() }) },
  { method: 'GET', path: '/_emulator/state/{kind}/{id}', act: ({ on, params }) => recordOf(on, params) },
  { method: 'POST', path: '/_emulator/advance', act: ({ on, body }) => advance(on, body) },
  { method: 'GET', path: '/_emulator/requests', act: ({ on }) => ({ data: on.recorder.list() }) },
  {
    method: 'DELETE',
    path: '/_emulator/requests',
    act({ on }) {
      on.recorder.clear()
      return done
    },
  },
  { method: 'GET', path: '/_emulator/verdict', act: ({ on }) => on.verdict() },
  { method: 'GET', path: '/_emulator/faults', act: ({ on }) => ({ data: on.faults.rules }) },
  {
    method: 'POST',
    path: '/_emulator/faults',
    act({ on, body }) {
      checkFaultRule(body)
      return on.faults.add(body)
    },
  },
  {
    method: 'PUT',
    path: '/_emulator/faults',
    act({ on, body }) {
      on.faults.replace(checkFaultPlan(body))
      return { data: on.faults.rules }
    },
  },
  {
    method: 'DELETE',
    path: '/_emulator/faults/{id}',
    act({ on, params }) {
      if (!on.faults.remove(params['id'] ?? '')) throw notFound(`no fault rule has the id ${params['id']}`)
      return done
    },
  },
  { method: 'POST', path: '/_emulator/revoke', act: ({ on, body }) => revoke(on, body) },
  ...backgroundRows,
]

const findRow = createRouter(rows)

/** Answers a request of the control surface. The token guards everything: it can read and erase all state. */
export async function control(request: IncomingRequest, on: Controlled): Promise<Response> {
  try {
    if (!sameText(tokenOf(request), on.token())) {
      throw new ApiFailure({
        status: 401,
        type: 'authentication_error',
        message: 'x-emulator-token is missing or wrong',
      })
    }
    const inspected = await serveInspector(request, on)
    if (inspected) return inspected
    const match = findRow(request.method, request.pathname.replace(/\/$/, ''))
    if (!match.found) throw notFound(`the control surface has no ${request.method} ${request.pathname}`)
    const text = await readText(request)
    const result = await match.row.act({ on, params: match.params, body: text === '' ? undefined : parse(text) })
    on.world.commit()
    if (request.method !== 'GET') on.live.changed()
    return json(200, result)
  } catch (error) {
    const failure =
      error instanceof ApiFailure ? error : invalidRequest(error instanceof Error ? error.message : String(error))
    return json(failure.status, errorEnvelope(failure, 'control'))
  }
}

/** A browser opens the inspector's page by its address, without headers of its own. */
function tokenOf({ header, pathname, search }: IncomingRequest): string {
  const inAddress = pathname === '/_emulator/inspector' ? new URLSearchParams(search).get('token') : null
  return header('x-emulator-token') ?? inAddress ?? ''
}

function kindOf({ world }: Controlled, params: Readonly<Record<string, string>>) {
  const collection = world.collections.get(params['kind'] ?? '')
  if (!collection) throw notFound(`there are no records of the kind "${params['kind']}"`)
  return collection
}

function recordOf(on: Controlled, params: Readonly<Record<string, string>>): object {
  const found = kindOf(on, params).get(params['id'] ?? '')
  if (!found) throw notFound(`there is no ${params['id']}`)
  return found
}

async function advance({ world }: Controlled, body: unknown): Promise<object> {
  const ms = field(body, 'ms')
  if (typeof ms !== 'number' || !(ms >= 0)) throw invalidRequest('advance needs {"ms": number}')
  if (!isAdvanceable(world.clock)) throw invalidRequest('this clock cannot be advanced')
  await world.clock.advance(ms)
  await deliveriesSettled(world)
  return { time: new Date(world.clock.now()).toISOString() }
}

function revoke({ world }: Controlled, body: unknown): object {
  const credential = field(body, 'credential')
  if (typeof credential !== 'string') throw invalidRequest('revoke needs {"credential": string}')
  world.settings.revokedCredentials.add(credential)
  return done
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && name in body ? Reflect.get(body, name) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalidRequest('the body is not valid JSON')
  }
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}

/** Compares without telling by the time taken where two texts differ. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % b.length)
  return difference === 0
}
