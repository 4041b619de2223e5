export { awaitAttached } from './await-attached.ts'
export { createRelay, type Relay } from './create-relay.ts'
export type { SendableEventType } from './event-fields.ts'
export type { IssuedToken } from './issue-tokens.ts'
export {
  type Allowance,
  type LimitStore,
  memoryRelayStore,
  type Place,
  type RevocationStore,
} from './limit-store.ts'
export type { RelayClaims } from './relay-claims.ts'
export type { RelayClient, UpstreamEventPage, UpstreamOptions, UpstreamStream } from './relay-client.ts'
export type { RelayGrant } from './relay-grant.ts'
export type { RedactContext, RelayOptions, RelayRefusal } from './relay-options.ts'
export type { RelayContext } from './relay-parts.ts'
export type { ContentSource, RelayPolicy } from './relay-policy.ts'
export type { RelayOperation } from './relay-routes.ts'
export type { SigningKey } from './signing-keys.ts'
