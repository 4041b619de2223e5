// generated from openapi/ by `pnpm generate`; do not edit

import type {
  CloudConfig,
  CloudConfigParams,
  CreateEnvironmentRequest,
  DeletedEnvironment,
  Environment,
  EnvironmentPage,
  LimitedNetwork,
  LimitedNetworkParams,
  Packages,
  PackagesParams,
  SelfHostedConfig,
  SelfHostedConfigParams,
  UnrestrictedNetwork,
  UpdateEnvironmentRequest,
} from '@org/managed-agents-core'
import * as z from 'zod'
import { closedUnion, openEnum, openUnion } from '../open.ts'

/** The sandbox reaches any host. */
export const zUnrestrictedNetwork: z.ZodType<UnrestrictedNetwork> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('unrestricted')
  }))()

/** The sandbox reaches the listed hosts only, as stored. */
export const zLimitedNetwork: z.ZodType<LimitedNetwork> = /* @__PURE__ */ (() =>
  z.looseObject({
    allow_mcp_servers: z.boolean(),
    allow_package_managers: z.boolean(),
    allowed_hosts: z.array(z.string()),
    type: z.literal('limited')
  }))()

const zCloudConfig_networking = /* @__PURE__ */ (() =>
  openUnion('type', {
    unrestricted: zUnrestrictedNetwork,
    limited: zLimitedNetwork,
  }))()

/** Packages that a sandbox has from the start, by package manager, as stored. */
export const zPackages: z.ZodType<Packages> = /* @__PURE__ */ (() =>
  z.looseObject({
    apt: z.array(z.string()),
    cargo: z.array(z.string()),
    gem: z.array(z.string()),
    go: z.array(z.string()),
    npm: z.array(z.string()),
    pip: z.array(z.string()),
    type: z.literal('packages').optional()
  }))()

/** A sandbox in the cloud, as stored. */
export const zCloudConfig: z.ZodType<CloudConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    networking: zCloudConfig_networking,
    packages: zPackages,
    type: z.literal('cloud')
  }))()

/** The sandbox reaches the listed hosts only. In an update, fields left out keep their value. */
export const zLimitedNetworkParams: z.ZodType<LimitedNetworkParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('limited'),
    allow_mcp_servers: z.boolean().nullish(),
    allow_package_managers: z.boolean().nullish(),
    allowed_hosts: z.array(z.string()).nullish()
  }))()

const zCloudConfigParams_networking_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    unrestricted: zUnrestrictedNetwork,
    limited: zLimitedNetworkParams,
  }))()

/** Packages that a sandbox shall have from the start, by package manager. */
export const zPackagesParams: z.ZodType<PackagesParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    apt: z.array(z.string()).nullish(),
    cargo: z.array(z.string()).nullish(),
    gem: z.array(z.string()).nullish(),
    go: z.array(z.string()).nullish(),
    npm: z.array(z.string()).nullish(),
    pip: z.array(z.string()).nullish(),
    type: z.literal('packages').optional()
  }))()

/** A sandbox in the cloud. */
export const zCloudConfigParams: z.ZodType<CloudConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('cloud'),
    networking: zCloudConfigParams_networking_1.nullish(),
    packages: zPackagesParams.nullish()
  }))()

/** Sandboxes on machines of your own, fed by the work queue. Workers authenticate with the environment key. */
export const zSelfHostedConfigParams: z.ZodType<SelfHostedConfigParams> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('self_hosted')
  }))()

const zCreateEnvironmentRequest_config_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    cloud: zCloudConfigParams,
    self_hosted: zSelfHostedConfigParams,
  }))()

/** A new environment. */
export const zCreateEnvironmentRequest: z.ZodType<CreateEnvironmentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    config: zCreateEnvironmentRequest_config_1.nullish(),
    description: z.string().nullish(),
    metadata: z.record(z.string(), z.string()).optional(),
    scope: z.enum(['organization', 'account']).nullish()
  }))()

/** Confirms that an environment is gone. */
export const zDeletedEnvironment: z.ZodType<DeletedEnvironment> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    type: z.literal('environment_deleted')
  }))()

/** Sandboxes on machines of your own, fed by the work queue, as stored. */
export const zSelfHostedConfig: z.ZodType<SelfHostedConfig> = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.literal('self_hosted')
  }))()

const zEnvironment_config = /* @__PURE__ */ (() =>
  openUnion('type', {
    cloud: zCloudConfig,
    self_hosted: zSelfHostedConfig,
  }))()

const zEnvironment_scope = /* @__PURE__ */ (() =>
  openEnum(['organization', 'account']))()

/**
 * Where sessions run – a cloud sandbox with its network and packages, or machines of your own. It has no versions; each
 * session gets a sandbox of its own, and an update reaches only sandboxes that are made afterwards.
 */
export const zEnvironment: z.ZodType<Environment> = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    archived_at: z.iso.datetime({ offset: true }).nullable(),
    config: zEnvironment_config,
    created_at: z.iso.datetime({ offset: true }),
    description: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    name: z.string(),
    type: z.literal('environment'),
    updated_at: z.iso.datetime({ offset: true }),
    scope: zEnvironment_scope.optional()
  }))()

/** One page of environments. */
export const zEnvironmentPage: z.ZodType<EnvironmentPage> = /* @__PURE__ */ (() =>
  z.looseObject({
    data: z.array(zEnvironment),
    next_page: z.string().nullish()
  }))()

const zUpdateEnvironmentRequest_config_1 = /* @__PURE__ */ (() =>
  closedUnion('type', {
    cloud: zCloudConfigParams,
    self_hosted: zSelfHostedConfigParams,
  }))()

/** A partial change of an environment. What is left out stays; a request that changes nothing emits no webhook. */
export const zUpdateEnvironmentRequest: z.ZodType<UpdateEnvironmentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    config: zUpdateEnvironmentRequest_config_1.nullish(),
    description: z.string().nullish(),
    metadata: z.record(z.string(), z.string().nullable()).optional(),
    name: z.string().nullish(),
    scope: z.enum(['organization', 'account']).nullish()
  }))()
