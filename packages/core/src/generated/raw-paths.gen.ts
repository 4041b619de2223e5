// generated from openapi/ by `pnpm generate`; do not edit

import type {
  AddSessionResourceRequest,
  Agent,
  AgentPage,
  ApiErrorResponse,
  CreateAgentRequest,
  CreateCredentialRequest,
  CreateDeploymentRequest,
  CreateDreamRequest,
  CreateEnvironmentRequest,
  CreateMemoryRequest,
  CreateMemoryStoreRequest,
  CreateSessionRequest,
  CreateSkillRequest,
  CreateSkillVersionRequest,
  CreateTunnelCertificateRequest,
  CreateTunnelRequest,
  CreateUserProfileActionUrlRequest,
  CreateUserProfileRequest,
  CreateVaultRequest,
  Credential,
  CredentialPage,
  CredentialValidation,
  DeletedCredential,
  DeletedEnvironment,
  DeletedFile,
  DeletedMemory,
  DeletedMemoryStore,
  DeletedSession,
  DeletedSessionResource,
  DeletedSkill,
  DeletedSkillVersion,
  DeletedUserProfile,
  DeletedVault,
  Deployment,
  DeploymentPage,
  DeploymentRun,
  DeploymentRunPage,
  DeploymentStatusInput,
  Dream,
  DreamPage,
  DreamStatusInput,
  Environment,
  EnvironmentPage,
  EventDeltaType,
  FileMetadata,
  FileMetadataPage,
  FileResource,
  GetSessionResourceResponse,
  Memory,
  MemoryListItemPage,
  MemoryStore,
  MemoryStorePage,
  MemoryVersion,
  MemoryVersionOperationInput,
  MemoryVersionPage,
  MemoryView,
  ModelInfo,
  ModelInfoPage,
  RotateTunnelTokenRequest,
  SelfHostedWork,
  SelfHostedWorkHeartbeatResponse,
  SelfHostedWorkPage,
  SelfHostedWorkQueueStats,
  SendSessionEventsRequest,
  SendSessionEventsResponse,
  Session,
  SessionEventPage,
  SessionEventType,
  SessionPage,
  SessionResourcePage,
  SessionStreamEvent,
  SessionThread,
  SessionThreadPage,
  SessionThreadStatusInput,
  SessionThreadStreamEvent,
  Skill,
  SkillPage,
  SkillVersion,
  SkillVersionPage,
  StopWorkRequest,
  TriggerType,
  Tunnel,
  TunnelCertificate,
  TunnelCertificatePage,
  TunnelPage,
  TunnelToken,
  UpdateAgentRequest,
  UpdateCredentialRequest,
  UpdateDeploymentRequest,
  UpdateEnvironmentRequest,
  UpdateMemoryRequest,
  UpdateMemoryStoreRequest,
  UpdateSessionRequest,
  UpdateSessionResourceRequest,
  UpdateSessionResourceResponse,
  UpdateUserProfileRequest,
  UpdateVaultRequest,
  UpdateWorkRequest,
  UploadFileRequest,
  UserProfile,
  UserProfileActionURL,
  UserProfileEnforcementStatusInput,
  UserProfileEnrollmentURL,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserProfilePage,
  Vault,
  VaultPage,
} from './models.gen.ts'

/** An endpoint as openapi-fetch reads it; the client sends the headers by itself. */
interface Endpoint<Params, Data, Media extends string> {
  parameters: Params & { header?: Record<string, string> }
  responses: {
    200: { content: { [Type in Media]: Data } }
    default: { content: { 'application/json': ApiErrorResponse } }
  }
}

/** Without a body. */
interface Plain<Params, Data, Media extends string = 'application/json'> extends Endpoint<Params, Data, Media> {
  requestBody?: never
}

/** With a body. */
interface Sends<Params, Body, Data, Type extends string = 'application/json'> extends Endpoint<Params, Data, 'application/json'> {
  requestBody: { content: { [Name in Type]: Body } }
}

/** With a body that may be left out. */
interface MaySend<Params, Body, Data> extends Endpoint<Params, Data, 'application/json'> {
  requestBody?: { content: { 'application/json': Body } }
}

