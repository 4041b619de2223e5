// What applications use.

export type { CredentialProvider, CredentialRequest, ProvidedCredential } from './auth/credential-source.ts'
export type { ClientBase } from './client.ts'
export type { ClientOptions, Logger } from './client-options.ts'
export type { RawClient } from './client-raw.ts'
export type { EnsureOptions } from './ensure/ensure.ts'
export type { ApiErrorBody, ApiErrorDetails } from './errors/api-error.ts'
export { ApiError } from './errors/api-error.ts'
export { AbortedError, ConnectionError, ResponseError } from './errors/connection-error.ts'
export {
  isAbortedError,
  isApiError,
  isConnectionError,
  isOutcomeUnknownError,
  isPageError,
  isResponseError,
  isSdkError,
  isStreamError,
} from './errors/guards.ts'
export { OutcomeUnknownError } from './errors/outcome-unknown-error.ts'
export { PageError } from './errors/page-error.ts'
export type { ErrorCode } from './errors/sdk-error.ts'
export { SdkError } from './errors/sdk-error.ts'
export { StreamError } from './errors/stream-error.ts'
export { isKnown } from './generated/events.gen.ts'
// The one export of everything: the list of the contract's five hundred types is generated
export type * from './generated/models.gen.ts'
export type { Resources } from './generated/resources.gen.ts'
export type { CallContext, Diagnostic } from './http/exchange.ts'
export type { Middleware } from './http/middleware.ts'
export { ManagedAgents } from './managed-agents.ts'
export type { ApiPromise, EventStreamPromise, RequestOptions } from './resources/call.ts'
export type { Page, PagePromise } from './resources/page-types.ts'
export type { Known, UnknownTag, UnknownVariant } from './resources/unknown-tag.ts'
export type { Uploadable } from './resources/uploadable.ts'
export type { RateLimit } from './retry/rate-limit.ts'
export type { RetryPolicy } from './retry/retry-policy.ts'
export type {
  Approval,
  CleanupPolicy,
  CleanupReport,
  Follow,
  FollowEvent,
  FollowOptions,
  FollowState,
  Gate,
  MessageContent,
  Outcome,
  OutcomeReason,
  PreviewVoid,
  Run,
  RunEvent,
  RunInput,
  RunNewOptions,
  RunOptions,
  RunReport,
  SendOptions,
  SessionPosition,
  Tool,
  ToolCall,
  ToolContext,
  ToolJournal,
  ToolResult,
} from './session/index.ts'
export { createMemoryJournal, defineTool, follow, outputFiles, resumeRun, run, runNew } from './session/index.ts'
export type { EventStream } from './sse/event-stream.ts'
export type { SweetResources } from './sugar.ts'
export type { UpdateWithOptions } from './waiters/update-with.ts'
export type { WaitOptions } from './waiters/wait-until-idle.ts'

// ---------------------------------------------------------------------------------------------------------------------
// What runtime packages use.

export type { GrantedToken, TokenEndpoint } from './auth/token-endpoint.ts'
export { requestToken } from './auth/token-endpoint.ts'
export type { WorkloadIdentityOptions } from './auth/workload-identity.ts'
export { workloadIdentity } from './auth/workload-identity.ts'
export { defaultPlatform } from './default-platform.ts'
export { operations } from './generated/operations.gen.ts'
export type { Operation } from './http/operation.ts'
export type { HttpRequest } from './http/transport.ts'
export type { Clock, Platform } from './platform.ts'
