import type { ClientOptions, Outcome, Run } from '@org/managed-agents-core'
import { ManagedAgents, SdkError } from '@org/managed-agents-core'
import { createFetchQueue } from './fetch-queue.ts'

/** The part of a platform's context that keeps an isolate alive behind its response. Deno and Bun have none. */
export interface EdgeContext {
  waitUntil?(work: Promise<unknown>): void
}

/** Options of `createEdgeClient`: those of a client, each of which goes before what the bindings say. */
export interface EdgeClientOptions extends ClientOptions {
  /** Milliseconds after which `within` suspends a run. Default 20,000: Workers end background work after 30 s. */
  readonly budgetMs?: number
}

/** How a run ended within its budget: by its outcome, or with what another isolate needs to go on. */
export type BudgetedOutcome =
  | { readonly type: 'done'; readonly outcome: Outcome }
  | { readonly type: 'suspended'; readonly continuation: string }

/** A client for the life of one request. */
export interface EdgeClient extends ManagedAgents {
  /** Gives the outcome of a run, or suspends it when the budget is spent; then nothing is left open. */
  within(run: Run): Promise<BudgetedOutcome>
  /** Cancels responses that nobody has begun to read, so that they hold no connection. */
  cancelUnread(): void
}

/**
 * A client by the bindings `ANTHROPIC_API_KEY` or `ANTHROPIC_AUTH_TOKEN`, and `ANTHROPIC_BASE_URL`. At most six of its
 * requests wait for headers at once; budgeted runs are handed to `ctx.waitUntil`. Throws `invalid_credential` that names
 * the bindings when there is neither or both.
 */
export function createEdgeClient(env: object, ctx?: EdgeContext, options: EdgeClientOptions = {}): EdgeClient {
  const { budgetMs = 20_000, ...given } = options
  const send = given.fetch ?? given.platform?.fetch ?? ((url: string, init: RequestInit) => fetch(url, init))
  const queue = createFetchQueue(send)
  const baseUrl = given.baseUrl ?? readBinding(env, 'ANTHROPIC_BASE_URL')
  const client = new ManagedAgents({
    ...given,
    ...(baseUrl !== undefined && { baseUrl }),
    ...credentialOf(env, given),
    fetch: queue.fetch,
  })
  return Object.assign(client, {
    cancelUnread: queue.cancelUnread,
    within(run: Run) {
      const ended = within(run, budgetMs, client)
      ctx?.waitUntil?.(ended.catch(() => {}))
      return ended
    },
  })
}

async function within(run: Run, budgetMs: number, { platform }: ManagedAgents): Promise<BudgetedOutcome> {
  let cancel: (() => void) | undefined
  const late = new Promise<undefined>((resolve) => {
    cancel = platform.clock.setTimer(() => resolve(undefined), budgetMs)
  })
  try {
    const outcome = await Promise.race([run.outcome, late])
    return outcome ? { type: 'done', outcome } : { type: 'suspended', continuation: await run.suspend() }
  } finally {
    cancel?.()
  }
}

function credentialOf(env: object, given: ClientOptions): Pick<ClientOptions, 'apiKey' | 'authToken'> {
  if ([given.apiKey, given.authToken, given.credentials].some((value) => value !== undefined)) return {}
  const [apiKey, authToken] = [readBinding(env, 'ANTHROPIC_API_KEY'), readBinding(env, 'ANTHROPIC_AUTH_TOKEN')]
  if (apiKey !== undefined && authToken === undefined) return { apiKey }
  if (authToken !== undefined && apiKey === undefined) return { authToken }
  throw new SdkError(
    'invalid_credential',
    apiKey === undefined
      ? 'There is no credential among the bindings: set the secret ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN.'
      : 'Both bindings ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are set; set one of them.',
  )
}

/** A text binding; one that is blank counts as not set. */
function readBinding(env: object, name: string): string | undefined {
  const value: unknown = Reflect.get(env, name)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}
