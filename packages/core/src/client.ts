import type { ClientCore } from './client-core.ts'
import { createClientCore } from './client-core.ts'
import type { ClientOptions } from './client-options.ts'
import { createSend } from './client-send.ts'
import type { Features } from './features.ts'
import type { FormEncoder } from './http/encode-body.ts'
import { directLevel } from './http/low-level.ts'
import type { Platform } from './platform.ts'
import { createBind } from './resources/bind.ts'
import type { Bind } from './resources/call.ts'

/** Makes one resource of a client; the generated factories (`sessions`, `agents`, …) are such functions. */
export interface ResourceFactory<Resource = unknown> {
  (bind: Bind): Resource
  /** What a resource with uploads brings along. */
  readonly encodeForm?: FormEncoder
}

/** A client with the resources that were named. */
export type Client<Factories extends Readonly<Record<string, ResourceFactory>>> = ClientBase & {
  readonly [Name in keyof Factories]: ReturnType<Factories[Name]>
}

/** What every client has beside its resources. */
export interface ClientBase {
  readonly platform: Platform
  /** Drops a cached credential, so that the next call asks the provider anew. */
  refreshCredential(): void
}

/**
 * Makes a client with the given resources only, so that a bundle holds no others:
 * `createClient({ apiKey }, { sessions, agents })`. What else a bundle should hold is named too:
 * `features: { rateLimiting, createOnce }`, from the same entry. Throws `SdkError` for options that cannot work.
 */
export function createClient<Factories extends Readonly<Record<string, ResourceFactory>>>(
  options: ClientOptions & { readonly features?: Features },
  factories: Factories,
): Client<Factories> {
  const { encodeForm } = Object.values(factories).find((factory) => factory.encodeForm) ?? {}
  const core = createClientCore(options, { encodeForm, ...options.features, level: directLevel })
  const bind = bindTo(core)
  const resources = Object.entries(factories).map(([name, factory]) => [name, factory(bind)])
  const base: ClientBase = { platform: core.platform, refreshCredential: core.refreshCredential }
  // Each name holds what its own factory made.
  return Object.assign(base, Object.fromEntries(resources)) as Client<Factories>
}

/** Makes resource methods that send through `core`. */
export function bindTo(core: ClientCore): Bind {
  return createBind({ send: createSend(core), clock: core.platform.clock, createOnce: core.parts.createOnce })
}
