// generated from openapi/ by `pnpm generate`; do not edit

import type { Operation } from '../http/operation.ts'

export const listAgents: Operation = {
  id: 'listAgents',
  sdkMethod: 'agents.list',
  method: 'GET',
  path: '/v1/agents',
  query: ['limit', 'page', 'created_at[gte]', 'created_at[lte]', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const createAgent: Operation = {
  id: 'createAgent',
  sdkMethod: 'agents.create',
  method: 'POST',
  path: '/v1/agents',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  ratePool: 'create',
  beta: 'managed-agents-2026-04-01',
  foundIn: listAgents,
}

export const getAgent: Operation = {
  id: 'getAgent',
  sdkMethod: 'agents.retrieve',
  method: 'GET',
  path: '/v1/agents/{agent_id}',
  query: ['version'],
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateAgent: Operation = {
  id: 'updateAgent',
  sdkMethod: 'agents.update',
  method: 'POST',
  path: '/v1/agents/{agent_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const archiveAgent: Operation = {
  id: 'archiveAgent',
  sdkMethod: 'agents.archive',
  method: 'POST',
  path: '/v1/agents/{agent_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listAgentVersions: Operation = {
  id: 'listAgentVersions',
  sdkMethod: 'agents.versions.list',
  method: 'GET',
  path: '/v1/agents/{agent_id}/versions',
  query: ['limit', 'page'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const listEnvironments: Operation = {
  id: 'listEnvironments',
  sdkMethod: 'environments.list',
  method: 'GET',
  path: '/v1/environments',
  query: ['limit', 'page', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'environments',
  beta: 'managed-agents-2026-04-01',
}

export const createEnvironment: Operation = {
  id: 'createEnvironment',
  sdkMethod: 'environments.create',
  method: 'POST',
  path: '/v1/environments',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  ratePool: 'environments',
  beta: 'managed-agents-2026-04-01',
  foundIn: listEnvironments,
}

export const getEnvironment: Operation = {
  id: 'getEnvironment',
  sdkMethod: 'environments.retrieve',
  method: 'GET',
  path: '/v1/environments/{environment_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'environments',
  beta: 'managed-agents-2026-04-01',
}

export const updateEnvironment: Operation = {
  id: 'updateEnvironment',
  sdkMethod: 'environments.update',
  method: 'POST',
  path: '/v1/environments/{environment_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  ratePool: 'environments',
  beta: 'managed-agents-2026-04-01',
}

export const deleteEnvironment: Operation = {
  id: 'deleteEnvironment',
  sdkMethod: 'environments.delete',
  method: 'DELETE',
  path: '/v1/environments/{environment_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  ratePool: 'environments',
  beta: 'managed-agents-2026-04-01',
}

export const archiveEnvironment: Operation = {
  id: 'archiveEnvironment',
  sdkMethod: 'environments.archive',
  method: 'POST',
  path: '/v1/environments/{environment_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  ratePool: 'environments',
  beta: 'managed-agents-2026-04-01',
}

export const getWork: Operation = {
  id: 'getWork',
  sdkMethod: 'environments.work.retrieve',
  method: 'GET',
  path: '/v1/environments/{environment_id}/work/{work_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateWork: Operation = {
  id: 'updateWork',
  sdkMethod: 'environments.work.update',
  method: 'POST',
  path: '/v1/environments/{environment_id}/work/{work_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listWork: Operation = {
  id: 'listWork',
  sdkMethod: 'environments.work.list',
  method: 'GET',
  path: '/v1/environments/{environment_id}/work',
  query: ['limit', 'page'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
  auth: 'environment-key',
}

export const ackWork: Operation = {
  id: 'ackWork',
  sdkMethod: 'environments.work.ack',
  method: 'POST',
  path: '/v1/environments/{environment_id}/work/{work_id}/ack',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
  auth: 'environment-key',
}

export const heartbeatWork: Operation = {
  id: 'heartbeatWork',
  sdkMethod: 'environments.work.heartbeat',
  method: 'POST',
  path: '/v1/environments/{environment_id}/work/{work_id}/heartbeat',
  query: ['desired_ttl_seconds', 'expected_last_heartbeat'],
  retry: 'reconcile',
  beta: 'managed-agents-2026-04-01',
  auth: 'environment-key',
}

export const pollWork: Operation = {
  id: 'pollWork',
  sdkMethod: 'environments.work.poll',
  method: 'GET',
  path: '/v1/environments/{environment_id}/work/poll',
  query: ['block_ms', 'reclaim_older_than_ms'],
  header: ['anthropic-worker-id'],
  nullable: true,
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
  auth: 'environment-key',
}

export const getWorkStats: Operation = {
  id: 'getWorkStats',
  sdkMethod: 'environments.work.stats',
  method: 'GET',
  path: '/v1/environments/{environment_id}/work/stats',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const stopWork: Operation = {
  id: 'stopWork',
  sdkMethod: 'environments.work.stop',
  method: 'POST',
  path: '/v1/environments/{environment_id}/work/{work_id}/stop',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listSessions: Operation = {
  id: 'listSessions',
  sdkMethod: 'sessions.list',
  method: 'GET',
  path: '/v1/sessions',
  query: ['limit', 'page', 'agent_id', 'agent_version', 'created_at[gt]', 'created_at[gte]', 'created_at[lt]', 'created_at[lte]', 'deployment_id', 'include_archived', 'memory_store_id', 'order', 'statuses[]'],
  header: ['anthropic-workspace-id'],
  pagination: 'bidirectional-cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const createSession: Operation = {
  id: 'createSession',
  sdkMethod: 'sessions.create',
  method: 'POST',
  path: '/v1/sessions',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  ratePool: 'create',
  beta: 'managed-agents-2026-04-01',
  foundIn: listSessions,
}

export const getSession: Operation = {
  id: 'getSession',
  sdkMethod: 'sessions.retrieve',
  method: 'GET',
  path: '/v1/sessions/{session_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateSession: Operation = {
  id: 'updateSession',
  sdkMethod: 'sessions.update',
  method: 'POST',
  path: '/v1/sessions/{session_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const deleteSession: Operation = {
  id: 'deleteSession',
  sdkMethod: 'sessions.delete',
  method: 'DELETE',
  path: '/v1/sessions/{session_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const archiveSession: Operation = {
  id: 'archiveSession',
  sdkMethod: 'sessions.archive',
  method: 'POST',
  path: '/v1/sessions/{session_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listSessionEvents: Operation = {
  id: 'listSessionEvents',
  sdkMethod: 'sessions.events.list',
  method: 'GET',
  path: '/v1/sessions/{session_id}/events',
  query: ['limit', 'page', 'created_at[gt]', 'created_at[gte]', 'created_at[lt]', 'created_at[lte]', 'order', 'types[]'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const sendSessionEvents: Operation = {
  id: 'sendSessionEvents',
  sdkMethod: 'sessions.events.send',
  method: 'POST',
  path: '/v1/sessions/{session_id}/events',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'managed-agents-2026-04-01',
}

export const streamSessionEvents: Operation = {
  id: 'streamSessionEvents',
  sdkMethod: 'sessions.events.stream',
  method: 'GET',
  path: '/v1/sessions/{session_id}/events/stream',
  query: ['event_deltas[]'],
  header: ['anthropic-workspace-id'],
  response: 'events',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const getSessionResource: Operation = {
  id: 'getSessionResource',
  sdkMethod: 'sessions.resources.retrieve',
  method: 'GET',
  path: '/v1/sessions/{session_id}/resources/{resource_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateSessionResource: Operation = {
  id: 'updateSessionResource',
  sdkMethod: 'sessions.resources.update',
  method: 'POST',
  path: '/v1/sessions/{session_id}/resources/{resource_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const deleteSessionResource: Operation = {
  id: 'deleteSessionResource',
  sdkMethod: 'sessions.resources.delete',
  method: 'DELETE',
  path: '/v1/sessions/{session_id}/resources/{resource_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listSessionResources: Operation = {
  id: 'listSessionResources',
  sdkMethod: 'sessions.resources.list',
  method: 'GET',
  path: '/v1/sessions/{session_id}/resources',
  query: ['limit', 'page'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const addSessionResource: Operation = {
  id: 'addSessionResource',
  sdkMethod: 'sessions.resources.add',
  method: 'POST',
  path: '/v1/sessions/{session_id}/resources',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  ratePool: 'create',
  beta: 'managed-agents-2026-04-01',
}

export const getSessionThread: Operation = {
  id: 'getSessionThread',
  sdkMethod: 'sessions.threads.retrieve',
  method: 'GET',
  path: '/v1/sessions/{session_id}/threads/{thread_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const listSessionThreads: Operation = {
  id: 'listSessionThreads',
  sdkMethod: 'sessions.threads.list',
  method: 'GET',
  path: '/v1/sessions/{session_id}/threads',
  query: ['limit', 'page', 'statuses[]'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const archiveSessionThread: Operation = {
  id: 'archiveSessionThread',
  sdkMethod: 'sessions.threads.archive',
  method: 'POST',
  path: '/v1/sessions/{session_id}/threads/{thread_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listSessionThreadEvents: Operation = {
  id: 'listSessionThreadEvents',
  sdkMethod: 'sessions.threads.events.list',
  method: 'GET',
  path: '/v1/sessions/{session_id}/threads/{thread_id}/events',
  query: ['limit', 'page'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const streamSessionThreadEvents: Operation = {
  id: 'streamSessionThreadEvents',
  sdkMethod: 'sessions.threads.events.stream',
  method: 'GET',
  path: '/v1/sessions/{session_id}/threads/{thread_id}/stream',
  query: ['event_deltas[]'],
  header: ['anthropic-workspace-id'],
  response: 'events',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const listDeployments: Operation = {
  id: 'listDeployments',
  sdkMethod: 'deployments.list',
  method: 'GET',
  path: '/v1/deployments',
  query: ['limit', 'page', 'agent_id', 'created_at[gte]', 'created_at[lte]', 'include_archived', 'status'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const createDeployment: Operation = {
  id: 'createDeployment',
  sdkMethod: 'deployments.create',
  method: 'POST',
  path: '/v1/deployments',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'managed-agents-2026-04-01',
  foundIn: listDeployments,
}

export const getDeployment: Operation = {
  id: 'getDeployment',
  sdkMethod: 'deployments.retrieve',
  method: 'GET',
  path: '/v1/deployments/{deployment_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateDeployment: Operation = {
  id: 'updateDeployment',
  sdkMethod: 'deployments.update',
  method: 'POST',
  path: '/v1/deployments/{deployment_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const archiveDeployment: Operation = {
  id: 'archiveDeployment',
  sdkMethod: 'deployments.archive',
  method: 'POST',
  path: '/v1/deployments/{deployment_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const pauseDeployment: Operation = {
  id: 'pauseDeployment',
  sdkMethod: 'deployments.pause',
  method: 'POST',
  path: '/v1/deployments/{deployment_id}/pause',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const runDeployment: Operation = {
  id: 'runDeployment',
  sdkMethod: 'deployments.run',
  method: 'POST',
  path: '/v1/deployments/{deployment_id}/run',
  header: ['anthropic-workspace-id'],
  retry: 'reconcile',
  beta: 'managed-agents-2026-04-01',
}

export const unpauseDeployment: Operation = {
  id: 'unpauseDeployment',
  sdkMethod: 'deployments.unpause',
  method: 'POST',
  path: '/v1/deployments/{deployment_id}/unpause',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const getDeploymentRun: Operation = {
  id: 'getDeploymentRun',
  sdkMethod: 'deploymentRuns.retrieve',
  method: 'GET',
  path: '/v1/deployment_runs/{deployment_run_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const listDeploymentRuns: Operation = {
  id: 'listDeploymentRuns',
  sdkMethod: 'deploymentRuns.list',
  method: 'GET',
  path: '/v1/deployment_runs',
  query: ['limit', 'page', 'created_at[gt]', 'created_at[gte]', 'created_at[lt]', 'created_at[lte]', 'deployment_id', 'has_error', 'trigger_type'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const listVaults: Operation = {
  id: 'listVaults',
  sdkMethod: 'vaults.list',
  method: 'GET',
  path: '/v1/vaults',
  query: ['limit', 'page', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const createVault: Operation = {
  id: 'createVault',
  sdkMethod: 'vaults.create',
  method: 'POST',
  path: '/v1/vaults',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  ratePool: 'create',
  beta: 'managed-agents-2026-04-01',
  foundIn: listVaults,
}

export const getVault: Operation = {
  id: 'getVault',
  sdkMethod: 'vaults.retrieve',
  method: 'GET',
  path: '/v1/vaults/{vault_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateVault: Operation = {
  id: 'updateVault',
  sdkMethod: 'vaults.update',
  method: 'POST',
  path: '/v1/vaults/{vault_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const deleteVault: Operation = {
  id: 'deleteVault',
  sdkMethod: 'vaults.delete',
  method: 'DELETE',
  path: '/v1/vaults/{vault_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const archiveVault: Operation = {
  id: 'archiveVault',
  sdkMethod: 'vaults.archive',
  method: 'POST',
  path: '/v1/vaults/{vault_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const listCredentials: Operation = {
  id: 'listCredentials',
  sdkMethod: 'vaults.credentials.list',
  method: 'GET',
  path: '/v1/vaults/{vault_id}/credentials',
  query: ['limit', 'page', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const createCredential: Operation = {
  id: 'createCredential',
  sdkMethod: 'vaults.credentials.create',
  method: 'POST',
  path: '/v1/vaults/{vault_id}/credentials',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  ratePool: 'create',
  beta: 'managed-agents-2026-04-01',
  foundIn: listCredentials,
}

export const getCredential: Operation = {
  id: 'getCredential',
  sdkMethod: 'vaults.credentials.retrieve',
  method: 'GET',
  path: '/v1/vaults/{vault_id}/credentials/{credential_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'read',
  beta: 'managed-agents-2026-04-01',
}

export const updateCredential: Operation = {
  id: 'updateCredential',
  sdkMethod: 'vaults.credentials.update',
  method: 'POST',
  path: '/v1/vaults/{vault_id}/credentials/{credential_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const deleteCredential: Operation = {
  id: 'deleteCredential',
  sdkMethod: 'vaults.credentials.delete',
  method: 'DELETE',
  path: '/v1/vaults/{vault_id}/credentials/{credential_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const archiveCredential: Operation = {
  id: 'archiveCredential',
  sdkMethod: 'vaults.credentials.archive',
  method: 'POST',
  path: '/v1/vaults/{vault_id}/credentials/{credential_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'managed-agents-2026-04-01',
}

export const validateCredentialMcpOAuth: Operation = {
  id: 'validateCredentialMcpOAuth',
  sdkMethod: 'vaults.credentials.mcpOAuthValidate',
  method: 'POST',
  path: '/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate',
  header: ['anthropic-workspace-id'],
  retry: 'reconcile',
  beta: 'managed-agents-2026-04-01',
}

export const listMemoryStores: Operation = {
  id: 'listMemoryStores',
  sdkMethod: 'memoryStores.list',
  method: 'GET',
  path: '/v1/memory_stores',
  query: ['limit', 'page', 'created_at[gte]', 'created_at[lte]', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const createMemoryStore: Operation = {
  id: 'createMemoryStore',
  sdkMethod: 'memoryStores.create',
  method: 'POST',
  path: '/v1/memory_stores',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
  foundIn: listMemoryStores,
}

export const getMemoryStore: Operation = {
  id: 'getMemoryStore',
  sdkMethod: 'memoryStores.retrieve',
  method: 'GET',
  path: '/v1/memory_stores/{memory_store_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const updateMemoryStore: Operation = {
  id: 'updateMemoryStore',
  sdkMethod: 'memoryStores.update',
  method: 'POST',
  path: '/v1/memory_stores/{memory_store_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const deleteMemoryStore: Operation = {
  id: 'deleteMemoryStore',
  sdkMethod: 'memoryStores.delete',
  method: 'DELETE',
  path: '/v1/memory_stores/{memory_store_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const archiveMemoryStore: Operation = {
  id: 'archiveMemoryStore',
  sdkMethod: 'memoryStores.archive',
  method: 'POST',
  path: '/v1/memory_stores/{memory_store_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const listMemories: Operation = {
  id: 'listMemories',
  sdkMethod: 'memoryStores.memories.list',
  method: 'GET',
  path: '/v1/memory_stores/{memory_store_id}/memories',
  query: ['limit', 'page', 'depth', 'path_prefix', 'view'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const createMemory: Operation = {
  id: 'createMemory',
  sdkMethod: 'memoryStores.memories.create',
  method: 'POST',
  path: '/v1/memory_stores/{memory_store_id}/memories',
  query: ['view'],
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const getMemory: Operation = {
  id: 'getMemory',
  sdkMethod: 'memoryStores.memories.retrieve',
  method: 'GET',
  path: '/v1/memory_stores/{memory_store_id}/memories/{memory_id}',
  query: ['view'],
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const updateMemory: Operation = {
  id: 'updateMemory',
  sdkMethod: 'memoryStores.memories.update',
  method: 'POST',
  path: '/v1/memory_stores/{memory_store_id}/memories/{memory_id}',
  query: ['view'],
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const deleteMemory: Operation = {
  id: 'deleteMemory',
  sdkMethod: 'memoryStores.memories.delete',
  method: 'DELETE',
  path: '/v1/memory_stores/{memory_store_id}/memories/{memory_id}',
  query: ['expected_content_sha256'],
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const getMemoryVersion: Operation = {
  id: 'getMemoryVersion',
  sdkMethod: 'memoryStores.memoryVersions.retrieve',
  method: 'GET',
  path: '/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}',
  query: ['view'],
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const listMemoryVersions: Operation = {
  id: 'listMemoryVersions',
  sdkMethod: 'memoryStores.memoryVersions.list',
  method: 'GET',
  path: '/v1/memory_stores/{memory_store_id}/memory_versions',
  query: ['limit', 'page', 'api_key_id', 'created_at[gte]', 'created_at[lte]', 'memory_id', 'operation', 'service_account_id', 'session_id', 'view'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const redactMemoryVersion: Operation = {
  id: 'redactMemoryVersion',
  sdkMethod: 'memoryStores.memoryVersions.redact',
  method: 'POST',
  path: '/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'agent-memory-2026-07-22',
  betaAlternatives: ['managed-agents-2026-04-01'],
}

export const listFiles: Operation = {
  id: 'listFiles',
  sdkMethod: 'files.list',
  method: 'GET',
  path: '/v1/files',
  query: ['limit', 'page', 'ids[]', 'scope_id'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  ratePool: 'files',
  beta: 'managed-agents-2026-04-01',
  betaWhenQuery: 'scope_id',
}

export const uploadFile: Operation = {
  id: 'uploadFile',
  sdkMethod: 'files.upload',
  method: 'POST',
  path: '/v1/files',
  header: ['anthropic-workspace-id'],
  request: 'multipart',
  retry: 'reconcile',
  ratePool: 'files',
}

export const getFileMetadata: Operation = {
  id: 'getFileMetadata',
  sdkMethod: 'files.retrieveMetadata',
  method: 'GET',
  path: '/v1/files/{file_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  ratePool: 'files',
}

export const deleteFile: Operation = {
  id: 'deleteFile',
  sdkMethod: 'files.delete',
  method: 'DELETE',
  path: '/v1/files/{file_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  ratePool: 'files',
}

export const downloadFile: Operation = {
  id: 'downloadFile',
  sdkMethod: 'files.download',
  method: 'GET',
  path: '/v1/files/{file_id}/content',
  header: ['anthropic-workspace-id'],
  response: 'binary',
  retry: 'read',
  ratePool: 'files',
}

export const listSkills: Operation = {
  id: 'listSkills',
  sdkMethod: 'skills.list',
  method: 'GET',
  path: '/v1/skills',
  query: ['limit', 'page', 'source'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
}

export const createSkill: Operation = {
  id: 'createSkill',
  sdkMethod: 'skills.create',
  method: 'POST',
  path: '/v1/skills',
  header: ['anthropic-workspace-id'],
  request: 'multipart',
  retry: 'reconcile',
}

export const getSkill: Operation = {
  id: 'getSkill',
  sdkMethod: 'skills.retrieve',
  method: 'GET',
  path: '/v1/skills/{skill_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
}

export const deleteSkill: Operation = {
  id: 'deleteSkill',
  sdkMethod: 'skills.delete',
  method: 'DELETE',
  path: '/v1/skills/{skill_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
}

export const listSkillVersions: Operation = {
  id: 'listSkillVersions',
  sdkMethod: 'skills.versions.list',
  method: 'GET',
  path: '/v1/skills/{skill_id}/versions',
  query: ['limit', 'page'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
}

export const createSkillVersion: Operation = {
  id: 'createSkillVersion',
  sdkMethod: 'skills.versions.create',
  method: 'POST',
  path: '/v1/skills/{skill_id}/versions',
  header: ['anthropic-workspace-id'],
  request: 'multipart',
  retry: 'reconcile',
}

export const getSkillVersion: Operation = {
  id: 'getSkillVersion',
  sdkMethod: 'skills.versions.retrieve',
  method: 'GET',
  path: '/v1/skills/{skill_id}/versions/{version}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
}

export const deleteSkillVersion: Operation = {
  id: 'deleteSkillVersion',
  sdkMethod: 'skills.versions.delete',
  method: 'DELETE',
  path: '/v1/skills/{skill_id}/versions/{version}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
}

export const downloadSkillVersion: Operation = {
  id: 'downloadSkillVersion',
  sdkMethod: 'skills.versions.download',
  method: 'GET',
  path: '/v1/skills/{skill_id}/versions/{version}/content',
  header: ['anthropic-workspace-id'],
  response: 'binary',
  retry: 'read',
}

export const listUserProfiles: Operation = {
  id: 'listUserProfiles',
  sdkMethod: 'userProfiles.list',
  method: 'GET',
  path: '/v1/user_profiles',
  query: ['limit', 'page', 'enforcement_status[]', 'order', 'order_by'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
}

export const createUserProfile: Operation = {
  id: 'createUserProfile',
  sdkMethod: 'userProfiles.create',
  method: 'POST',
  path: '/v1/user_profiles',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  foundIn: listUserProfiles,
}

export const getUserProfile: Operation = {
  id: 'getUserProfile',
  sdkMethod: 'userProfiles.retrieve',
  method: 'GET',
  path: '/v1/user_profiles/{user_profile_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
}

export const updateUserProfile: Operation = {
  id: 'updateUserProfile',
  sdkMethod: 'userProfiles.update',
  method: 'POST',
  path: '/v1/user_profiles/{user_profile_id}',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'converges',
}

export const deleteUserProfile: Operation = {
  id: 'deleteUserProfile',
  sdkMethod: 'userProfiles.delete',
  method: 'DELETE',
  path: '/v1/user_profiles/{user_profile_id}',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
}

export const createUserProfileEnrollmentUrl: Operation = {
  id: 'createUserProfileEnrollmentUrl',
  sdkMethod: 'userProfiles.createEnrollmentURL',
  method: 'POST',
  path: '/v1/user_profiles/{user_profile_id}/enrollment_url',
  header: ['anthropic-workspace-id'],
  retry: 'reconcile',
  beta: 'user-profiles-2026-08-18',
  betaAlternatives: ['user-profiles-2026-09-04', 'user-profiles-2026-03-24'],
}

export const createUserProfileActionUrl: Operation = {
  id: 'createUserProfileActionUrl',
  sdkMethod: 'userProfiles.actionURLs.create',
  method: 'POST',
  path: '/v1/user_profiles/{user_profile_id}/action_urls',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
}

export const listDreams: Operation = {
  id: 'listDreams',
  sdkMethod: 'dreams.list',
  method: 'GET',
  path: '/v1/dreams',
  query: ['limit', 'page', 'created_at[gt]', 'created_at[lt]', 'include_archived', 'statuses[]'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'dreaming-2026-04-21',
}

export const createDream: Operation = {
  id: 'createDream',
  sdkMethod: 'dreams.create',
  method: 'POST',
  path: '/v1/dreams',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'dreaming-2026-04-21',
}

export const getDream: Operation = {
  id: 'getDream',
  sdkMethod: 'dreams.retrieve',
  method: 'GET',
  path: '/v1/dreams/{dream_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'dreaming-2026-04-21',
}

export const archiveDream: Operation = {
  id: 'archiveDream',
  sdkMethod: 'dreams.archive',
  method: 'POST',
  path: '/v1/dreams/{dream_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'dreaming-2026-04-21',
}

export const cancelDream: Operation = {
  id: 'cancelDream',
  sdkMethod: 'dreams.cancel',
  method: 'POST',
  path: '/v1/dreams/{dream_id}/cancel',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'dreaming-2026-04-21',
}

export const listTunnels: Operation = {
  id: 'listTunnels',
  sdkMethod: 'tunnels.list',
  method: 'GET',
  path: '/v1/tunnels',
  query: ['limit', 'page', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const createTunnel: Operation = {
  id: 'createTunnel',
  sdkMethod: 'tunnels.create',
  method: 'POST',
  path: '/v1/tunnels',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const getTunnel: Operation = {
  id: 'getTunnel',
  sdkMethod: 'tunnels.retrieve',
  method: 'GET',
  path: '/v1/tunnels/{tunnel_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const archiveTunnel: Operation = {
  id: 'archiveTunnel',
  sdkMethod: 'tunnels.archive',
  method: 'POST',
  path: '/v1/tunnels/{tunnel_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const revealTunnelToken: Operation = {
  id: 'revealTunnelToken',
  sdkMethod: 'tunnels.revealToken',
  method: 'POST',
  path: '/v1/tunnels/{tunnel_id}/reveal_token',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const rotateTunnelToken: Operation = {
  id: 'rotateTunnelToken',
  sdkMethod: 'tunnels.rotateToken',
  method: 'POST',
  path: '/v1/tunnels/{tunnel_id}/rotate_token',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const listTunnelCertificates: Operation = {
  id: 'listTunnelCertificates',
  sdkMethod: 'tunnels.certificates.list',
  method: 'GET',
  path: '/v1/tunnels/{tunnel_id}/certificates',
  query: ['limit', 'page', 'include_archived'],
  header: ['anthropic-workspace-id'],
  pagination: 'cursor',
  retry: 'read',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const createTunnelCertificate: Operation = {
  id: 'createTunnelCertificate',
  sdkMethod: 'tunnels.certificates.create',
  method: 'POST',
  path: '/v1/tunnels/{tunnel_id}/certificates',
  header: ['anthropic-workspace-id'],
  request: 'json',
  retry: 'reconcile',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const getTunnelCertificate: Operation = {
  id: 'getTunnelCertificate',
  sdkMethod: 'tunnels.certificates.retrieve',
  method: 'GET',
  path: '/v1/tunnels/{tunnel_id}/certificates/{certificate_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const archiveTunnelCertificate: Operation = {
  id: 'archiveTunnelCertificate',
  sdkMethod: 'tunnels.certificates.archive',
  method: 'POST',
  path: '/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive',
  header: ['anthropic-workspace-id'],
  retry: 'converges',
  beta: 'mcp-tunnels-2026-06-22',
  auth: 'federated-token',
}

export const getModel: Operation = {
  id: 'getModel',
  sdkMethod: 'models.retrieve',
  method: 'GET',
  path: '/v1/models/{model_id}',
  header: ['anthropic-workspace-id'],
  retry: 'read',
}

export const listModels: Operation = {
  id: 'listModels',
  sdkMethod: 'models.list',
  method: 'GET',
  path: '/v1/models',
  query: ['limit', 'before_id', 'after_id', 'lifecycle[]'],
  header: ['anthropic-workspace-id'],
  pagination: 'id-window',
  retry: 'read',
}

/** Every operation that has a method, in the order of the contract. */
export const operations: readonly Operation[] = [
  listAgents,
  createAgent,
  getAgent,
  updateAgent,
  archiveAgent,
  listAgentVersions,
  listEnvironments,
  createEnvironment,
  getEnvironment,
  updateEnvironment,
  deleteEnvironment,
  archiveEnvironment,
  getWork,
  updateWork,
  listWork,
  ackWork,
  heartbeatWork,
  pollWork,
  getWorkStats,
  stopWork,
  listSessions,
  createSession,
  getSession,
  updateSession,
  deleteSession,
  archiveSession,
  listSessionEvents,
  sendSessionEvents,
  streamSessionEvents,
  getSessionResource,
  updateSessionResource,
  deleteSessionResource,
  listSessionResources,
  addSessionResource,
  getSessionThread,
  listSessionThreads,
  archiveSessionThread,
  listSessionThreadEvents,
  streamSessionThreadEvents,
  listDeployments,
  createDeployment,
  getDeployment,
  updateDeployment,
  archiveDeployment,
  pauseDeployment,
  runDeployment,
  unpauseDeployment,
  getDeploymentRun,
  listDeploymentRuns,
  listVaults,
  createVault,
  getVault,
  updateVault,
  deleteVault,
  archiveVault,
  listCredentials,
  createCredential,
  getCredential,
  updateCredential,
  deleteCredential,
  archiveCredential,
  validateCredentialMcpOAuth,
  listMemoryStores,
  createMemoryStore,
  getMemoryStore,
  updateMemoryStore,
  deleteMemoryStore,
  archiveMemoryStore,
  listMemories,
  createMemory,
  getMemory,
  updateMemory,
  deleteMemory,
  getMemoryVersion,
  listMemoryVersions,
  redactMemoryVersion,
  listFiles,
  uploadFile,
  getFileMetadata,
  deleteFile,
  downloadFile,
  listSkills,
  createSkill,
  getSkill,
  deleteSkill,
  listSkillVersions,
  createSkillVersion,
  getSkillVersion,
  deleteSkillVersion,
  downloadSkillVersion,
  listUserProfiles,
  createUserProfile,
  getUserProfile,
  updateUserProfile,
  deleteUserProfile,
  createUserProfileEnrollmentUrl,
  createUserProfileActionUrl,
  listDreams,
  createDream,
  getDream,
  archiveDream,
  cancelDream,
  listTunnels,
  createTunnel,
  getTunnel,
  archiveTunnel,
  revealTunnelToken,
  rotateTunnelToken,
  listTunnelCertificates,
  createTunnelCertificate,
  getTunnelCertificate,
  archiveTunnelCertificate,
  getModel,
  listModels,
]