/** The endpoints of the contract by path and method. */
export interface RawPaths {
  '/v1/agents': {
    /** List agents */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'created_at[gte]'?: string; 'created_at[lte]'?: string; include_archived?: boolean } }, AgentPage>
    /** Create an agent */
    post: Sends<object, CreateAgentRequest, Agent>
  }
  '/v1/agents/{agent_id}': {
    /** Get an agent */
    get: Plain<{ query?: { version?: number }; path: { agent_id: string } }, Agent>
    /** Update an agent */
    post: MaySend<{ path: { agent_id: string } }, UpdateAgentRequest, Agent>
  }
  '/v1/agents/{agent_id}/archive': {
    /** Archive an agent */
    post: Plain<{ path: { agent_id: string } }, Agent>
  }
  '/v1/agents/{agent_id}/versions': {
    /** List the versions of an agent */
    get: Plain<{ query?: { limit?: number; page?: string | null }; path: { agent_id: string } }, AgentPage>
  }
  '/v1/environments': {
    /** List environments */
    get: Plain<{ query?: { limit?: number; page?: string | null; include_archived?: boolean } }, EnvironmentPage>
    /** Create an environment */
    post: Sends<object, CreateEnvironmentRequest, Environment>
  }
  '/v1/environments/{environment_id}': {
    /** Get an environment */
    get: Plain<{ path: { environment_id: string } }, Environment>
    /** Update an environment */
    post: MaySend<{ path: { environment_id: string } }, UpdateEnvironmentRequest, Environment>
    /** Delete an environment */
    delete: Plain<{ path: { environment_id: string } }, DeletedEnvironment>
  }
  '/v1/environments/{environment_id}/archive': {
    /** Archive an environment */
    post: Plain<{ path: { environment_id: string } }, Environment>
  }
  '/v1/environments/{environment_id}/work/{work_id}': {
    /** Get a work item */
    get: Plain<{ path: { environment_id: string; work_id: string } }, SelfHostedWork>
    /** Update the metadata of a work item */
    post: Sends<{ path: { environment_id: string; work_id: string } }, UpdateWorkRequest, SelfHostedWork>
  }
  '/v1/environments/{environment_id}/work': {
    /** List work items */
    get: Plain<{ query?: { limit?: number; page?: string | null }; path: { environment_id: string } }, SelfHostedWorkPage>
  }
  '/v1/environments/{environment_id}/work/{work_id}/ack': {
    /** Acknowledge a work item */
    post: Plain<{ path: { environment_id: string; work_id: string } }, SelfHostedWork>
  }
  '/v1/environments/{environment_id}/work/{work_id}/heartbeat': {
    /** Prolong the lease of a work item */
    post: Plain<{ query?: { desired_ttl_seconds?: number | null; expected_last_heartbeat?: string | null }; path: { environment_id: string; work_id: string } }, SelfHostedWorkHeartbeatResponse>
  }
  '/v1/environments/{environment_id}/work/poll': {
    /** Claim a work item */
    get: Plain<{ query?: { block_ms?: number | null; reclaim_older_than_ms?: number | null }; path: { environment_id: string } }, SelfHostedWork | null>
  }
  '/v1/environments/{environment_id}/work/stats': {
    /** Get the state of a work queue */
    get: Plain<{ path: { environment_id: string } }, SelfHostedWorkQueueStats>
  }
  '/v1/environments/{environment_id}/work/{work_id}/stop': {
    /** Stop a work item */
    post: MaySend<{ path: { environment_id: string; work_id: string } }, StopWorkRequest, SelfHostedWork>
  }
  '/v1/sessions': {
    /** List sessions */
    get: Plain<{ query?: { limit?: number; page?: string | null; agent_id?: string; agent_version?: number; 'created_at[gt]'?: string; 'created_at[gte]'?: string; 'created_at[lt]'?: string; 'created_at[lte]'?: string; deployment_id?: string; include_archived?: boolean; memory_store_id?: string; order?: 'asc' | 'desc'; 'statuses[]'?: Array<'rescheduling' | 'running' | 'idle' | 'terminated'> } }, SessionPage>
    /** Create a session */
    post: Sends<object, CreateSessionRequest, Session>
  }
  '/v1/sessions/{session_id}': {
    /** Get a session */
    get: Plain<{ path: { session_id: string } }, Session>
    /** Update a session */
    post: MaySend<{ path: { session_id: string } }, UpdateSessionRequest, Session>
    /** Delete a session */
    delete: Plain<{ path: { session_id: string } }, DeletedSession>
  }
  '/v1/sessions/{session_id}/archive': {
    /** Archive a session */
    post: Plain<{ path: { session_id: string } }, Session>
  }
  '/v1/sessions/{session_id}/events': {
    /** List the events of a session */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'created_at[gt]'?: string; 'created_at[gte]'?: string; 'created_at[lt]'?: string; 'created_at[lte]'?: string; order?: 'asc' | 'desc'; 'types[]'?: SessionEventType[] }; path: { session_id: string } }, SessionEventPage>
    /** Send events to a session */
    post: Sends<{ path: { session_id: string } }, SendSessionEventsRequest, SendSessionEventsResponse>
  }
  '/v1/sessions/{session_id}/events/stream': {
    /** Stream the events of a session */
    get: Plain<{ query?: { 'event_deltas[]'?: EventDeltaType[] }; path: { session_id: string } }, SessionStreamEvent, 'text/event-stream'>
  }
  '/v1/sessions/{session_id}/stream': {
    /**
     * Stream the events of a session (old path)
     * @deprecated
     */
    get: Plain<{ query?: { 'event_deltas[]'?: EventDeltaType[] }; path: { session_id: string } }, SessionStreamEvent, 'text/event-stream'>
  }
  '/v1/sessions/{session_id}/resources/{resource_id}': {
    /** Get a resource of a session */
    get: Plain<{ path: { session_id: string; resource_id: string } }, GetSessionResourceResponse>
    /** Replace the access token of a repository */
    post: Sends<{ path: { session_id: string; resource_id: string } }, UpdateSessionResourceRequest, UpdateSessionResourceResponse>
    /** Remove a file from a session */
    delete: Plain<{ path: { session_id: string; resource_id: string } }, DeletedSessionResource>
  }
  '/v1/sessions/{session_id}/resources': {
    /** List the resources of a session */
    get: Plain<{ query?: { limit?: number; page?: string | null }; path: { session_id: string } }, SessionResourcePage>
    /** Add a file to a session */
    post: Sends<{ path: { session_id: string } }, AddSessionResourceRequest, FileResource>
  }
  '/v1/sessions/{session_id}/threads/{thread_id}': {
    /** Get a thread */
    get: Plain<{ path: { session_id: string; thread_id: string } }, SessionThread>
  }
  '/v1/sessions/{session_id}/threads': {
    /** List the threads of a session */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'statuses[]'?: SessionThreadStatusInput[] }; path: { session_id: string } }, SessionThreadPage>
  }
  '/v1/sessions/{session_id}/threads/{thread_id}/archive': {
    /** Archive a thread */
    post: Plain<{ path: { session_id: string; thread_id: string } }, SessionThread>
  }
  '/v1/sessions/{session_id}/threads/{thread_id}/events': {
    /** List the events of a thread */
    get: Plain<{ query?: { limit?: number; page?: string | null }; path: { session_id: string; thread_id: string } }, SessionEventPage>
  }
  '/v1/sessions/{session_id}/threads/{thread_id}/stream': {
    /** Stream the events of a thread */
    get: Plain<{ query?: { 'event_deltas[]'?: EventDeltaType[] }; path: { session_id: string; thread_id: string } }, SessionThreadStreamEvent, 'text/event-stream'>
  }
  '/v1/deployments': {
    /** List deployments */
    get: Plain<{ query?: { limit?: number; page?: string | null; agent_id?: string; 'created_at[gte]'?: string; 'created_at[lte]'?: string; include_archived?: boolean; status?: DeploymentStatusInput } }, DeploymentPage>
    /** Create a deployment */
    post: Sends<object, CreateDeploymentRequest, Deployment>
  }
  '/v1/deployments/{deployment_id}': {
    /** Get a deployment */
    get: Plain<{ path: { deployment_id: string } }, Deployment>
    /** Update a deployment */
    post: MaySend<{ path: { deployment_id: string } }, UpdateDeploymentRequest, Deployment>
  }
  '/v1/deployments/{deployment_id}/archive': {
    /** Archive a deployment */
    post: Plain<{ path: { deployment_id: string } }, Deployment>
  }
  '/v1/deployments/{deployment_id}/pause': {
    /** Pause a deployment */
    post: Plain<{ path: { deployment_id: string } }, Deployment>
  }
  '/v1/deployments/{deployment_id}/run': {
    /** Run a deployment now */
    post: Plain<{ path: { deployment_id: string } }, DeploymentRun>
  }
  '/v1/deployments/{deployment_id}/unpause': {
    /** Let a paused deployment go on */
    post: Plain<{ path: { deployment_id: string } }, Deployment>
  }
  '/v1/deployment_runs/{deployment_run_id}': {
    /** Get a run of a deployment */
    get: Plain<{ path: { deployment_run_id: string } }, DeploymentRun>
  }
  '/v1/deployment_runs': {
    /** List runs of deployments */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'created_at[gt]'?: string; 'created_at[gte]'?: string; 'created_at[lt]'?: string; 'created_at[lte]'?: string; deployment_id?: string; has_error?: boolean; trigger_type?: TriggerType } }, DeploymentRunPage>
  }
  '/v1/vaults': {
    /** List vaults */
    get: Plain<{ query?: { limit?: number; page?: string | null; include_archived?: boolean } }, VaultPage>
    /** Create a vault */
    post: Sends<object, CreateVaultRequest, Vault>
  }
  '/v1/vaults/{vault_id}': {
    /** Get a vault */
    get: Plain<{ path: { vault_id: string } }, Vault>
    /** Update a vault */
    post: MaySend<{ path: { vault_id: string } }, UpdateVaultRequest, Vault>
    /** Delete a vault */
    delete: Plain<{ path: { vault_id: string } }, DeletedVault>
  }
  '/v1/vaults/{vault_id}/archive': {
    /** Archive a vault */
    post: Plain<{ path: { vault_id: string } }, Vault>
  }
  '/v1/vaults/{vault_id}/credentials': {
    /** List the credentials of a vault */
    get: Plain<{ query?: { limit?: number; page?: string | null; include_archived?: boolean }; path: { vault_id: string } }, CredentialPage>
    /** Create a credential */
    post: Sends<{ path: { vault_id: string } }, CreateCredentialRequest, Credential>
  }
  '/v1/vaults/{vault_id}/credentials/{credential_id}': {
    /** Get a credential */
    get: Plain<{ path: { vault_id: string; credential_id: string } }, Credential>
    /** Update a credential */
    post: MaySend<{ path: { vault_id: string; credential_id: string } }, UpdateCredentialRequest, Credential>
    /** Delete a credential */
    delete: Plain<{ path: { vault_id: string; credential_id: string } }, DeletedCredential>
  }
  '/v1/vaults/{vault_id}/credentials/{credential_id}/archive': {
    /** Archive a credential */
    post: Plain<{ path: { vault_id: string; credential_id: string } }, Credential>
  }
  '/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate': {
    /** Test an OAuth credential */
    post: Plain<{ path: { vault_id: string; credential_id: string } }, CredentialValidation>
  }
  '/v1/memory_stores': {
    /** List memory stores */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'created_at[gte]'?: string; 'created_at[lte]'?: string; include_archived?: boolean } }, MemoryStorePage>
    /** Create a memory store */
    post: Sends<object, CreateMemoryStoreRequest, MemoryStore>
  }
  '/v1/memory_stores/{memory_store_id}': {
    /** Get a memory store */
    get: Plain<{ path: { memory_store_id: string } }, MemoryStore>
    /** Update a memory store */
    post: MaySend<{ path: { memory_store_id: string } }, UpdateMemoryStoreRequest, MemoryStore>
    /** Delete a memory store */
    delete: Plain<{ path: { memory_store_id: string } }, DeletedMemoryStore>
  }
  '/v1/memory_stores/{memory_store_id}/archive': {
    /** Archive a memory store */
    post: Plain<{ path: { memory_store_id: string } }, MemoryStore>
  }
  '/v1/memory_stores/{memory_store_id}/memories': {
    /** List memories */
    get: Plain<{ query?: { limit?: number; page?: string | null; depth?: number; path_prefix?: string; view?: MemoryView }; path: { memory_store_id: string } }, MemoryListItemPage>
    /** Create a memory */
    post: Sends<{ query?: { view?: MemoryView }; path: { memory_store_id: string } }, CreateMemoryRequest, Memory>
  }
  '/v1/memory_stores/{memory_store_id}/memories/{memory_id}': {
    /** Get a memory */
    get: Plain<{ query?: { view?: MemoryView }; path: { memory_store_id: string; memory_id: string } }, Memory>
    /** Update a memory */
    post: MaySend<{ query?: { view?: MemoryView }; path: { memory_store_id: string; memory_id: string } }, UpdateMemoryRequest, Memory>
    /** Delete a memory */
    delete: Plain<{ query?: { expected_content_sha256?: string }; path: { memory_store_id: string; memory_id: string } }, DeletedMemory>
  }
  '/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}': {
    /** Get a version of a memory */
    get: Plain<{ query?: { view?: MemoryView }; path: { memory_store_id: string; memory_version_id: string } }, MemoryVersion>
  }
  '/v1/memory_stores/{memory_store_id}/memory_versions': {
    /** List versions of memories */
    get: Plain<{ query?: { limit?: number; page?: string | null; api_key_id?: string; 'created_at[gte]'?: string; 'created_at[lte]'?: string; memory_id?: string; operation?: MemoryVersionOperationInput; service_account_id?: string; session_id?: string; view?: MemoryView }; path: { memory_store_id: string } }, MemoryVersionPage>
  }
  '/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact': {
    /** Redact a version of a memory */
    post: Plain<{ path: { memory_store_id: string; memory_version_id: string } }, MemoryVersion>
  }
  '/v1/files': {
    /** List files */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'ids[]'?: string[]; scope_id?: string } }, FileMetadataPage>
    /** Upload a file */
    post: Sends<object, UploadFileRequest, FileMetadata, 'multipart/form-data'>
  }
  '/v1/files/{file_id}': {
    /** Get what is known about a file */
    get: Plain<{ path: { file_id: string } }, FileMetadata>
    /** Delete a file */
    delete: Plain<{ path: { file_id: string } }, DeletedFile>
  }
  '/v1/files/{file_id}/content': {
    /** Download a file */
    get: Plain<{ path: { file_id: string } }, string, 'application/octet-stream'>
  }
  '/v1/skills': {
    /** List skills */
    get: Plain<{ query?: { limit?: number; page?: string | null; source?: string | null } }, SkillPage>
    /** Create a skill */
    post: Sends<object, CreateSkillRequest, Skill, 'multipart/form-data'>
  }
  '/v1/skills/{skill_id}': {
    /** Get a skill */
    get: Plain<{ path: { skill_id: string } }, Skill>
    /** Delete a skill */
    delete: Plain<{ path: { skill_id: string } }, DeletedSkill>
  }
  '/v1/skills/{skill_id}/versions': {
    /** List the versions of a skill */
    get: Plain<{ query?: { limit?: number; page?: string | null }; path: { skill_id: string } }, SkillVersionPage>
    /** Create a version of a skill */
    post: Sends<{ path: { skill_id: string } }, CreateSkillVersionRequest, SkillVersion, 'multipart/form-data'>
  }
  '/v1/skills/{skill_id}/versions/{version}': {
    /** Get a version of a skill */
    get: Plain<{ path: { skill_id: string; version: string } }, SkillVersion>
    /** Delete a version of a skill */
    delete: Plain<{ path: { skill_id: string; version: string } }, DeletedSkillVersion>
  }
  '/v1/skills/{skill_id}/versions/{version}/content': {
    /** Download a version of a skill */
    get: Plain<{ path: { skill_id: string; version: string } }, string, 'application/octet-stream'>
  }
  '/v1/user_profiles': {
    /** List user profiles */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'enforcement_status[]'?: UserProfileEnforcementStatusInput[]; order?: UserProfileListOrder; order_by?: UserProfileListOrderBy } }, UserProfilePage>
    /** Create a user profile */
    post: MaySend<object, CreateUserProfileRequest, UserProfile>
  }
  '/v1/user_profiles/{user_profile_id}': {
    /** Get a user profile */
    get: Plain<{ path: { user_profile_id: string } }, UserProfile>
    /** Update a user profile */
    post: MaySend<{ path: { user_profile_id: string } }, UpdateUserProfileRequest, UserProfile>
    /** Delete a user profile */
    delete: Plain<{ path: { user_profile_id: string } }, DeletedUserProfile>
  }
  '/v1/user_profiles/{user_profile_id}/enrollment_url': {
    /** Create a link for enrolment (older way) */
    post: Plain<{ path: { user_profile_id: string } }, UserProfileEnrollmentURL>
  }
  '/v1/user_profiles/{user_profile_id}/action_urls': {
    /** Create a link for an end user */
    post: Sends<{ path: { user_profile_id: string } }, CreateUserProfileActionUrlRequest, UserProfileActionURL>
  }
  '/v1/dreams': {
    /** List dreams */
    get: Plain<{ query?: { limit?: number; page?: string | null; 'created_at[gt]'?: string; 'created_at[lt]'?: string; include_archived?: boolean; 'statuses[]'?: DreamStatusInput[] } }, DreamPage>
    /** Start a dream */
    post: Sends<object, CreateDreamRequest, Dream>
  }
  '/v1/dreams/{dream_id}': {
    /** Get a dream */
    get: Plain<{ path: { dream_id: string } }, Dream>
  }
  '/v1/dreams/{dream_id}/archive': {
    /** Archive a dream */
    post: Plain<{ path: { dream_id: string } }, Dream>
  }
  '/v1/dreams/{dream_id}/cancel': {
    /** Cancel a dream */
    post: Plain<{ path: { dream_id: string } }, Dream>
  }
  '/v1/tunnels': {
    /** List tunnels */
    get: Plain<{ query?: { limit?: number; page?: string | null; include_archived?: boolean } }, TunnelPage>
    /** Create a tunnel */
    post: MaySend<object, CreateTunnelRequest, Tunnel>
  }
  '/v1/tunnels/{tunnel_id}': {
    /** Get a tunnel */
    get: Plain<{ path: { tunnel_id: string } }, Tunnel>
  }
  '/v1/tunnels/{tunnel_id}/archive': {
    /** Archive a tunnel */
    post: Plain<{ path: { tunnel_id: string } }, Tunnel>
  }
  '/v1/tunnels/{tunnel_id}/reveal_token': {
    /** Show the token of a tunnel */
    post: Plain<{ path: { tunnel_id: string } }, TunnelToken>
  }
  '/v1/tunnels/{tunnel_id}/rotate_token': {
    /** Replace the token of a tunnel */
    post: MaySend<{ path: { tunnel_id: string } }, RotateTunnelTokenRequest, TunnelToken>
  }
  '/v1/tunnels/{tunnel_id}/certificates': {
    /** List the certificates of a tunnel */
    get: Plain<{ query?: { limit?: number; page?: string | null; include_archived?: boolean }; path: { tunnel_id: string } }, TunnelCertificatePage>
    /** Add a certificate to a tunnel */
    post: Sends<{ path: { tunnel_id: string } }, CreateTunnelCertificateRequest, TunnelCertificate>
  }
  '/v1/tunnels/{tunnel_id}/certificates/{certificate_id}': {
    /** Get a certificate of a tunnel */
    get: Plain<{ path: { tunnel_id: string; certificate_id: string } }, TunnelCertificate>
  }
  '/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive': {
    /** Archive a certificate of a tunnel */
    post: Plain<{ path: { tunnel_id: string; certificate_id: string } }, TunnelCertificate>
  }
  '/v1/models/{model_id}': {
    /** Get a model */
    get: Plain<{ path: { model_id: string } }, ModelInfo>
  }
  '/v1/models': {
    /** List models */
    get: Plain<{ query?: { limit?: number; before_id?: string; after_id?: string; 'lifecycle[]'?: Array<'active' | 'deprecated' | 'retired'> } }, ModelInfoPage>
  }
}
