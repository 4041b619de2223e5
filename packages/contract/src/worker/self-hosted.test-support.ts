import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionEvent } from '@org/managed-agents-core'
import { ManagedAgents } from '@org/managed-agents-core'
import type { EmulatorOptions, Scenario } from '@org/managed-agents-emulator'
import { createEmulator } from '@org/managed-agents-emulator'
import type { Worker, WorkerEvent, WorkerOptions } from '@org/managed-agents-node/worker'
import { createWorker } from '@org/managed-agents-node/worker'
import { onTestFinished } from 'vitest'
import { validatingFetch } from '../validation/validating-fetch.ts'

export const baseUrl = 'https://api.emulator.test'
export const soon = { timeout: 20_000, interval: 20 }

export interface FarmOptions extends EmulatorOptions {
  readonly scenario: Scenario
  /** Permission policy of the agent's tools. Default `always_allow`. */
  readonly policy?: 'always_allow' | 'always_ask'
  readonly skills?: { type: 'custom'; skill_id: string; version?: string }[]
  /** Prepares what an agent needs, before it is made. */
  readonly prepare?: (client: ManagedAgents) => Promise<Partial<FarmOptions>>
}

/** A self-hosted environment on an emulator, an agent with the built-in tools, and a folder for its sessions. */
export async function createFarm({ policy = 'always_allow', skills, prepare, ...options }: FarmOptions) {
  const plain = createEmulator({ seed: 1, ...options })
  const emulator = { ...plain, fetch: validatingFetch(plain.fetch) }
  const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl, fetch: emulator.fetch })
  const prepared = { skills, ...(await prepare?.(client)) }
  const environment = await client.environments.create({ name: 'farm', config: { type: 'self_hosted' } })
  const agent = await client.agents.create({
    name: 'Builder',
    model: 'claude-opus-5',
    tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy: { type: policy } } }],
    ...(prepared.skills && { skills: prepared.skills }),
  })
  const { key } = emulator.createEnvironmentKey(environment.id)
  const place = await mkdtemp(join(tmpdir(), 'worker-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const control = plain.fetch
  return { emulator, control, client, environmentId: environment.id, environmentKey: key, agentId: agent.id, place }
}

export type Farm = Awaited<ReturnType<typeof createFarm>>

/** A worker for a farm, with what it told. */
export function workerOf(farm: Farm, options: Partial<WorkerOptions> = {}) {
  const events: WorkerEvent[] = []
  const worker = createWorker({
    environmentId: farm.environmentId,
    environmentKey: farm.environmentKey,
    workdir: join(farm.place, 'sessions'),
    baseUrl,
    fetch: farm.emulator.fetch,
    maxIdleMs: 50,
    handleSignals: false,
    onEvent: (event) => events.push(event),
    skills: { cacheDir: join(farm.place, 'skills') },
    ...options,
  })
  return { worker, events }
}

/** Runs a worker until the test is over, or until it is stopped. */
export function running(worker: Worker) {
  const controller = new AbortController()
  const done = worker.run(controller.signal)
  const stop = async (): Promise<void> => {
    controller.abort()
    await done
  }
  done.catch(() => {})
  onTestFinished(() => stop().catch(() => {}))
  return { stop, done }
}

/** Creates a session with a message. */
export async function startSession({ client, agentId, environmentId }: Farm, text = 'Go.', extra: object = {}) {
  const { id } = await client.sessions.create({ agent: agentId, environment_id: environmentId, ...extra })
  await client.sessions.events.send(id, { events: [{ type: 'user.message', content: [{ type: 'text', text }] }] })
  return id
}

export async function historyOf({ client }: Pick<Farm, 'client'>, sessionId: string): Promise<SessionEvent[]> {
  const events: SessionEvent[] = []
  for await (const event of client.sessions.events.list(sessionId, { order: 'asc' })) events.push(event)
  return events
}

/** The agent's last words, when its turn is over. */
export async function lastWords(farm: Pick<Farm, 'client'>, sessionId: string): Promise<string | undefined> {
  const events = await historyOf(farm, sessionId)
  const last = events.at(-1)
  if (last?.type !== 'session.status_idle' || last.stop_reason.type !== 'end_turn') return undefined
  const message = events.findLast((event) => event.type === 'agent.message')
  return message?.type === 'agent.message'
    ? message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    : ''
}

/** States of all work items, newest first. */
export async function workStates({ emulator, environmentId, environmentKey }: Farm): Promise<string[]> {
  const keyed = new ManagedAgents({ authToken: environmentKey, baseUrl, fetch: emulator.fetch })
  const states: string[] = []
  for await (const { state } of keyed.environments.work.list(environmentId)) states.push(state)
  return states
}
