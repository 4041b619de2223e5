// generated from openapi/ by `pnpm generate`; do not edit

import type { Fields } from '../../validation/containers.ts'
import type { Report } from '../../validation/report.ts'
import type { Variants } from '../../validation/unions.ts'
import { list, object } from '../../validation/containers.ts'
import { choice, dateTime, text, textWithin } from '../../validation/scalars.ts'
import { nullable, tagged } from '../../validation/unions.ts'

function checkAddSessionResourceRequest_mount_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkAddSessionResourceRequest_fields: Fields = {
  file_id: text,
  type: 'file',
  mount_path: checkAddSessionResourceRequest_mount_path,
}

export function checkAddSessionResourceRequest(value: unknown, report: Report): void {
  object(value, report, checkAddSessionResourceRequest_fields, ['file_id', 'type'])
}

const checkBranchCheckout_fields: Fields = {
  name: text,
  type: 'branch',
}

export function checkBranchCheckout(value: unknown, report: Report): void {
  object(value, report, checkBranchCheckout_fields, ['name', 'type'])
}

const checkCommitCheckout_fields: Fields = {
  sha: text,
  type: 'commit',
}

export function checkCommitCheckout(value: unknown, report: Report): void {
  object(value, report, checkCommitCheckout_fields, ['sha', 'type'])
}

const checkDeletedSessionResource_fields: Fields = {
  id: text,
  type: 'session_resource_deleted',
}

export function checkDeletedSessionResource(value: unknown, report: Report): void {
  object(value, report, checkDeletedSessionResource_fields, ['id', 'type'])
}

const checkFileResource_fields: Fields = {
  id: text,
  created_at: dateTime,
  file_id: text,
  mount_path: text,
  type: 'file',
  updated_at: dateTime,
}

export function checkFileResource(value: unknown, report: Report): void {
  object(value, report, checkFileResource_fields, ['id', 'created_at', 'file_id', 'mount_path', 'type', 'updated_at'])
}

function checkFileResourceConfig_mount_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkFileResourceConfig_fields: Fields = {
  file_id: text,
  type: 'file',
  mount_path: checkFileResourceConfig_mount_path,
}

export function checkFileResourceConfig(value: unknown, report: Report): void {
  object(value, report, checkFileResourceConfig_fields, ['file_id', 'type'])
}

function checkFileResourceParams_mount_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkFileResourceParams_fields: Fields = {
  file_id: text,
  type: 'file',
  mount_path: checkFileResourceParams_mount_path,
}

export function checkFileResourceParams(value: unknown, report: Report): void {
  object(value, report, checkFileResourceParams_fields, ['file_id', 'type'])
}

const checkGetSessionResourceResponse_variants: Variants = {
  github_repository: checkGitHubRepositoryResource,
  file: checkFileResource,
  memory_store: checkMemoryStoreResource,
}

export function checkGetSessionResourceResponse(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGetSessionResourceResponse_variants)
}

const checkGitHubRepositoryResource_checkout_value_variants: Variants = {
  branch: checkBranchCheckout,
  commit: checkCommitCheckout,
}

function checkGitHubRepositoryResource_checkout_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGitHubRepositoryResource_checkout_value_variants)
}

function checkGitHubRepositoryResource_checkout(value: unknown, report: Report): void {
  nullable(value, report, checkGitHubRepositoryResource_checkout_value)
}

const checkGitHubRepositoryResource_fields: Fields = {
  id: text,
  created_at: dateTime,
  mount_path: text,
  type: 'github_repository',
  updated_at: dateTime,
  url: text,
  checkout: checkGitHubRepositoryResource_checkout,
}

export function checkGitHubRepositoryResource(value: unknown, report: Report): void {
  object(value, report, checkGitHubRepositoryResource_fields, ['id', 'created_at', 'mount_path', 'type', 'updated_at', 'url'])
}

const checkGitHubRepositoryResourceConfig_checkout_value_variants: Variants = {
  branch: checkBranchCheckout,
  commit: checkCommitCheckout,
}

function checkGitHubRepositoryResourceConfig_checkout_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGitHubRepositoryResourceConfig_checkout_value_variants)
}

function checkGitHubRepositoryResourceConfig_checkout(value: unknown, report: Report): void {
  nullable(value, report, checkGitHubRepositoryResourceConfig_checkout_value)
}

function checkGitHubRepositoryResourceConfig_mount_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkGitHubRepositoryResourceConfig_fields: Fields = {
  type: 'github_repository',
  url: text,
  checkout: checkGitHubRepositoryResourceConfig_checkout,
  mount_path: checkGitHubRepositoryResourceConfig_mount_path,
}

export function checkGitHubRepositoryResourceConfig(value: unknown, report: Report): void {
  object(value, report, checkGitHubRepositoryResourceConfig_fields, ['type', 'url'])
}

