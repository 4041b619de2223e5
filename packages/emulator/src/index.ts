export type { BackgroundOptions } from './background-options.ts'
export type { VirtualClock, VirtualClockOptions } from './clock/virtual-clock.ts'
export { createVirtualClock } from './clock/virtual-clock.ts'
export type { RunErrorType } from './deployments/run-error.ts'
export type { DreamOutcome } from './dreams/dream-outcome.ts'
export type { Emulator } from './emulator.ts'
export { createEmulator } from './emulator.ts'
export type { ArmedRule, FaultInjector } from './faults/fault-plan.ts'
export type { EventMatch, FaultAction, FaultMatch, FaultPlan, FaultRule, Ordinal } from './faults/fault-rule.ts'
export type { CatalogModel } from './models/catalog.ts'
export type { EmulatorOptions } from './options.ts'
export type { Exchange } from './recording/exchange.ts'
export { defaultScenario } from './scenario/default-scenario.ts'
export type {
  Grade,
  RealCall,
  RealContext,
  RealOutput,
  Scenario,
  Script,
  Turn,
  TurnOutcome,
  TurnSession,
} from './scenario/scenario.ts'
export type {
  AwaitStep,
  CallStep,
  ConsultStep,
  DelegateStep,
  Delegation,
  ErrorStep,
  RefuseStep,
  SayStep,
  ScriptedCall,
  ScriptedUsage,
  Step,
  StepOutcome,
  ThinkStep,
  ToolOutcome,
  WorkflowPhase,
  WorkflowStep,
} from './scenario/step.ts'
export {
  callTools,
  compact,
  consult,
  delegate,
  fail,
  pause,
  refuse,
  runWorkflow,
  say,
  think,
  write,
} from './scenario/steps.ts'
export type { ModelPrice, Timing } from './settings.ts'
export { instantTiming, lifelikeTiming } from './settings.ts'
export type { Snapshot } from './state/snapshot.ts'
export type { Changes, Counters, KeptRecord, KeptState, LogRows, Store } from './state/store.ts'
export type { UserProfileReview } from './user-profiles/review.ts'
export type {
  McpOAuthServers,
  McpProbeRequest,
  ServerAnswer,
  TokenAnswer,
  TokenRequest,
} from './vaults/oauth-servers.ts'
export type { WebhookAttempt, WebhookDelivery } from './webhooks/delivery-record.ts'
export type { WebhookEndpoint } from './webhooks/endpoint-record.ts'
export type { WebhookDeliveryOptions, WebhookEndpointOptions, WebhookFetch } from './webhooks/webhook-options.ts'
export type { Webhooks } from './webhooks/webhooks.ts'
export type { Told as WebhookTold } from './webhooks/webhooks-of.ts'
export type { EnvironmentKey } from './work/environment-keys.ts'

// ---------------------------------------------------------------------------------------------------------------------
// What the contract tests use.

export { findRoute } from './api.ts'
export { checkFaultPlan } from './faults/check-fault-rule.ts'
export type { FixtureOptions, TestHooks } from './fixture.ts'
export { emulatorFixture } from './fixture.ts'
export { checkApiErrorResponse } from './generated/checks/errors.gen.ts'
export { parseRecording, playbackScenario } from './scenario/playback.ts'
export { scenarioFromData } from './scenario/scenario-from-data.ts'
export { convertParams } from './validation/convert-params.ts'
export type { Check, Issue } from './validation/report.ts'
export { issuesOf } from './validation/report.ts'
export type { Route } from './validation/route.ts'
export type { Finding, FindingRule, Verdict } from './verdict/finding.ts'