const checkGitHubRepositoryResourceParams_checkout_value_variants: Variants = {
  branch: checkBranchCheckout,
  commit: checkCommitCheckout,
}

function checkGitHubRepositoryResourceParams_checkout_value(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkGitHubRepositoryResourceParams_checkout_value_variants)
}

function checkGitHubRepositoryResourceParams_checkout(value: unknown, report: Report): void {
  nullable(value, report, checkGitHubRepositoryResourceParams_checkout_value)
}

function checkGitHubRepositoryResourceParams_mount_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkGitHubRepositoryResourceParams_fields: Fields = {
  type: 'github_repository',
  url: text,
  authorization_token: text,
  checkout: checkGitHubRepositoryResourceParams_checkout,
  mount_path: checkGitHubRepositoryResourceParams_mount_path,
}

export function checkGitHubRepositoryResourceParams(value: unknown, report: Report): void {
  object(value, report, checkGitHubRepositoryResourceParams_fields, ['type', 'url'])
}

function checkMemoryStoreResource_access(value: unknown, report: Report): void {
  choice(value, report, ['read_write', 'read_only', null])
}

function checkMemoryStoreResource_instructions(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 4096 })
}

function checkMemoryStoreResource_mount_path(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

function checkMemoryStoreResource_name(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkMemoryStoreResource_fields: Fields = {
  memory_store_id: text,
  type: 'memory_store',
  access: checkMemoryStoreResource_access,
  description: text,
  instructions: checkMemoryStoreResource_instructions,
  mount_path: checkMemoryStoreResource_mount_path,
  name: checkMemoryStoreResource_name,
}

export function checkMemoryStoreResource(value: unknown, report: Report): void {
  object(value, report, checkMemoryStoreResource_fields, ['memory_store_id', 'type'])
}

function checkMemoryStoreResourceConfig_access(value: unknown, report: Report): void {
  choice(value, report, ['read_write', 'read_only', null])
}

function checkMemoryStoreResourceConfig_instructions(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 4096 })
}

const checkMemoryStoreResourceConfig_fields: Fields = {
  memory_store_id: text,
  type: 'memory_store',
  access: checkMemoryStoreResourceConfig_access,
  instructions: checkMemoryStoreResourceConfig_instructions,
}

export function checkMemoryStoreResourceConfig(value: unknown, report: Report): void {
  object(value, report, checkMemoryStoreResourceConfig_fields, ['memory_store_id', 'type'])
}

function checkMemoryStoreResourceParams_access(value: unknown, report: Report): void {
  choice(value, report, ['read_write', 'read_only', null])
}

function checkMemoryStoreResourceParams_instructions(value: unknown, report: Report): void {
  if (value === null) return
  textWithin(value, report, { maxLength: 4096 })
}

const checkMemoryStoreResourceParams_fields: Fields = {
  memory_store_id: text,
  type: 'memory_store',
  access: checkMemoryStoreResourceParams_access,
  instructions: checkMemoryStoreResourceParams_instructions,
}

export function checkMemoryStoreResourceParams(value: unknown, report: Report): void {
  object(value, report, checkMemoryStoreResourceParams_fields, ['memory_store_id', 'type'])
}

const checkSessionResource_variants: Variants = {
  github_repository: checkGitHubRepositoryResource,
  file: checkFileResource,
  memory_store: checkMemoryStoreResource,
}

export function checkSessionResource(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionResource_variants)
}

const checkSessionResourceConfig_variants: Variants = {
  github_repository: checkGitHubRepositoryResourceConfig,
  file: checkFileResourceConfig,
  memory_store: checkMemoryStoreResourceConfig,
}

export function checkSessionResourceConfig(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkSessionResourceConfig_variants)
}

function checkSessionResourcePage_data(value: unknown, report: Report): void {
  list(value, report, checkSessionResource)
}

function checkSessionResourcePage_next_page(value: unknown, report: Report): void {
  if (value === null) return
  text(value, report)
}

const checkSessionResourcePage_fields: Fields = {
  data: checkSessionResourcePage_data,
  next_page: checkSessionResourcePage_next_page,
}

export function checkSessionResourcePage(value: unknown, report: Report): void {
  object(value, report, checkSessionResourcePage_fields, ['data'])
}

const checkUpdateSessionResourceRequest_fields: Fields = {
  authorization_token: text,
}

export function checkUpdateSessionResourceRequest(value: unknown, report: Report): void {
  object(value, report, checkUpdateSessionResourceRequest_fields, ['authorization_token'])
}

const checkUpdateSessionResourceResponse_variants: Variants = {
  github_repository: checkGitHubRepositoryResource,
  file: checkFileResource,
  memory_store: checkMemoryStoreResource,
}

export function checkUpdateSessionResourceResponse(value: unknown, report: Report): void {
  tagged(value, report, 'type', checkUpdateSessionResourceResponse_variants)
}
