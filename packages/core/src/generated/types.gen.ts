// generated from openapi/ by `pnpm generate`; do not edit

export interface paths {
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listAgents */
        get: operations["listAgents"];
        put?: never;
        /** createAgent */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getAgent */
        get: operations["getAgent"];
        put?: never;
        /** updateAgent */
        post: operations["updateAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveAgent */
        post: operations["archiveAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listAgentVersions */
        get: operations["listAgentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listEnvironments */
        get: operations["listEnvironments"];
        put?: never;
        /** createEnvironment */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getEnvironment */
        get: operations["getEnvironment"];
        put?: never;
        /** updateEnvironment */
        post: operations["updateEnvironment"];
        /** deleteEnvironment */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveEnvironment */
        post: operations["archiveEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work/{work_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getWork */
        get: operations["getWork"];
        put?: never;
        /** updateWork */
        post: operations["updateWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listWork */
        get: operations["listWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work/{work_id}/ack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ackWork */
        post: operations["ackWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work/{work_id}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** heartbeatWork */
        post: operations["heartbeatWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** pollWork */
        get: operations["pollWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getWorkStats */
        get: operations["getWorkStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/environments/{environment_id}/work/{work_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** stopWork */
        post: operations["stopWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSessions */
        get: operations["listSessions"];
        put?: never;
        /** createSession */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getSession */
        get: operations["getSession"];
        put?: never;
        /** updateSession */
        post: operations["updateSession"];
        /** deleteSession */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveSession */
        post: operations["archiveSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSessionEvents */
        get: operations["listSessionEvents"];
        put?: never;
        /** sendSessionEvents */
        post: operations["sendSessionEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** streamSessionEvents */
        get: operations["streamSessionEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream events (old path)
         * @deprecated
         */
        get: operations["streamSessionEventsAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/resources/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getSessionResource */
        get: operations["getSessionResource"];
        put?: never;
        /** updateSessionResource */
        post: operations["updateSessionResource"];
        /** deleteSessionResource */
        delete: operations["deleteSessionResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSessionResources */
        get: operations["listSessionResources"];
        put?: never;
        /** addSessionResource */
        post: operations["addSessionResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getSessionThread */
        get: operations["getSessionThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSessionThreads */
        get: operations["listSessionThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/threads/{thread_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveSessionThread */
        post: operations["archiveSessionThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/threads/{thread_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSessionThreadEvents */
        get: operations["listSessionThreadEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}/threads/{thread_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** streamSessionThreadEvents */
        get: operations["streamSessionThreadEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listDeployments */
        get: operations["listDeployments"];
        put?: never;
        /** createDeployment */
        post: operations["createDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{deployment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getDeployment */
        get: operations["getDeployment"];
        put?: never;
        /** updateDeployment */
        post: operations["updateDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{deployment_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveDeployment */
        post: operations["archiveDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{deployment_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** pauseDeployment */
        post: operations["pauseDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{deployment_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** runDeployment */
        post: operations["runDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{deployment_id}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** unpauseDeployment */
        post: operations["unpauseDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployment_runs/{deployment_run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getDeploymentRun */
        get: operations["getDeploymentRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployment_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listDeploymentRuns */
        get: operations["listDeploymentRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listVaults */
        get: operations["listVaults"];
        put?: never;
        /** createVault */
        post: operations["createVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getVault */
        get: operations["getVault"];
        put?: never;
        /** updateVault */
        post: operations["updateVault"];
        /** deleteVault */
        delete: operations["deleteVault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveVault */
        post: operations["archiveVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault_id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listCredentials */
        get: operations["listCredentials"];
        put?: never;
        /** createCredential */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault_id}/credentials/{credential_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getCredential */
        get: operations["getCredential"];
        put?: never;
        /** updateCredential */
        post: operations["updateCredential"];
        /** deleteCredential */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault_id}/credentials/{credential_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveCredential */
        post: operations["archiveCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** validateCredentialMcpOAuth */
        post: operations["validateCredentialMcpOAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listMemoryStores */
        get: operations["listMemoryStores"];
        put?: never;
        /** createMemoryStore */
        post: operations["createMemoryStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getMemoryStore */
        get: operations["getMemoryStore"];
        put?: never;
        /** updateMemoryStore */
        post: operations["updateMemoryStore"];
        /** deleteMemoryStore */
        delete: operations["deleteMemoryStore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveMemoryStore */
        post: operations["archiveMemoryStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listMemories */
        get: operations["listMemories"];
        put?: never;
        /** createMemory */
        post: operations["createMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getMemory */
        get: operations["getMemory"];
        put?: never;
        /** updateMemory */
        post: operations["updateMemory"];
        /** deleteMemory */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getMemoryVersion */
        get: operations["getMemoryVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}/memory_versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listMemoryVersions */
        get: operations["listMemoryVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** redactMemoryVersion */
        post: operations["redactMemoryVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listFiles */
        get: operations["listFiles"];
        put?: never;
        /** uploadFile */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getFileMetadata */
        get: operations["getFileMetadata"];
        put?: never;
        post?: never;
        /** deleteFile */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** downloadFile */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSkills */
        get: operations["listSkills"];
        put?: never;
        /** createSkill */
        post: operations["createSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getSkill */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /** deleteSkill */
        delete: operations["deleteSkill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSkillVersions */
        get: operations["listSkillVersions"];
        put?: never;
        /** createSkillVersion */
        post: operations["createSkillVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getSkillVersion */
        get: operations["getSkillVersion"];
        put?: never;
        post?: never;
        /** deleteSkillVersion */
        delete: operations["deleteSkillVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill_id}/versions/{version}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** downloadSkillVersion */
        get: operations["downloadSkillVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user_profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listUserProfiles */
        get: operations["listUserProfiles"];
        put?: never;
        /** createUserProfile */
        post: operations["createUserProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user_profiles/{user_profile_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getUserProfile */
        get: operations["getUserProfile"];
        put?: never;
        /** updateUserProfile */
        post: operations["updateUserProfile"];
        /** deleteUserProfile */
        delete: operations["deleteUserProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user_profiles/{user_profile_id}/enrollment_url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** createUserProfileEnrollmentUrl */
        post: operations["createUserProfileEnrollmentUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user_profiles/{user_profile_id}/action_urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** createUserProfileActionUrl */
        post: operations["createUserProfileActionUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listDreams */
        get: operations["listDreams"];
        put?: never;
        /** createDream */
        post: operations["createDream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dreams/{dream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getDream */
        get: operations["getDream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dreams/{dream_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveDream */
        post: operations["archiveDream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dreams/{dream_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** cancelDream */
        post: operations["cancelDream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listTunnels */
        get: operations["listTunnels"];
        put?: never;
        /** createTunnel */
        post: operations["createTunnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getTunnel */
        get: operations["getTunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveTunnel */
        post: operations["archiveTunnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}/reveal_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** revealTunnelToken */
        post: operations["revealTunnelToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}/rotate_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rotateTunnelToken */
        post: operations["rotateTunnelToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listTunnelCertificates */
        get: operations["listTunnelCertificates"];
        put?: never;
        /** createTunnelCertificate */
        post: operations["createTunnelCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getTunnelCertificate */
        get: operations["getTunnelCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** archiveTunnelCertificate */
        post: operations["archiveTunnelCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getModel */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listModels */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Webhook */
        post: operations["receiveWebhookEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        APIActor: {
            api_key_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_actor";
        };
        AWSRoleExecutionIdentity: {
            role_arn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "aws_role";
        };
        AWSRoleExecutionIdentityParams: {
            role_arn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "aws_role";
        };
        Actor: components["schemas"]["SessionActor"] | components["schemas"]["APIActor"] | components["schemas"]["UserActor"] | components["schemas"]["ServiceAccountActor"];
        AddSessionResourceRequest: {
            file_id: string;
            /** @constant */
            type: "file";
            mount_path?: string | null;
        };
        Advisor: {
            model: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor";
        };
        AdvisorParams: {
            model: string;
            /** @constant */
            type: "advisor";
        };
        Agent: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            execution_identity: components["schemas"]["ExecutionIdentity"];
            mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
            metadata: {
                [key: string]: string;
            };
            model: components["schemas"]["ModelConfig"];
            multiagent: components["schemas"]["Multiagent"] | null;
            name: string;
            skills: (components["schemas"]["AnthropicSkill"] | components["schemas"]["CustomSkill"])[];
            system: string | null;
            tools: (components["schemas"]["AgentToolset20260401"] | components["schemas"]["MCPToolset"] | components["schemas"]["CustomTool"])[];
            /** @constant */
            type: "agent";
            /** Format: date-time */
            updated_at: string;
            version: number;
        };
        AgentArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_archived_error";
        };
        AgentArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_archived_error";
        };
        AgentAutoEvaluatedPermission: components["schemas"]["AgentAutoEvaluatedPermissionAllow"] | components["schemas"]["AgentAutoEvaluatedPermissionAsk"] | components["schemas"]["AgentAutoEvaluatedPermissionDeny"];
        AgentAutoEvaluatedPermissionAllow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "allow";
        };
        AgentAutoEvaluatedPermissionAsk: {
            reason_code: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ask";
        };
        AgentAutoEvaluatedPermissionDeny: {
            reason_code: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deny";
        };
        AgentCustomToolUseEvent: {
            id: string;
            input: {
                [key: string]: unknown;
            };
            name: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.custom_tool_use";
            session_thread_id?: string | null;
        };
        /** @enum {string} */
        AgentEvaluatedPermission: "allow" | "ask" | "deny";
        AgentMCPToolResultEvent: {
            id: string;
            mcp_tool_use_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.mcp_tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
        };
        AgentMCPToolUseEvent: {
            id: string;
            input: {
                [key: string]: unknown;
            };
            mcp_server_name: string;
            name: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.mcp_tool_use";
            evaluated_permission?: components["schemas"]["AgentEvaluatedPermission"];
            evaluation?: components["schemas"]["AgentToolEvaluation"];
            session_thread_id?: string | null;
        };
        AgentMessageEvent: {
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["RedactedBlock"])[];
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.message";
        };
        AgentMessagePreview: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.message";
        };
        AgentModelId: string;
        AgentPage: {
            data: components["schemas"]["Agent"][];
            next_page: string | null;
        };
        AgentReference: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent";
            version: number;
        };
        AgentReferenceParams: {
            id: string;
            /** @constant */
            type: "agent";
            version?: number;
        };
        AgentThinkingEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thinking";
        };
        AgentThinkingPreview: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thinking";
        };
        AgentThreadContextCompactedEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thread_context_compacted";
        };
        AgentThreadMessageReceivedEvent: {
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            from_session_thread_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thread_message_received";
            from_agent_name?: string | null;
        };
        AgentThreadMessageSentEvent: {
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /** Format: date-time */
            processed_at: string;
            to_session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thread_message_sent";
            to_agent_name?: string | null;
        };
        AgentToolConfig: components["schemas"]["BashToolConfig"] | components["schemas"]["EditToolConfig"] | components["schemas"]["ReadToolConfig"] | components["schemas"]["WriteToolConfig"] | components["schemas"]["GlobToolConfig"] | components["schemas"]["GrepToolConfig"] | components["schemas"]["WebFetchToolConfig"] | components["schemas"]["WebSearchToolConfig"];
        AgentToolConfigParams: components["schemas"]["BashToolConfigParams"] | components["schemas"]["EditToolConfigParams"] | components["schemas"]["ReadToolConfigParams"] | components["schemas"]["WriteToolConfigParams"] | components["schemas"]["GlobToolConfigParams"] | components["schemas"]["GrepToolConfigParams"] | components["schemas"]["WebFetchToolConfigParams"] | components["schemas"]["WebSearchToolConfigParams"];
        AgentToolEvaluation: components["schemas"]["AgentToolEvaluationAlwaysAllow"] | components["schemas"]["AgentToolEvaluationAlwaysAsk"] | components["schemas"]["AgentToolEvaluationAuto"];
        AgentToolEvaluationAlwaysAllow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_allow";
        };
        AgentToolEvaluationAlwaysAsk: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_ask";
        };
        AgentToolEvaluationAuto: {
            evaluated_permission: components["schemas"]["AgentAutoEvaluatedPermission"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "auto";
        };
        AgentToolResultEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
        };
        AgentToolUseEvent: {
            id: string;
            input: {
                [key: string]: unknown;
            };
            name: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.tool_use";
            evaluated_permission?: components["schemas"]["AgentEvaluatedPermission"];
            evaluation?: components["schemas"]["AgentToolEvaluation"];
            session_thread_id?: string | null;
        };
        AgentToolset20260401: {
            configs: components["schemas"]["AgentToolConfig"][];
            default_config: components["schemas"]["AgentToolsetDefaultConfig"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_toolset_20260401";
        };
        AgentToolset20260401BashInput: {
            command?: string;
            restart?: boolean;
            timeout_ms?: number;
        };
        AgentToolset20260401EditInput: {
            file_path: string;
            new_string: string;
            old_string: string;
            replace_all?: boolean;
        };
        AgentToolset20260401GlobInput: {
            pattern: string;
            path?: string;
        };
        AgentToolset20260401GrepInput: {
            pattern: string;
            path?: string;
        };
        AgentToolset20260401Params: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_toolset_20260401";
            configs?: components["schemas"]["AgentToolConfigParams"][];
            default_config?: components["schemas"]["AgentToolsetDefaultConfigParams"] | null;
        };
        AgentToolset20260401ReadInput: {
            file_path: string;
            view_range?: number[];
        };
        AgentToolset20260401WriteInput: {
            content: string;
            file_path: string;
        };
        AgentToolsetDefaultConfig: {
            enabled: boolean;
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
        };
        AgentToolsetDefaultConfigParams: {
            /** @default true */
            enabled?: boolean | null;
            /**
             * @default {
             *       "type": "always_allow"
             *     }
             */
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
        };
        AgentWithOverridesParams: {
            id: string;
            /** @constant */
            type: "agent_with_overrides";
            mcp_servers?: components["schemas"]["URLMCPServerParams"][];
            model?: components["schemas"]["AgentModelId"] | components["schemas"]["ModelConfigParams"];
            skills?: components["schemas"]["SkillParams"][];
            system?: string | null;
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[];
            version?: number;
        };
        AlwaysAllowPolicy: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_allow";
        };
        AlwaysAskPolicy: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_ask";
        };
        AnthropicSkill: {
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "anthropic";
            version: string;
        };
        AnthropicSkillParams: {
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "anthropic";
            version?: string | null;
        };
        ApiErrorResponse: {
            /** @constant */
            type: "error";
            error: {
                type: string;
                message: string;
                details?: ({
                    error_code?: string;
                    appeal_url?: string | null;
                    current_state?: components["schemas"]["WorkLeaseState"];
                } & {
                    [key: string]: unknown;
                }) | null;
            } & {
                [key: string]: unknown;
            };
            request_id?: string | null;
        };
        AutoPolicy: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "auto";
        };
        Base64DocumentSource: {
            data: string;
            media_type: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
        };
        Base64ImageSource: {
            data: string;
            media_type: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
        };
        BashToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "bash";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bash";
        };
        BashToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "bash";
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "bash";
        };
        BranchCheckout: {
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "branch";
        };
        BudgetLimit: {
            max_list_cost: components["schemas"]["MonetaryAmount"];
            /** @constant */
            type: "limit";
        };
        CacheCreationUsage: {
            ephemeral_1h_input_tokens?: number;
            ephemeral_5m_input_tokens?: number;
        };
        CapabilitySupport: {
            supported: boolean;
        };
        CloudConfig: {
            networking: components["schemas"]["UnrestrictedNetwork"] | components["schemas"]["LimitedNetwork"];
            packages: components["schemas"]["Packages"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cloud";
        };
        CloudConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cloud";
            networking?: components["schemas"]["UnrestrictedNetwork"] | components["schemas"]["LimitedNetworkParams"] | null;
            packages?: components["schemas"]["PackagesParams"] | null;
        };
        CommitCheckout: {
            sha: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "commit";
        };
        ConflictError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conflict_error";
            message?: string;
        };
        ContextManagementCapability: {
            clear_thinking_20251015: components["schemas"]["CapabilitySupport"] | null;
            clear_tool_uses_20250919: components["schemas"]["CapabilitySupport"] | null;
            compact_20260112: components["schemas"]["CapabilitySupport"] | null;
            supported: boolean;
        };
        CreateAgentRequest: {
            model: components["schemas"]["AgentModelId"] | components["schemas"]["ModelConfigParams"];
            name: string;
            description?: string | null;
            execution_identity?: components["schemas"]["ExecutionIdentityParams"] | null;
            mcp_servers?: components["schemas"]["URLMCPServerParams"][];
            metadata?: {
                [key: string]: string;
            };
            multiagent?: components["schemas"]["MultiagentParams"] | null;
            skills?: components["schemas"]["SkillParams"][];
            system?: string | null;
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[];
        };
        CreateCredentialRequest: {
            auth: components["schemas"]["MCPOAuthCreateParams"] | components["schemas"]["StaticBearerCreateParams"] | components["schemas"]["EnvironmentVariableCreateParams"];
            display_name?: string | null;
            metadata?: {
                [key: string]: string;
            };
        };
        CreateDeploymentRequest: {
            agent: string | components["schemas"]["AgentReferenceParams"];
            environment_id: string;
            initial_events: components["schemas"]["DeploymentInitialEventParams"][];
            name: string;
            budget?: components["schemas"]["BudgetLimit"] | null;
            description?: string | null;
            metadata?: {
                [key: string]: string;
            };
            resources?: (components["schemas"]["GitHubRepositoryResourceParams"] | components["schemas"]["FileResourceParams"] | components["schemas"]["MemoryStoreResourceParams"])[];
            schedule?: components["schemas"]["ScheduleParams"] | null;
            vault_ids?: string[];
        };
        CreateDreamRequest: {
            inputs: components["schemas"]["DreamInput"][];
            model: string | components["schemas"]["DreamModelConfigParams"];
            instructions?: string | null;
            /**
             * @default {
             *       "type": "create_new"
             *     }
             */
            output_behavior?: components["schemas"]["OutputBehavior"];
        };
        CreateEnvironmentRequest: {
            name: string;
            config?: components["schemas"]["CloudConfigParams"] | components["schemas"]["SelfHostedConfigParams"] | null;
            description?: string | null;
            metadata?: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            scope?: "organization" | "account" | null;
        };
        CreateMemoryRequest: {
            content: string | null;
            path: string;
        };
        CreateMemoryStoreRequest: {
            name: string;
            description?: string;
            metadata?: {
                [key: string]: string;
            };
        };
        CreateSessionRequest: {
            agent: string | components["schemas"]["AgentReferenceParams"] | components["schemas"]["AgentWithOverridesParams"];
            environment_id: string;
            budget?: components["schemas"]["BudgetLimit"];
            initial_events?: (components["schemas"]["UserMessageEventParams"] | components["schemas"]["UserDefineOutcomeEventParams"])[];
            metadata?: {
                [key: string]: string;
            };
            resources?: (components["schemas"]["GitHubRepositoryResourceParams"] | components["schemas"]["FileResourceParams"] | components["schemas"]["MemoryStoreResourceParams"])[];
            title?: string | null;
            vault_ids?: string[];
        };
        CreateSkillRequest: {
            files: string[];
            display_name?: string | null;
        };
        CreateSkillVersionRequest: {
            files: string[];
        };
        CreateTunnelCertificateRequest: {
            ca_certificate_pem: string;
        };
        CreateTunnelRequest: {
            display_name?: string | null;
        };
        CreateUserProfileActionUrlRequest: {
            action: components["schemas"]["UserProfileEnrollEndUserAction"];
        };
        CreateUserProfileRequest: {
            access_type?: components["schemas"]["UserProfileAccessType"];
            external_user_details?: components["schemas"]["UserProfileExternalUserDetailsParams"];
            metadata?: {
                [key: string]: string;
            };
            name?: string | null;
        };
        CreateVaultRequest: {
            display_name: string;
            metadata?: {
                [key: string]: string;
            };
        };
        Credential: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            auth: components["schemas"]["MCPOAuthAuthResponse"] | components["schemas"]["StaticBearerAuthResponse"] | components["schemas"]["EnvironmentVariableAuthResponse"];
            /** Format: date-time */
            created_at: string;
            metadata: {
                [key: string]: string;
            };
            /** @constant */
            type: "vault_credential";
            /** Format: date-time */
            updated_at: string;
            vault_id: string;
            display_name?: string | null;
        };
        CredentialNetworkingParams: components["schemas"]["UnrestrictedCredentialNetworkingParams"] | components["schemas"]["LimitedCredentialNetworkingParams"];
        CredentialPage: {
            data: components["schemas"]["Credential"][];
            next_page: string | null;
        };
        CredentialValidation: {
            credential_id: string;
            has_refresh_token: boolean;
            mcp_probe: components["schemas"]["MCPProbe"] | null;
            refresh: components["schemas"]["RefreshObject"] | null;
            status: components["schemas"]["CredentialValidationStatus"];
            /** @constant */
            type: "vault_credential_validation";
            /** Format: date-time */
            validated_at: string;
            vault_id: string;
        };
        /** @enum {string} */
        CredentialValidationStatus: "valid" | "invalid" | "unknown";
        /** @constant */
        Currency: "USD";
        CustomSkill: {
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            version: string;
        };
        CustomSkillParams: {
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            version?: string | null;
        };
        CustomTool: {
            description: string;
            input_schema: components["schemas"]["CustomToolInputSchema"];
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
        };
        CustomToolInputSchema: {
            /** @constant */
            type: "object";
            properties?: {
                [key: string]: unknown;
            } | null;
            required?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        CustomToolParams: {
            description: string;
            input_schema: components["schemas"]["CustomToolInputSchema"];
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
        };
        DeletedCredential: {
            id: string;
            /** @constant */
            type: "vault_credential_deleted";
        };
        DeletedEnvironment: {
            id: string;
            /** @constant */
            type: "environment_deleted";
        };
        DeletedFile: {
            id: string;
            /** @constant */
            type?: "file_deleted";
        };
        DeletedMemory: {
            id: string;
            /** @constant */
            type: "memory_deleted";
        };
        DeletedMemoryStore: {
            id: string;
            /** @constant */
            type: "memory_store_deleted";
        };
        DeletedSession: {
            id: string;
            /** @constant */
            type: "session_deleted";
        };
        DeletedSessionResource: {
            id: string;
            /** @constant */
            type: "session_resource_deleted";
        };
        DeletedSkill: {
            id: string;
            /** @constant */
            type: "skill_deleted";
        };
        DeletedSkillVersion: {
            id: string;
            /** @constant */
            type: "skill_version_deleted";
        };
        DeletedUserProfile: {
            id: string;
            /** @constant */
            type: "user_profile_deleted";
        };
        DeletedVault: {
            id: string;
            /** @constant */
            type: "vault_deleted";
        };
        Deployment: {
            id: string;
            agent: components["schemas"]["AgentReference"];
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            environment_id: string;
            initial_events: components["schemas"]["DeploymentInitialEvent"][];
            metadata: {
                [key: string]: string;
            };
            name: string;
            paused_reason: components["schemas"]["DeploymentPausedReason"] | null;
            resources: components["schemas"]["SessionResourceConfig"][];
            schedule: components["schemas"]["Schedule"] | null;
            status: components["schemas"]["DeploymentStatus"];
            /** @constant */
            type: "deployment";
            /** Format: date-time */
            updated_at: string;
            vault_ids: string[];
            budget?: components["schemas"]["BudgetLimit"] | null;
        };
        DeploymentInitialEvent: components["schemas"]["DeploymentUserMessageEvent"] | components["schemas"]["DeploymentUserDefineOutcomeEvent"] | components["schemas"]["DeploymentSystemMessageEvent"];
        DeploymentInitialEventParams: components["schemas"]["UserMessageEventParams"] | components["schemas"]["UserDefineOutcomeEventParams"] | components["schemas"]["SystemMessageEventParams"];
        DeploymentPage: {
            data: components["schemas"]["Deployment"][];
            next_page: string | null;
        };
        DeploymentPausedReason: components["schemas"]["ManualDeploymentPausedReason"] | components["schemas"]["ErrorDeploymentPausedReason"];
        DeploymentPausedReasonError: components["schemas"]["EnvironmentArchivedDeploymentPausedReasonError"] | components["schemas"]["AgentArchivedDeploymentPausedReasonError"] | components["schemas"]["EnvironmentNotFoundDeploymentPausedReasonError"] | components["schemas"]["VaultNotFoundDeploymentPausedReasonError"] | components["schemas"]["FileNotFoundDeploymentPausedReasonError"] | components["schemas"]["SessionResourceNotFoundDeploymentPausedReasonError"] | components["schemas"]["WorkspaceArchivedDeploymentPausedReasonError"] | components["schemas"]["OrganizationDisabledDeploymentPausedReasonError"] | components["schemas"]["MemoryStoreArchivedDeploymentPausedReasonError"] | components["schemas"]["SkillNotFoundDeploymentPausedReasonError"] | components["schemas"]["VaultArchivedDeploymentPausedReasonError"] | components["schemas"]["UnknownDeploymentPausedReasonError"] | components["schemas"]["SelfHostedResourcesUnsupportedDeploymentPausedReasonError"] | components["schemas"]["MCPEgressBlockedDeploymentPausedReasonError"];
        DeploymentRun: {
            id: string;
            agent: components["schemas"]["AgentReference"];
            /** Format: date-time */
            created_at: string;
            deployment_id: string;
            error: components["schemas"]["EnvironmentArchivedRunError"] | components["schemas"]["AgentArchivedRunError"] | components["schemas"]["EnvironmentNotFoundRunError"] | components["schemas"]["VaultNotFoundRunError"] | components["schemas"]["VaultArchivedRunError"] | components["schemas"]["FileNotFoundRunError"] | components["schemas"]["MemoryStoreArchivedRunError"] | components["schemas"]["SkillNotFoundRunError"] | components["schemas"]["SessionResourceNotFoundRunError"] | components["schemas"]["WorkspaceArchivedRunError"] | components["schemas"]["OrganizationDisabledRunError"] | components["schemas"]["SessionRateLimitedRunError"] | components["schemas"]["SessionCreationRejectedRunError"] | components["schemas"]["UnknownRunError"] | components["schemas"]["SelfHostedResourcesUnsupportedRunError"] | components["schemas"]["MCPEgressBlockedRunError"] | null;
            session_id: string | null;
            trigger_context: components["schemas"]["TriggerContext"];
            /** @constant */
            type: "deployment_run";
        };
        DeploymentRunPage: {
            data: components["schemas"]["DeploymentRun"][];
            next_page: string | null;
        };
        /** @enum {string} */
        DeploymentStatus: "active" | "paused";
        DeploymentSystemMessageEvent: {
            content: components["schemas"]["SystemContentBlock"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system.message";
        };
        DeploymentUserDefineOutcomeEvent: {
            description: string;
            rubric: components["schemas"]["FileRubric"] | components["schemas"]["TextRubric"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.define_outcome";
            /** @default 3 */
            max_iterations?: number | null;
        };
        DeploymentUserMessageEvent: {
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.message";
        };
        DocumentBlock: {
            source: components["schemas"]["Base64DocumentSource"] | components["schemas"]["PlainTextDocumentSource"] | components["schemas"]["URLDocumentSource"] | components["schemas"]["FileDocumentSource"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "document";
            context?: string | null;
            title?: string | null;
        };
        Dream: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            ended_at: string | null;
            error: components["schemas"]["DreamError"] | null;
            inputs: components["schemas"]["DreamInput"][];
            instructions: string | null;
            model: components["schemas"]["DreamModelConfig"];
            output_behavior: components["schemas"]["OutputBehavior"];
            outputs: components["schemas"]["DreamOutput"][];
            session_id: string | null;
            status: components["schemas"]["DreamStatus"];
            /** @constant */
            type: "dream";
            usage: components["schemas"]["DreamUsage"];
        };
        DreamError: {
            message: string;
            type: string;
        };
        DreamInput: components["schemas"]["DreamMemoryStoreInput"] | components["schemas"]["DreamSessionsInput"];
        DreamMemoryStoreInput: {
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
        };
        DreamModelConfig: {
            id: string;
            /** @enum {string} */
            speed?: "standard" | "fast";
        };
        DreamModelConfigParams: {
            id: string;
            /**
             * @default standard
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
        };
        DreamOutput: {
            memory_store_id: string;
            /** @constant */
            type: "memory_store";
        };
        DreamPage: {
            data: components["schemas"]["Dream"][];
            next_page: string | null;
        };
        DreamSessionsInput: {
            session_ids: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sessions";
        };
        /** @enum {string} */
        DreamStatus: "pending" | "running" | "completed" | "failed" | "canceled";
        DreamUsage: {
            cache_creation_input_tokens: number;
            cache_read_input_tokens: number;
            input_tokens: number;
            output_tokens: number;
        };
        EditToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "edit";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "edit";
        };
        EditToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "edit";
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "edit";
        };
        EffortCapability: {
            high: components["schemas"]["CapabilitySupport"];
            low: components["schemas"]["CapabilitySupport"];
            max: components["schemas"]["CapabilitySupport"];
            medium: components["schemas"]["CapabilitySupport"];
            supported: boolean;
            xhigh: components["schemas"]["CapabilitySupport"] | null;
        };
        EffortHigh: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "high";
        };
        EffortLow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "low";
        };
        EffortMax: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "max";
        };
        EffortMedium: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "medium";
        };
        EffortXhigh: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "xhigh";
        };
        Environment: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            config: components["schemas"]["CloudConfig"] | components["schemas"]["SelfHostedConfig"];
            /** Format: date-time */
            created_at: string;
            description: string | null;
            metadata: {
                [key: string]: string;
            };
            name: string;
            /** @constant */
            type: "environment";
            /** Format: date-time */
            updated_at: string;
            /** @enum {string} */
            scope?: "organization" | "account";
        };
        EnvironmentArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_archived_error";
        };
        EnvironmentArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_archived_error";
        };
        EnvironmentNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_not_found_error";
        };
        EnvironmentNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_not_found_error";
        };
        EnvironmentPage: {
            data: components["schemas"]["Environment"][];
            next_page: string | null;
        };
        EnvironmentVariableAuthResponse: {
            injection_location: components["schemas"]["InjectionLocationResponse"];
            networking: components["schemas"]["UnrestrictedCredentialNetworkingResponse"] | components["schemas"]["LimitedCredentialNetworkingResponse"];
            secret_name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_variable";
        };
        EnvironmentVariableCreateParams: {
            networking: components["schemas"]["CredentialNetworkingParams"];
            secret_name: string;
            secret_value: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_variable";
            injection_location?: components["schemas"]["InjectionLocationParams"];
        };
        EnvironmentVariableUpdateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_variable";
            injection_location?: components["schemas"]["InjectionLocationUpdateParams"];
            networking?: components["schemas"]["CredentialNetworkingParams"] | null;
            secret_value?: string | null;
        };
        ErrorDeploymentPausedReason: {
            error: components["schemas"]["DeploymentPausedReasonError"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "error";
        };
        EventDelta: {
            delta: components["schemas"]["EventDeltaContent"];
            event_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "event_delta";
        };
        EventDeltaContent: {
            content: components["schemas"]["TextBlock"];
            /** @constant */
            type: "content_delta";
            index?: number;
        };
        /** @enum {string} */
        EventDeltaType: "agent.message" | "agent.thinking";
        EventStart: {
            event: components["schemas"]["EventStartPreview"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "event_start";
        };
        EventStartPreview: components["schemas"]["AgentMessagePreview"] | components["schemas"]["AgentThinkingPreview"];
        ExecutionIdentity: components["schemas"]["AWSRoleExecutionIdentity"] | components["schemas"]["ServiceAccountExecutionIdentity"];
        ExecutionIdentityParams: components["schemas"]["AWSRoleExecutionIdentityParams"] | components["schemas"]["ServiceAccountExecutionIdentityParams"];
        FileDocumentSource: {
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FileImageSource: {
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FileMetadata: {
            id: string;
            /** Format: date-time */
            created_at: string;
            filename: string;
            mime_type: string;
            size_bytes: number;
            /** @constant */
            type: "file";
            downloadable?: boolean;
            /** Format: date-time */
            expires_at?: string | null;
            scope?: components["schemas"]["FileScope"] | null;
        };
        FileMetadataPage: {
            data: components["schemas"]["FileMetadata"][];
            next_page: string | null;
        };
        FileNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file_not_found_error";
        };
        FileNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file_not_found_error";
        };
        FileResource: {
            id: string;
            /** Format: date-time */
            created_at: string;
            file_id: string;
            mount_path: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            /** Format: date-time */
            updated_at: string;
        };
        FileResourceConfig: {
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            mount_path?: string | null;
        };
        FileResourceParams: {
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            mount_path?: string | null;
        };
        FileRubric: {
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FileRubricParams: {
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        FileScope: {
            id: string;
            /** @constant */
            type: "session";
        };
        GetSessionResourceResponse: components["schemas"]["GitHubRepositoryResource"] | components["schemas"]["FileResource"] | components["schemas"]["MemoryStoreResource"];
        GitHubRepositoryResource: {
            id: string;
            /** Format: date-time */
            created_at: string;
            mount_path: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "github_repository";
            /** Format: date-time */
            updated_at: string;
            url: string;
            checkout?: components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"] | null;
        };
        GitHubRepositoryResourceConfig: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "github_repository";
            url: string;
            checkout?: components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"] | null;
            mount_path?: string | null;
        };
        GitHubRepositoryResourceParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "github_repository";
            url: string;
            authorization_token?: string;
            checkout?: components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"] | null;
            mount_path?: string | null;
        };
        GlobToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "glob";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "glob";
        };
        GlobToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "glob";
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "glob";
        };
        GrepToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "grep";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "grep";
        };
        GrepToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "grep";
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "grep";
        };
        HealthCheckWorkData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "healthcheck";
        };
        ImageBlock: {
            source: components["schemas"]["Base64ImageSource"] | components["schemas"]["URLImageSource"] | components["schemas"]["FileImageSource"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
        };
        InjectionLocationParams: {
            body?: boolean;
            header?: boolean;
        };
        InjectionLocationResponse: {
            body: boolean;
            header: boolean;
        };
        InjectionLocationUpdateParams: {
            body?: boolean;
            header?: boolean;
        };
        InlineAgent: {
            description: string | null;
            execution_identity: components["schemas"]["ExecutionIdentity"];
            mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
            model: components["schemas"]["ModelConfig"];
            name: string;
            skills: (components["schemas"]["AnthropicSkill"] | components["schemas"]["CustomSkill"])[];
            system: string | null;
            tools: (components["schemas"]["AgentToolset20260401"] | components["schemas"]["MCPToolset"] | components["schemas"]["CustomTool"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "inline";
        };
        LimitedCredentialNetworkingParams: {
            allowed_hosts: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
        };
        LimitedCredentialNetworkingResponse: {
            allowed_hosts: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
        };
        LimitedNetwork: {
            allow_mcp_servers: boolean;
            allow_package_managers: boolean;
            allowed_hosts: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
        };
        LimitedNetworkParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
            /** @default false */
            allow_mcp_servers?: boolean | null;
            /** @default false */
            allow_package_managers?: boolean | null;
            allowed_hosts?: string[] | null;
        };
        MCPEgressBlockedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_egress_blocked_error";
        };
        MCPEgressBlockedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_egress_blocked_error";
        };
        MCPOAuthAuthResponse: {
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_oauth";
            /** Format: date-time */
            expires_at?: string | null;
            refresh?: components["schemas"]["MCPOAuthRefreshResponse"] | null;
        };
        MCPOAuthCreateParams: {
            access_token: string;
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_oauth";
            /** Format: date-time */
            expires_at?: string | null;
            refresh?: components["schemas"]["MCPOAuthRefreshParams"] | null;
        };
        MCPOAuthRefreshParams: {
            client_id: string;
            refresh_token: string;
            token_endpoint: string;
            token_endpoint_auth: components["schemas"]["TokenEndpointAuthNoneParam"] | components["schemas"]["TokenEndpointAuthBasicParam"] | components["schemas"]["TokenEndpointAuthPostParam"];
            resource?: string | null;
            scope?: string | null;
        };
        MCPOAuthRefreshResponse: {
            client_id: string;
            token_endpoint: string;
            token_endpoint_auth: components["schemas"]["TokenEndpointAuthNoneResponse"] | components["schemas"]["TokenEndpointAuthBasicResponse"] | components["schemas"]["TokenEndpointAuthPostResponse"];
            resource?: string | null;
            scope?: string | null;
        };
        MCPOAuthRefreshUpdateParams: {
            refresh_token?: string | null;
            scope?: string | null;
            token_endpoint_auth?: components["schemas"]["TokenEndpointAuthBasicUpdateParam"] | components["schemas"]["TokenEndpointAuthPostUpdateParam"];
        };
        MCPOAuthUpdateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_oauth";
            access_token?: string | null;
            /** Format: date-time */
            expires_at?: string | null;
            refresh?: components["schemas"]["MCPOAuthRefreshUpdateParams"] | null;
        };
        MCPProbe: {
            http_response: components["schemas"]["RefreshHTTPResponse"] | null;
            method: string;
        };
        MCPServerURLDefinition: {
            name: string;
            /** @constant */
            type: "url";
            url: string;
        };
        MCPToolConfig: {
            enabled: boolean;
            name: string;
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
        };
        MCPToolConfigParams: {
            name: string;
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
        };
        MCPToolset: {
            configs: components["schemas"]["MCPToolConfig"][];
            default_config: components["schemas"]["MCPToolsetDefaultConfig"];
            mcp_server_name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset";
        };
        MCPToolsetDefaultConfig: {
            enabled: boolean;
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
        };
        MCPToolsetDefaultConfigParams: {
            /** @default true */
            enabled?: boolean | null;
            /**
             * @default {
             *       "type": "always_ask"
             *     }
             */
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
        };
        MCPToolsetParams: {
            mcp_server_name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset";
            configs?: components["schemas"]["MCPToolConfigParams"][];
            default_config?: components["schemas"]["MCPToolsetDefaultConfigParams"] | null;
        };
        ManualDeploymentPausedReason: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "manual";
        };
        ManualTriggerContext: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "manual";
        };
        MaxWorkflowRunsWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "max_workflow_runs_error";
        };
        Memory: {
            id: string;
            content_sha256: string;
            content_size_bytes: number;
            /** Format: date-time */
            created_at: string;
            memory_store_id: string;
            memory_version_id: string;
            path: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory";
            /** Format: date-time */
            updated_at: string;
            content?: string | null;
        };
        MemoryConflictResponse: {
            error: components["schemas"]["MemoryPathConflictError"] | components["schemas"]["MemoryPreconditionFailedError"] | components["schemas"]["ConflictError"];
            request_id?: string | null;
            /** @constant */
            type: "error";
        };
        MemoryListItem: components["schemas"]["Memory"] | components["schemas"]["MemoryPrefix"];
        MemoryListItemPage: {
            data: components["schemas"]["MemoryListItem"][];
            next_page: string | null;
        };
        MemoryPathConflictError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_path_conflict_error";
            conflicting_memory_id?: string;
            conflicting_path?: string;
            message?: string;
        };
        MemoryPreconditionFailedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_precondition_failed_error";
            message?: string;
        };
        MemoryPrefix: {
            path: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_prefix";
        };
        MemoryStore: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string;
            metadata: {
                [key: string]: string;
            };
            name: string;
            /** @constant */
            type: "memory_store";
            /** Format: date-time */
            updated_at: string;
        };
        MemoryStoreArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store_archived_error";
        };
        MemoryStoreArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store_archived_error";
        };
        MemoryStorePage: {
            data: components["schemas"]["MemoryStore"][];
            next_page: string | null;
        };
        MemoryStoreResource: {
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
            /**
             * @default read_write
             * @enum {string|null}
             */
            access?: "read_write" | "read_only" | null;
            description?: string;
            instructions?: string | null;
            mount_path?: string | null;
            name?: string | null;
        };
        MemoryStoreResourceConfig: {
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
            /**
             * @default read_write
             * @enum {string|null}
             */
            access?: "read_write" | "read_only" | null;
            instructions?: string | null;
        };
        MemoryStoreResourceParams: {
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
            /**
             * @default read_write
             * @enum {string|null}
             */
            access?: "read_write" | "read_only" | null;
            instructions?: string | null;
        };
        MemoryVersion: {
            id: string;
            /** Format: date-time */
            created_at: string;
            memory_id: string;
            memory_store_id: string;
            operation: components["schemas"]["MemoryVersionOperation"];
            /** @constant */
            type: "memory_version";
            content?: string | null;
            content_sha256?: string | null;
            content_size_bytes?: number | null;
            created_by?: components["schemas"]["Actor"];
            path?: string | null;
            /** Format: date-time */
            redacted_at?: string | null;
            redacted_by?: components["schemas"]["Actor"];
        };
        /** @enum {string} */
        MemoryVersionOperation: "created" | "modified" | "deleted";
        MemoryVersionPage: {
            data: components["schemas"]["MemoryVersion"][];
            next_page: string | null;
        };
        /** @enum {string} */
        MemoryView: "basic" | "full";
        ModelCapabilities: {
            batch: components["schemas"]["CapabilitySupport"];
            citations: components["schemas"]["CapabilitySupport"];
            code_execution: components["schemas"]["CapabilitySupport"];
            context_management: components["schemas"]["ContextManagementCapability"];
            effort: components["schemas"]["EffortCapability"];
            image_input: components["schemas"]["CapabilitySupport"];
            pdf_input: components["schemas"]["CapabilitySupport"];
            server_tools: components["schemas"]["ServerToolsCapability"];
            structured_outputs: components["schemas"]["CapabilitySupport"];
            thinking: components["schemas"]["ThinkingCapability"];
        };
        ModelConfig: {
            id: components["schemas"]["AgentModelId"];
            effort?: components["schemas"]["EffortLow"] | components["schemas"]["EffortMedium"] | components["schemas"]["EffortHigh"] | components["schemas"]["EffortXhigh"] | components["schemas"]["EffortMax"];
            inference_geo?: string;
            /**
             * @default standard
             * @enum {string}
             */
            speed?: "standard" | "fast";
        };
        ModelConfigParams: {
            id: components["schemas"]["AgentModelId"];
            effort?: ("low" | "medium" | "high" | "xhigh" | "max") | components["schemas"]["EffortLow"] | components["schemas"]["EffortMedium"] | components["schemas"]["EffortHigh"] | components["schemas"]["EffortXhigh"] | components["schemas"]["EffortMax"] | null;
            inference_geo?: string | null;
            /**
             * @default standard
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
        };
        ModelInfo: {
            id: string;
            capabilities: components["schemas"]["ModelCapabilities"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            deprecated_at: string | null;
            display_name: string;
            /** @enum {string} */
            lifecycle: "active" | "deprecated" | "retired";
            line: components["schemas"]["ModelLine"] | null;
            max_input_tokens: number | null;
            max_tokens: number | null;
            /** Format: date-time */
            retires_at: string | null;
            /** @constant */
            type: "model";
        };
        ModelInfoPage: {
            data: components["schemas"]["ModelInfo"][];
            has_more: boolean;
            first_id: string | null;
            last_id: string | null;
        };
        /** @enum {string} */
        ModelLine: "haiku" | "sonnet" | "opus" | "fable" | "mythos";
        MonetaryAmount: {
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        Multiagent: components["schemas"]["MultiagentCoordinator"] | components["schemas"]["Multiagent20261001"];
        Multiagent20261001: {
            advisor: components["schemas"]["MultiagentAdvisor"];
            subagents: components["schemas"]["MultiagentSubagents"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "multiagent_20261001";
            workflows: components["schemas"]["MultiagentWorkflows"];
        };
        Multiagent20261001Params: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "multiagent_20261001";
            advisor?: components["schemas"]["MultiagentAdvisorParams"] | null;
            subagents?: components["schemas"]["MultiagentSubagentsParams"] | null;
            workflows?: components["schemas"]["MultiagentWorkflowsParams"] | null;
        };
        MultiagentAdvisor: components["schemas"]["MultiagentAdvisorEnabled"] | components["schemas"]["MultiagentAdvisorDisabled"];
        MultiagentAdvisorDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentAdvisorDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentAdvisorEnabled: {
            model: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        MultiagentAdvisorEnabledParams: {
            model: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        MultiagentAdvisorParams: components["schemas"]["MultiagentAdvisorEnabledParams"] | components["schemas"]["MultiagentAdvisorDisabledParams"];
        MultiagentCoordinator: {
            agents: (components["schemas"]["AgentReference"] | components["schemas"]["Advisor"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "coordinator";
        };
        MultiagentCoordinatorParams: {
            agents: components["schemas"]["MultiagentRosterEntryParams"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "coordinator";
        };
        MultiagentInlineAgents: components["schemas"]["MultiagentInlineAgentsEnabled"] | components["schemas"]["MultiagentInlineAgentsDisabled"];
        MultiagentInlineAgentsDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentInlineAgentsDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentInlineAgentsEnabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        MultiagentInlineAgentsEnabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        MultiagentInlineAgentsParams: components["schemas"]["MultiagentInlineAgentsEnabledParams"] | components["schemas"]["MultiagentInlineAgentsDisabledParams"];
        MultiagentParams: components["schemas"]["MultiagentCoordinatorParams"] | components["schemas"]["Multiagent20261001Params"];
        MultiagentPredefinedAgentParams: string | components["schemas"]["AgentReferenceParams"] | components["schemas"]["MultiagentSelfParams"];
        MultiagentRosterEntryParams: string | components["schemas"]["AgentReferenceParams"] | components["schemas"]["MultiagentSelfParams"] | components["schemas"]["AdvisorParams"];
        MultiagentSelfParams: {
            /** @constant */
            type: "self";
        };
        MultiagentSubagents: components["schemas"]["MultiagentSubagentsEnabled"] | components["schemas"]["MultiagentSubagentsDisabled"];
        MultiagentSubagentsDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentSubagentsDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentSubagentsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            predefined_agents: components["schemas"]["AgentReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        MultiagentSubagentsEnabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
            inline_agents?: components["schemas"]["MultiagentInlineAgentsParams"] | null;
            /** @default null */
            predefined_agents?: components["schemas"]["MultiagentPredefinedAgentParams"][] | null;
        };
        MultiagentSubagentsParams: components["schemas"]["MultiagentSubagentsEnabledParams"] | components["schemas"]["MultiagentSubagentsDisabledParams"];
        MultiagentWorkflows: components["schemas"]["MultiagentWorkflowsEnabled"] | components["schemas"]["MultiagentWorkflowsDisabled"];
        MultiagentWorkflowsDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentWorkflowsDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        MultiagentWorkflowsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            predefined_agents: components["schemas"]["AgentReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        MultiagentWorkflowsEnabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
            inline_agents?: components["schemas"]["MultiagentInlineAgentsParams"] | null;
            /** @default null */
            predefined_agents?: components["schemas"]["MultiagentPredefinedAgentParams"][] | null;
        };
        MultiagentWorkflowsParams: components["schemas"]["MultiagentWorkflowsEnabledParams"] | components["schemas"]["MultiagentWorkflowsDisabledParams"];
        OrganizationDisabledDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "organization_disabled_error";
        };
        OrganizationDisabledRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "organization_disabled_error";
        };
        OutcomeEvaluation: {
            /** Format: date-time */
            completed_at: string | null;
            description: string;
            explanation: string | null;
            iteration: number;
            outcome_id: string;
            result: string;
            /** @constant */
            type: "outcome_evaluation";
        };
        OutputBehavior: components["schemas"]["OutputBehaviorCreateNew"] | components["schemas"]["OutputBehaviorUpdateExisting"];
        OutputBehaviorCreateNew: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "create_new";
        };
        OutputBehaviorUpdateExisting: {
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "update_existing";
        };
        Packages: {
            apt: string[];
            cargo: string[];
            gem: string[];
            go: string[];
            npm: string[];
            pip: string[];
            /** @constant */
            type?: "packages";
        };
        PackagesParams: {
            apt?: string[] | null;
            cargo?: string[] | null;
            gem?: string[] | null;
            go?: string[] | null;
            npm?: string[] | null;
            pip?: string[] | null;
            /** @constant */
            type?: "packages";
        };
        PlainTextDocumentSource: {
            data: string;
            /** @constant */
            media_type: "text/plain";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        Precondition: {
            /** @constant */
            type: "content_sha256";
            content_sha256?: string;
        };
        ProgramWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "program_error";
        };
        ReadToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "read";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "read";
        };
        ReadToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "read";
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "read";
        };
        RedactedBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redacted";
        };
        RefreshHTTPResponse: {
            body: string;
            body_truncated: boolean;
            content_type: string;
            status_code: number;
        };
        RefreshObject: {
            http_response: components["schemas"]["RefreshHTTPResponse"] | null;
            /** @enum {string} */
            status: "succeeded" | "failed" | "connect_error" | "no_refresh_token";
        };
        RetryStatusExhausted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "exhausted";
        };
        RetryStatusRetrying: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "retrying";
        };
        RetryStatusTerminal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terminal";
        };
        RotateTunnelTokenRequest: {
            reason?: string | null;
        };
        Schedule: {
            expression: string;
            timezone: string;
            /** @constant */
            type: "cron";
            /** Format: date-time */
            last_run_at?: string | null;
            upcoming_runs_at?: string[];
        };
        ScheduleParams: {
            /** Format: cron-5-field */
            expression: string;
            /** Format: iana-timezone */
            timezone: string;
            /** @constant */
            type: "cron";
        };
        ScheduleTriggerContext: {
            /** Format: date-time */
            scheduled_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "schedule";
        };
        SearchResultBlock: {
            citations: components["schemas"]["SearchResultCitations"];
            content: components["schemas"]["SearchResultContent"][];
            source: string;
            title: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "search_result";
        };
        SearchResultCitations: {
            enabled: boolean;
        };
        SearchResultContent: {
            text: string;
            /** @constant */
            type: "text";
        };
        SelfHostedConfig: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted";
        };
        SelfHostedConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted";
        };
        SelfHostedResourcesUnsupportedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted_resources_unsupported_error";
        };
        SelfHostedResourcesUnsupportedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted_resources_unsupported_error";
        };
        SelfHostedWork: {
            id: string;
            /** Format: date-time */
            acknowledged_at: string | null;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["SessionWorkData"] | components["schemas"]["HealthCheckWorkData"];
            environment_id: string;
            /** Format: date-time */
            latest_heartbeat_at: string | null;
            metadata: {
                [key: string]: string;
            };
            readonly secret: string | null;
            /** Format: date-time */
            started_at: string | null;
            /** @enum {string} */
            state: "queued" | "starting" | "active" | "stopping" | "stopped";
            /** Format: date-time */
            stop_requested_at: string | null;
            /** Format: date-time */
            stopped_at: string | null;
            /** @constant */
            type: "work";
        };
        SelfHostedWorkHeartbeatResponse: {
            last_heartbeat: string;
            lease_extended: boolean;
            /** @enum {string} */
            state: "queued" | "starting" | "active" | "stopping" | "stopped";
            ttl_seconds: number;
            /** @constant */
            type: "work_heartbeat";
        };
        SelfHostedWorkPage: {
            data: components["schemas"]["SelfHostedWork"][];
            next_page: string | null;
        };
        SelfHostedWorkQueueStats: {
            depth: number;
            /** Format: date-time */
            oldest_queued_at: string | null;
            pending: number;
            /** @constant */
            type: "work_queue_stats";
            workers_polling: number | null;
        };
        SendSessionEventsRequest: {
            events: components["schemas"]["SessionEventParams"][];
        };
        SendSessionEventsResponse: {
            data?: (components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SystemMessageEvent"])[];
        };
        ServerToolUsage: {
            web_fetch_requests?: number;
            web_search_requests?: number;
        };
        ServerToolsCapability: {
            code_execution: components["schemas"]["CapabilitySupport"];
            supported: boolean;
            web_search: components["schemas"]["CapabilitySupport"];
        };
        ServiceAccountActor: {
            service_account_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_account_actor";
        };
        ServiceAccountExecutionIdentity: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_account";
        };
        ServiceAccountExecutionIdentityParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_account";
        };
        Session: {
            id: string;
            agent: components["schemas"]["SessionAgent"];
            /** Format: date-time */
            archived_at: string | null;
            budget: components["schemas"]["BudgetLimit"] | null;
            /** Format: date-time */
            created_at: string;
            environment_id: string;
            metadata: {
                [key: string]: string;
            };
            outcome_evaluations: components["schemas"]["OutcomeEvaluation"][];
            resources: components["schemas"]["SessionResource"][];
            stats: components["schemas"]["SessionStats"];
            /** @enum {string} */
            status: "rescheduling" | "running" | "idle" | "terminated";
            title: string | null;
            /** @constant */
            type: "session";
            /** Format: date-time */
            updated_at: string;
            usage: components["schemas"]["SessionUsage"];
            vault_ids: string[];
            deployment_id?: string | null;
        };
        SessionActor: {
            session_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_actor";
        };
        SessionAgent: {
            id: string;
            description: string | null;
            execution_identity: components["schemas"]["ExecutionIdentity"];
            mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
            model: components["schemas"]["ModelConfig"];
            multiagent: components["schemas"]["SessionMultiagent"] | null;
            name: string;
            skills: (components["schemas"]["AnthropicSkill"] | components["schemas"]["CustomSkill"])[];
            system: string | null;
            tools: (components["schemas"]["AgentToolset20260401"] | components["schemas"]["MCPToolset"] | components["schemas"]["CustomTool"])[];
            /** @constant */
            type: "agent";
            version: number;
        };
        SessionAgentUpdate: {
            mcp_servers?: components["schemas"]["URLMCPServerParams"][];
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[];
        };
        SessionBillingError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "billing_error";
        };
        SessionBudgetReached: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "budget_reached";
        };
        SessionCompactionLimitReachedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compaction_limit_reached_error";
        };
        SessionCreationRejectedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_creation_rejected_error";
        };
        SessionCredentialHostUnreachableError: {
            credential_id: string;
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credential_host_unreachable_error";
            vault_id: string;
        };
        SessionDeletedEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.deleted";
        };
        SessionEndTurn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "end_turn";
        };
        SessionErrorEvent: {
            id: string;
            error: components["schemas"]["SessionUnknownError"] | components["schemas"]["SessionModelOverloadedError"] | components["schemas"]["SessionModelRateLimitedError"] | components["schemas"]["SessionModelRequestFailedError"] | components["schemas"]["SessionMCPConnectionFailedError"] | components["schemas"]["SessionMCPAuthenticationFailedError"] | components["schemas"]["SessionBillingError"] | components["schemas"]["SessionCredentialHostUnreachableError"] | components["schemas"]["SessionToolUseLimitReachedError"] | components["schemas"]["SessionCompactionLimitReachedError"] | components["schemas"]["SessionRepositoryAuthenticationError"] | components["schemas"]["SessionRepositoryForbiddenError"] | components["schemas"]["SessionRepositoryNotFoundError"] | components["schemas"]["SessionRepositoryCheckoutError"] | components["schemas"]["SessionRepositoryCloneError"];
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.error";
        };
        SessionEvent: components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["AgentCustomToolUseEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThinkingEvent"] | components["schemas"]["AgentMCPToolUseEvent"] | components["schemas"]["AgentMCPToolResultEvent"] | components["schemas"]["AgentToolUseEvent"] | components["schemas"]["AgentToolResultEvent"] | components["schemas"]["AgentThreadMessageReceivedEvent"] | components["schemas"]["AgentThreadMessageSentEvent"] | components["schemas"]["AgentThreadContextCompactedEvent"] | components["schemas"]["SessionErrorEvent"] | components["schemas"]["SessionStatusRescheduledEvent"] | components["schemas"]["SessionStatusRunningEvent"] | components["schemas"]["SessionStatusIdleEvent"] | components["schemas"]["SessionStatusTerminatedEvent"] | components["schemas"]["SessionThreadCreatedEvent"] | components["schemas"]["SpanOutcomeEvaluationStartEvent"] | components["schemas"]["SpanOutcomeEvaluationEndEvent"] | components["schemas"]["SpanModelRequestStartEvent"] | components["schemas"]["SpanModelRequestEndEvent"] | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["SessionDeletedEvent"] | components["schemas"]["SessionThreadStatusRunningEvent"] | components["schemas"]["SessionThreadStatusIdleEvent"] | components["schemas"]["SessionThreadStatusTerminatedEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SessionThreadStatusRescheduledEvent"] | components["schemas"]["SessionUpdatedEvent"] | components["schemas"]["SystemMessageEvent"] | components["schemas"]["SessionUsageEvent"] | components["schemas"]["WorkflowRunCreatedEvent"] | components["schemas"]["WorkflowRunStatusEndedEvent"] | components["schemas"]["WorkflowRunPhaseStartedEvent"] | components["schemas"]["WorkflowRunPhaseEndedEvent"] | components["schemas"]["WorkflowRunStatusRunningEvent"] | components["schemas"]["WorkflowRunStatusIdleEvent"] | components["schemas"]["WorkflowRunErrorEvent"];
        SessionEventPage: {
            data: components["schemas"]["SessionEvent"][];
            next_page: string | null;
        };
        SessionEventParams: components["schemas"]["UserMessageEventParams"] | components["schemas"]["UserInterruptEventParams"] | components["schemas"]["UserToolConfirmationEventParams"] | components["schemas"]["UserCustomToolResultEventParams"] | components["schemas"]["UserDefineOutcomeEventParams"] | components["schemas"]["UserToolResultEventParams"] | components["schemas"]["SystemMessageEventParams"];
        /** @enum {string} */
        SessionEventType: "user.message" | "user.interrupt" | "user.tool_confirmation" | "user.custom_tool_result" | "agent.custom_tool_use" | "agent.message" | "agent.thinking" | "agent.mcp_tool_use" | "agent.mcp_tool_result" | "agent.tool_use" | "agent.tool_result" | "agent.thread_message_received" | "agent.thread_message_sent" | "agent.thread_context_compacted" | "session.error" | "session.status_rescheduled" | "session.status_running" | "session.status_idle" | "session.status_terminated" | "session.thread_created" | "span.outcome_evaluation_start" | "span.outcome_evaluation_end" | "span.model_request_start" | "span.model_request_end" | "span.outcome_evaluation_ongoing" | "user.define_outcome" | "session.thread_status_running" | "session.thread_status_idle" | "session.thread_status_terminated" | "user.tool_result" | "session.thread_status_rescheduled" | "session.updated" | "system.message" | "session.usage" | "workflow_run.created" | "workflow_run.status_running" | "workflow_run.status_idle" | "workflow_run.status_ended" | "workflow_run.error" | "workflow_run.phase_started" | "workflow_run.phase_ended";
        SessionMCPAuthenticationFailedError: {
            mcp_server_name: string;
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_authentication_failed_error";
        };
        SessionMCPConnectionFailedError: {
            mcp_server_name: string;
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_connection_failed_error";
        };
        SessionModelOverloadedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_overloaded_error";
        };
        SessionModelRateLimitedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_rate_limited_error";
        };
        SessionModelRequestFailedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_request_failed_error";
        };
        SessionMultiagent: components["schemas"]["SessionMultiagentCoordinator"] | components["schemas"]["SessionMultiagent20261001"];
        SessionMultiagent20261001: {
            advisor: components["schemas"]["MultiagentAdvisor"];
            subagents: components["schemas"]["SessionMultiagentSubagents"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "multiagent_20261001";
            workflows: components["schemas"]["SessionMultiagentWorkflows"];
        };
        SessionMultiagentCoordinator: {
            agents: (components["schemas"]["SessionThreadAgent"] | components["schemas"]["Advisor"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "coordinator";
        };
        SessionMultiagentSubagents: components["schemas"]["SessionMultiagentSubagentsEnabled"] | components["schemas"]["MultiagentSubagentsDisabled"];
        SessionMultiagentSubagentsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            predefined_agents: components["schemas"]["SessionThreadAgent"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        SessionMultiagentWorkflows: components["schemas"]["SessionMultiagentWorkflowsEnabled"] | components["schemas"]["MultiagentWorkflowsDisabled"];
        SessionMultiagentWorkflowsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            predefined_agents: components["schemas"]["SessionThreadAgent"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        SessionPage: {
            data: components["schemas"]["Session"][];
            next_page: string | null;
            prev_page: string | null;
        };
        SessionRateLimitedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_rate_limited_error";
        };
        SessionRefusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refusal";
        };
        SessionRefusalStopDetails: {
            /** @enum {string|null} */
            category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
            explanation: string | null;
            /** @constant */
            type: "refusal";
        };
        SessionRepositoryAuthenticationError: {
            message: string;
            repository_url: string | null;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "repository_authentication_error";
        };
        SessionRepositoryCheckoutError: {
            message: string;
            repository_url: string | null;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "repository_checkout_error";
        };
        SessionRepositoryCloneError: {
            message: string;
            repository_url: string | null;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "repository_clone_error";
        };
        SessionRepositoryForbiddenError: {
            message: string;
            repository_url: string | null;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "repository_forbidden_error";
        };
        SessionRepositoryNotFoundError: {
            message: string;
            repository_url: string | null;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "repository_not_found_error";
        };
        SessionRequiresAction: {
            event_ids: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "requires_action";
        };
        SessionResource: components["schemas"]["GitHubRepositoryResource"] | components["schemas"]["FileResource"] | components["schemas"]["MemoryStoreResource"];
        SessionResourceConfig: components["schemas"]["GitHubRepositoryResourceConfig"] | components["schemas"]["FileResourceConfig"] | components["schemas"]["MemoryStoreResourceConfig"];
        SessionResourceNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_resource_not_found_error";
        };
        SessionResourceNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_resource_not_found_error";
        };
        SessionResourcePage: {
            data: components["schemas"]["SessionResource"][];
            next_page: string | null;
        };
        SessionRetriesExhausted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "retries_exhausted";
        };
        SessionStats: {
            active_seconds?: number;
            duration_seconds?: number;
        };
        SessionStatusIdleEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            stop_details: components["schemas"]["SessionRefusalStopDetails"] | null;
            stop_reason: components["schemas"]["SessionEndTurn"] | components["schemas"]["SessionRequiresAction"] | components["schemas"]["SessionRetriesExhausted"] | components["schemas"]["SessionBudgetReached"] | components["schemas"]["SessionRefusal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_idle";
        };
        SessionStatusRescheduledEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_rescheduled";
        };
        SessionStatusRunningEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_running";
        };
        SessionStatusTerminatedEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_terminated";
        };
        SessionStreamEvent: components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["AgentCustomToolUseEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThinkingEvent"] | components["schemas"]["AgentMCPToolUseEvent"] | components["schemas"]["AgentMCPToolResultEvent"] | components["schemas"]["AgentToolUseEvent"] | components["schemas"]["AgentToolResultEvent"] | components["schemas"]["AgentThreadMessageReceivedEvent"] | components["schemas"]["AgentThreadMessageSentEvent"] | components["schemas"]["AgentThreadContextCompactedEvent"] | components["schemas"]["SessionErrorEvent"] | components["schemas"]["SessionStatusRescheduledEvent"] | components["schemas"]["SessionStatusRunningEvent"] | components["schemas"]["SessionStatusIdleEvent"] | components["schemas"]["SessionStatusTerminatedEvent"] | components["schemas"]["SessionThreadCreatedEvent"] | components["schemas"]["SpanOutcomeEvaluationStartEvent"] | components["schemas"]["SpanOutcomeEvaluationEndEvent"] | components["schemas"]["SpanModelRequestStartEvent"] | components["schemas"]["SpanModelRequestEndEvent"] | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["SessionDeletedEvent"] | components["schemas"]["SessionThreadStatusRunningEvent"] | components["schemas"]["SessionThreadStatusIdleEvent"] | components["schemas"]["SessionThreadStatusTerminatedEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SessionThreadStatusRescheduledEvent"] | components["schemas"]["SessionUpdatedEvent"] | components["schemas"]["EventStart"] | components["schemas"]["EventDelta"] | components["schemas"]["SystemMessageEvent"] | components["schemas"]["SessionUsageEvent"] | components["schemas"]["WorkflowRunCreatedEvent"] | components["schemas"]["WorkflowRunStatusEndedEvent"] | components["schemas"]["WorkflowRunPhaseStartedEvent"] | components["schemas"]["WorkflowRunPhaseEndedEvent"] | components["schemas"]["WorkflowRunStatusRunningEvent"] | components["schemas"]["WorkflowRunStatusIdleEvent"] | components["schemas"]["WorkflowRunErrorEvent"];
        SessionThread: {
            id: string;
            agent: components["schemas"]["SessionThreadAgent"] | components["schemas"]["Advisor"] | components["schemas"]["InlineAgent"];
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            parent_thread_id: string | null;
            session_id: string;
            stats: components["schemas"]["SessionThreadStats"] | null;
            status: components["schemas"]["SessionThreadStatus"];
            /** @constant */
            type: "session_thread";
            /** Format: date-time */
            updated_at: string;
            usage: components["schemas"]["SessionThreadUsage"] | null;
            workflow_run_id: string | null;
        };
        SessionThreadAgent: {
            id: string;
            description: string | null;
            execution_identity: components["schemas"]["ExecutionIdentity"];
            mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
            model: components["schemas"]["ModelConfig"];
            name: string;
            skills: (components["schemas"]["AnthropicSkill"] | components["schemas"]["CustomSkill"])[];
            system: string | null;
            tools: (components["schemas"]["AgentToolset20260401"] | components["schemas"]["MCPToolset"] | components["schemas"]["CustomTool"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent";
            version: number;
        };
        SessionThreadCreatedEvent: {
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_created";
            workflow_run_id: string | null;
        };
        SessionThreadPage: {
            data: components["schemas"]["SessionThread"][];
            next_page: string | null;
        };
        SessionThreadStats: {
            active_seconds?: number;
            duration_seconds?: number;
            startup_seconds?: number;
        };
        /** @enum {string} */
        SessionThreadStatus: "running" | "idle" | "rescheduling" | "terminated";
        SessionThreadStatusIdleEvent: {
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            session_thread_id: string;
            stop_details: components["schemas"]["SessionRefusalStopDetails"] | null;
            stop_reason: components["schemas"]["SessionEndTurn"] | components["schemas"]["SessionRequiresAction"] | components["schemas"]["SessionRetriesExhausted"] | components["schemas"]["SessionBudgetReached"] | components["schemas"]["SessionRefusal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_idle";
        };
        SessionThreadStatusRescheduledEvent: {
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_rescheduled";
        };
        SessionThreadStatusRunningEvent: {
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_running";
        };
        SessionThreadStatusTerminatedEvent: {
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_terminated";
        };
        SessionThreadStreamEvent: components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["AgentCustomToolUseEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThinkingEvent"] | components["schemas"]["AgentMCPToolUseEvent"] | components["schemas"]["AgentMCPToolResultEvent"] | components["schemas"]["AgentToolUseEvent"] | components["schemas"]["AgentToolResultEvent"] | components["schemas"]["AgentThreadMessageReceivedEvent"] | components["schemas"]["AgentThreadMessageSentEvent"] | components["schemas"]["AgentThreadContextCompactedEvent"] | components["schemas"]["SessionErrorEvent"] | components["schemas"]["SessionStatusRescheduledEvent"] | components["schemas"]["SessionStatusRunningEvent"] | components["schemas"]["SessionStatusIdleEvent"] | components["schemas"]["SessionStatusTerminatedEvent"] | components["schemas"]["SessionThreadCreatedEvent"] | components["schemas"]["SpanOutcomeEvaluationStartEvent"] | components["schemas"]["SpanOutcomeEvaluationEndEvent"] | components["schemas"]["SpanModelRequestStartEvent"] | components["schemas"]["SpanModelRequestEndEvent"] | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["SessionDeletedEvent"] | components["schemas"]["SessionThreadStatusRunningEvent"] | components["schemas"]["SessionThreadStatusIdleEvent"] | components["schemas"]["SessionThreadStatusTerminatedEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SessionThreadStatusRescheduledEvent"] | components["schemas"]["SessionUpdatedEvent"] | components["schemas"]["EventStart"] | components["schemas"]["EventDelta"] | components["schemas"]["SystemMessageEvent"] | components["schemas"]["SessionUsageEvent"] | components["schemas"]["WorkflowRunCreatedEvent"] | components["schemas"]["WorkflowRunStatusEndedEvent"] | components["schemas"]["WorkflowRunPhaseStartedEvent"] | components["schemas"]["WorkflowRunPhaseEndedEvent"] | components["schemas"]["WorkflowRunStatusRunningEvent"] | components["schemas"]["WorkflowRunStatusIdleEvent"] | components["schemas"]["WorkflowRunErrorEvent"];
        SessionThreadUsage: {
            active_seconds?: number;
            cache_creation?: components["schemas"]["CacheCreationUsage"];
            cache_read_input_tokens?: number;
            input_tokens?: number;
            list_cost?: components["schemas"]["MonetaryAmount"] | null;
            output_tokens?: number;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
        };
        SessionToolUseLimitReachedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_use_limit_reached_error";
        };
        SessionUnknownError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        SessionUpdatedEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.updated";
            agent?: components["schemas"]["SessionAgent"] | null;
            budget?: components["schemas"]["BudgetLimit"] | null;
            metadata?: {
                [key: string]: string;
            };
            title?: string | null;
        };
        SessionUsage: {
            active_seconds?: number;
            cache_creation?: components["schemas"]["CacheCreationUsage"];
            cache_read_input_tokens?: number;
            input_tokens?: number;
            list_cost?: components["schemas"]["MonetaryAmount"] | null;
            output_tokens?: number;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
        };
        SessionUsageEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.usage";
            usage: components["schemas"]["SessionUsageSnapshot"];
            budget?: components["schemas"]["BudgetLimit"] | null;
        };
        SessionUsageSnapshot: {
            active_seconds?: number;
            cache_creation?: components["schemas"]["CacheCreationUsage"];
            cache_read_input_tokens?: number;
            input_tokens?: number;
            list_cost?: components["schemas"]["MonetaryAmount"];
            output_tokens?: number;
            server_tool_use?: components["schemas"]["ServerToolUsage"];
        };
        SessionWorkData: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session";
        };
        Skill: {
            id: string;
            /** Format: date-time */
            created_at: string;
            display_name: string;
            latest_version_id: string;
            source: components["schemas"]["SkillSource"];
            /** @constant */
            type: "skill";
            /** Format: date-time */
            updated_at: string;
        };
        SkillNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "skill_not_found_error";
        };
        SkillNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "skill_not_found_error";
        };
        SkillPage: {
            data: components["schemas"]["Skill"][];
            next_page: string | null;
        };
        SkillParams: components["schemas"]["AnthropicSkillParams"] | components["schemas"]["CustomSkillParams"];
        SkillSource: {
            /** @enum {string} */
            type: "custom" | "anthropic" | "anthropic_example" | "plugin";
        };
        SkillVersion: {
            id: string;
            /** Format: date-time */
            created_at: string;
            description: string;
            name: string;
            skill_id: string;
            /** @constant */
            type: "skill_version";
        };
        SkillVersionPage: {
            data: components["schemas"]["SkillVersion"][];
            next_page: string | null;
        };
        SpanModelRequestEndEvent: {
            id: string;
            is_error: boolean | null;
            model_request_start_id: string;
            model_usage: components["schemas"]["SpanModelUsage"];
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.model_request_end";
        };
        SpanModelRequestStartEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.model_request_start";
        };
        SpanModelUsage: {
            cache_creation_input_tokens: number;
            cache_read_input_tokens: number;
            input_tokens: number;
            output_tokens: number;
            /** @enum {string|null} */
            speed?: "standard" | "fast" | null;
        };
        SpanOutcomeEvaluationEndEvent: {
            id: string;
            explanation: string;
            iteration: number;
            outcome_evaluation_start_id: string;
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            result: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.outcome_evaluation_end";
            usage: components["schemas"]["SpanModelUsage"];
        };
        SpanOutcomeEvaluationOngoingEvent: {
            id: string;
            iteration: number;
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.outcome_evaluation_ongoing";
        };
        SpanOutcomeEvaluationStartEvent: {
            id: string;
            iteration: number;
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.outcome_evaluation_start";
        };
        StaticBearerAuthResponse: {
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "static_bearer";
        };
        StaticBearerCreateParams: {
            token: string;
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "static_bearer";
        };
        StaticBearerUpdateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "static_bearer";
            token?: string | null;
        };
        StopWorkRequest: {
            force?: boolean;
        };
        SystemContentBlock: {
            text: string;
            /** @constant */
            type: "text";
        };
        SystemMessageEvent: {
            id: string;
            content: components["schemas"]["SystemContentBlock"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system.message";
            /** Format: date-time */
            processed_at?: string | null;
        };
        SystemMessageEventParams: {
            content: components["schemas"]["SystemContentBlock"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system.message";
        };
        TextBlock: {
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        TextRubric: {
            content: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        TextRubricParams: {
            content: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        ThinkingCapability: {
            supported: boolean;
            types: components["schemas"]["ThinkingTypes"];
        };
        ThinkingTypes: {
            adaptive: components["schemas"]["CapabilitySupport"];
            between_tools: components["schemas"]["CapabilitySupport"];
            disabled: components["schemas"]["CapabilitySupport"];
            enabled: components["schemas"]["CapabilitySupport"];
        };
        ThreadLimitWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thread_limit_error";
        };
        TimeoutWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "timeout_error";
        };
        TokenEndpointAuthBasicParam: {
            client_secret: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_basic";
        };
        TokenEndpointAuthBasicResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_basic";
        };
        TokenEndpointAuthBasicUpdateParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_basic";
            client_secret?: string | null;
        };
        TokenEndpointAuthNoneParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        TokenEndpointAuthNoneResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        TokenEndpointAuthPostParam: {
            client_secret: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_post";
        };
        TokenEndpointAuthPostResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_post";
        };
        TokenEndpointAuthPostUpdateParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_post";
            client_secret?: string | null;
        };
        TriggerContext: components["schemas"]["ScheduleTriggerContext"] | components["schemas"]["ManualTriggerContext"];
        /** @enum {string} */
        TriggerType: "schedule" | "manual";
        Tunnel: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            display_name: string | null;
            domain: string;
            /** @constant */
            type: "tunnel";
        };
        TunnelCertificate: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            fingerprint: string;
            tunnel_id: string;
            /** @constant */
            type: "tunnel_certificate";
        };
        TunnelCertificatePage: {
            data: components["schemas"]["TunnelCertificate"][];
            next_page: string | null;
        };
        TunnelPage: {
            data: components["schemas"]["Tunnel"][];
            next_page: string | null;
        };
        TunnelToken: {
            id: string;
            tunnel_token: string;
            /** @constant */
            type: "tunnel_token";
        };
        URLDocumentSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "url";
            url: string;
        };
        URLImageSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "url";
            url: string;
        };
        URLMCPServerParams: {
            name: string;
            /** @constant */
            type: "url";
            url: string;
        };
        UnknownDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        UnknownRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        UnknownWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        UnrestrictedCredentialNetworkingParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unrestricted";
        };
        UnrestrictedCredentialNetworkingResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unrestricted";
        };
        UnrestrictedNetwork: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unrestricted";
        };
        UpdateAgentRequest: {
            description?: string | null;
            execution_identity?: components["schemas"]["ExecutionIdentityParams"] | null;
            mcp_servers?: components["schemas"]["URLMCPServerParams"][] | null;
            metadata?: {
                [key: string]: string | null;
            } | null;
            model?: components["schemas"]["AgentModelId"] | components["schemas"]["ModelConfigParams"];
            multiagent?: components["schemas"]["MultiagentParams"] | null;
            name?: string;
            skills?: components["schemas"]["SkillParams"][] | null;
            system?: string | null;
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[] | null;
            version?: number;
        };
        UpdateCredentialRequest: {
            auth?: components["schemas"]["MCPOAuthUpdateParams"] | components["schemas"]["StaticBearerUpdateParams"] | components["schemas"]["EnvironmentVariableUpdateParams"];
            display_name?: string | null;
            metadata?: {
                [key: string]: string | null;
            } | null;
        };
        UpdateDeploymentRequest: {
            agent?: string | components["schemas"]["AgentReferenceParams"];
            budget?: components["schemas"]["BudgetLimit"] | null;
            description?: string | null;
            environment_id?: string;
            initial_events?: components["schemas"]["DeploymentInitialEventParams"][];
            metadata?: {
                [key: string]: string | null;
            } | null;
            name?: string;
            resources?: (components["schemas"]["GitHubRepositoryResourceParams"] | components["schemas"]["FileResourceParams"] | components["schemas"]["MemoryStoreResourceParams"])[] | null;
            schedule?: components["schemas"]["ScheduleParams"] | null;
            vault_ids?: string[] | null;
        };
        UpdateEnvironmentRequest: {
            config?: components["schemas"]["CloudConfigParams"] | components["schemas"]["SelfHostedConfigParams"] | null;
            description?: string | null;
            metadata?: {
                [key: string]: string | null;
            };
            name?: string | null;
            /** @enum {string|null} */
            scope?: "organization" | "account" | null;
        };
        UpdateMemoryRequest: {
            content?: string | null;
            path?: string | null;
            precondition?: components["schemas"]["Precondition"];
        };
        UpdateMemoryStoreRequest: {
            description?: string | null;
            metadata?: {
                [key: string]: string | null;
            } | null;
            name?: string | null;
        };
        UpdateSessionRequest: {
            agent?: components["schemas"]["SessionAgentUpdate"];
            budget?: components["schemas"]["BudgetLimit"] | null;
            metadata?: {
                [key: string]: string | null;
            } | null;
            title?: string | null;
            vault_ids?: string[];
        };
        UpdateSessionResourceRequest: {
            authorization_token: string;
        };
        UpdateSessionResourceResponse: components["schemas"]["GitHubRepositoryResource"] | components["schemas"]["FileResource"] | components["schemas"]["MemoryStoreResource"];
        UpdateUserProfileRequest: {
            access_type?: components["schemas"]["UserProfileAccessType"] | null;
            external_user_details?: components["schemas"]["UserProfileExternalUserDetailsParams"];
            metadata?: {
                [key: string]: string;
            };
            name?: string | null;
        };
        UpdateVaultRequest: {
            display_name?: string | null;
            metadata?: {
                [key: string]: string | null;
            } | null;
        };
        UpdateWorkRequest: {
            metadata: {
                [key: string]: string | null;
            };
        };
        UploadFileRequest: {
            /** Format: binary */
            file: string;
            expires_in_seconds?: number;
        };
        UserActor: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_actor";
            user_id: string;
        };
        UserCustomToolResultEvent: {
            id: string;
            custom_tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.custom_tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
            /** Format: date-time */
            processed_at?: string | null;
            session_thread_id?: string | null;
        };
        UserCustomToolResultEventParams: {
            custom_tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.custom_tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
        };
        UserDefineOutcomeEvent: {
            id: string;
            description: string;
            /** @default 3 */
            max_iterations: number | null;
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            rubric: components["schemas"]["FileRubric"] | components["schemas"]["TextRubric"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.define_outcome";
        };
        UserDefineOutcomeEventParams: {
            description: string;
            rubric: components["schemas"]["FileRubricParams"] | components["schemas"]["TextRubricParams"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.define_outcome";
            /** @default 3 */
            max_iterations?: number | null;
        };
        UserInterruptEvent: {
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.interrupt";
            /** Format: date-time */
            processed_at?: string | null;
            session_thread_id?: string | null;
        };
        UserInterruptEventParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.interrupt";
            session_thread_id?: string | null;
        };
        UserLocation: {
            /** @constant */
            type: "approximate";
            city?: string | null;
            country?: string | null;
            region?: string | null;
            timezone?: string | null;
        };
        UserMessageEvent: {
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.message";
            /** Format: date-time */
            processed_at?: string | null;
        };
        UserMessageEventParams: {
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.message";
        };
        UserProfile: {
            id: string;
            access_type: components["schemas"]["UserProfileAccessType"];
            /** Format: date-time */
            created_at: string;
            enforcement_actions: components["schemas"]["UserProfileEnforcementAction"][];
            enforcement_status: components["schemas"]["UserProfileEnforcementStatus"];
            external_user_details: components["schemas"]["UserProfileExternalUserDetails"];
            metadata: {
                [key: string]: string;
            };
            name: string | null;
            programs: components["schemas"]["UserProfilePrograms"];
            /** @constant */
            type: "user_profile";
            /** Format: date-time */
            updated_at: string;
        };
        /** @enum {string} */
        UserProfileAccessType: "application" | "passthrough";
        UserProfileActionURL: {
            /** Format: date-time */
            expires_at: string;
            /** @constant */
            type: "user_profile_action_url";
            url: string;
        };
        UserProfileCyberProgram: {
            requirements: components["schemas"]["UserProfileCyberRequirements"] | null;
            status: components["schemas"]["UserProfileProgramStatus"];
            tiers: {
                [key: string]: components["schemas"]["UserProfileCyberTier"];
            };
        };
        UserProfileCyberRequirements: {
            data_retention: boolean;
            human_review: boolean;
        };
        UserProfileCyberTier: {
            /** @enum {string} */
            status: "active" | "inactive";
        };
        UserProfileEfsFeature: {
            /** @enum {string} */
            status: "active" | "inactive";
        };
        UserProfileEfsProgram: {
            features: {
                [key: string]: components["schemas"]["UserProfileEfsFeature"];
            };
            status: components["schemas"]["UserProfileProgramStatus"];
        };
        UserProfileEnforcementAction: components["schemas"]["UserProfileEnforcementActionRestriction"] | components["schemas"]["UserProfileEnforcementActionBan"];
        UserProfileEnforcementActionBan: {
            id: string;
            action: components["schemas"]["UserProfileEnforcementActionNextStep"] | null;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            opened_at: string;
            reason: components["schemas"]["UserProfileEnforcementActionReason"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ban";
        };
        /** @constant */
        UserProfileEnforcementActionNextStep: "verify";
        /** @enum {string} */
        UserProfileEnforcementActionReason: "unsupported_region" | "fraud_or_abuse" | "high_harm" | "usage_policy_violation" | "account_compromise" | "unspecified";
        UserProfileEnforcementActionRestriction: {
            id: string;
            action: components["schemas"]["UserProfileEnforcementActionNextStep"] | null;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            opened_at: string;
            reason: components["schemas"]["UserProfileEnforcementActionReason"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "restriction";
        };
        /** @enum {string} */
        UserProfileEnforcementStatus: "unrestricted" | "pending" | "restricted" | "banned";
        UserProfileEnrollEndUserAction: {
            /** @constant */
            type: "enroll_end_user";
        };
        UserProfileEnrollmentURL: {
            /** Format: date-time */
            expires_at: string;
            /** @constant */
            type: "enrollment_url";
            url: string;
        };
        /** @enum {string} */
        UserProfileExternalUserAccountStatus: "active" | "suspended" | "blocked";
        UserProfileExternalUserDetails: {
            account_status: components["schemas"]["UserProfileExternalUserAccountStatus"] | null;
            country: string | null;
            email_hash: string | null;
            entity_type: components["schemas"]["UserProfileExternalUserEntityType"] | null;
            name_hash: string | null;
            /** Format: date-time */
            onboarded_at: string | null;
            reference_id: string | null;
        };
        UserProfileExternalUserDetailsParams: {
            account_status?: components["schemas"]["UserProfileExternalUserAccountStatus"] | null;
            country?: string | null;
            email_hash?: string | null;
            entity_type?: components["schemas"]["UserProfileExternalUserEntityType"] | null;
            name_hash?: string | null;
            /** Format: date-time */
            onboarded_at?: string;
            reference_id?: string | null;
        };
        /** @enum {string} */
        UserProfileExternalUserEntityType: "individual" | "business" | "non_profit" | "government";
        /** @enum {string} */
        UserProfileListOrder: "asc" | "desc";
        /** @enum {string} */
        UserProfileListOrderBy: "created_at" | "name";
        UserProfilePage: {
            data: components["schemas"]["UserProfile"][];
            next_page: string | null;
        };
        /** @enum {string} */
        UserProfileProgramStatus: "active" | "pending" | "rejected";
        UserProfilePrograms: {
            cyber: components["schemas"]["UserProfileCyberProgram"] | null;
            efs: components["schemas"]["UserProfileEfsProgram"] | null;
        };
        UserToolConfirmationEvent: {
            id: string;
            /** @enum {string} */
            result: "allow" | "deny";
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_confirmation";
            deny_message?: string | null;
            /** Format: date-time */
            processed_at?: string | null;
            session_thread_id?: string | null;
        };
        UserToolConfirmationEventParams: {
            /** @enum {string} */
            result: "allow" | "deny";
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_confirmation";
            deny_message?: string | null;
        };
        UserToolResultEvent: {
            id: string;
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
            /** Format: date-time */
            processed_at?: string | null;
            session_thread_id?: string | null;
        };
        UserToolResultEventParams: {
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
        };
        Vault: {
            id: string;
            /** Format: date-time */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            display_name: string;
            metadata: {
                [key: string]: string;
            };
            /** @constant */
            type: "vault";
            /** Format: date-time */
            updated_at: string;
        };
        VaultArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_archived_error";
        };
        VaultArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_archived_error";
        };
        VaultNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_not_found_error";
        };
        VaultNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_not_found_error";
        };
        VaultPage: {
            data: components["schemas"]["Vault"][];
            next_page: string | null;
        };
        WebFetchToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "web_fetch";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_fetch";
            url_sources: components["schemas"]["WebFetchURLSources"] | null;
            allowed_domains?: string[];
            blocked_domains?: string[];
            max_content_tokens?: number | null;
        };
        WebFetchToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "web_fetch";
            allowed_domains?: string[];
            blocked_domains?: string[];
            enabled?: boolean | null;
            max_content_tokens?: number | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "web_fetch";
            url_sources?: components["schemas"]["WebFetchURLSourcesParams"] | null;
        };
        WebFetchURLSourceAll: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "all";
        };
        WebFetchURLSourceExcept: {
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "except";
        };
        WebFetchURLSourceNone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        WebFetchURLSourceOnly: {
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "only";
        };
        /** @enum {string} */
        WebFetchURLSourceShorthand: "all" | "none";
        WebFetchURLSourceToolFilter: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"] | components["schemas"]["WebFetchURLSourceOnly"] | components["schemas"]["WebFetchURLSourceExcept"];
        WebFetchURLSourceToolFilterParams: components["schemas"]["WebFetchURLSourceShorthand"] | components["schemas"]["WebFetchURLSourceToolFilter"];
        WebFetchURLSourceToolReference: {
            name: string;
            /** @constant */
            type: "tool_reference";
        };
        WebFetchURLSourceUserInput: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"];
        WebFetchURLSourceUserInputParams: components["schemas"]["WebFetchURLSourceShorthand"] | components["schemas"]["WebFetchURLSourceUserInput"];
        WebFetchURLSources: {
            client_tool_results: components["schemas"]["WebFetchURLSourceToolFilter"] | null;
            server_tool_results: components["schemas"]["WebFetchURLSourceToolFilter"] | null;
            user_input: components["schemas"]["WebFetchURLSourceUserInput"] | null;
        };
        WebFetchURLSourcesParams: {
            client_tool_results?: components["schemas"]["WebFetchURLSourceToolFilterParams"] | null;
            server_tool_results?: components["schemas"]["WebFetchURLSourceToolFilterParams"] | null;
            user_input?: components["schemas"]["WebFetchURLSourceUserInputParams"] | null;
        };
        WebSearchToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "web_search";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "web_search";
            allowed_domains?: string[];
            blocked_domains?: string[];
            user_location?: components["schemas"]["UserLocation"] | null;
        };
        WebSearchToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "web_search";
            allowed_domains?: string[];
            blocked_domains?: string[];
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "web_search";
            user_location?: components["schemas"]["UserLocation"] | null;
        };
        WebhookAgentArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.archived";
            workspace_id: string;
        };
        WebhookAgentCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.created";
            workspace_id: string;
        };
        WebhookAgentDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.deleted";
            workspace_id: string;
        };
        WebhookAgentUpdatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.updated";
            workspace_id: string;
        };
        WebhookDeploymentArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.archived";
            workspace_id: string;
        };
        WebhookDeploymentCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.created";
            workspace_id: string;
        };
        WebhookDeploymentDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.deleted";
            workspace_id: string;
        };
        WebhookDeploymentPausedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.paused";
            workspace_id: string;
        };
        WebhookDeploymentRunFailedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment_run.failed";
            workspace_id: string;
        };
        WebhookDeploymentRunStartedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment_run.started";
            workspace_id: string;
        };
        WebhookDeploymentRunSucceededEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment_run.succeeded";
            workspace_id: string;
        };
        WebhookDeploymentUnpausedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.unpaused";
            workspace_id: string;
        };
        WebhookDeploymentUpdatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.updated";
            workspace_id: string;
        };
        WebhookEnvironmentArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.archived";
            workspace_id: string;
        };
        WebhookEnvironmentCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.created";
            workspace_id: string;
        };
        WebhookEnvironmentDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.deleted";
            workspace_id: string;
        };
        WebhookEnvironmentUpdatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.updated";
            workspace_id: string;
        };
        WebhookEvent: {
            id: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["WebhookEventData"];
            /** @constant */
            type: "event";
        };
        WebhookEventData: components["schemas"]["WebhookSessionCreatedEventData"] | components["schemas"]["WebhookSessionPendingEventData"] | components["schemas"]["WebhookSessionRunningEventData"] | components["schemas"]["WebhookSessionIdledEventData"] | components["schemas"]["WebhookSessionRequiresActionEventData"] | components["schemas"]["WebhookSessionArchivedEventData"] | components["schemas"]["WebhookSessionDeletedEventData"] | components["schemas"]["WebhookSessionStatusRescheduledEventData"] | components["schemas"]["WebhookSessionStatusRunStartedEventData"] | components["schemas"]["WebhookSessionStatusIdledEventData"] | components["schemas"]["WebhookSessionStatusTerminatedEventData"] | components["schemas"]["WebhookSessionThreadCreatedEventData"] | components["schemas"]["WebhookSessionThreadIdledEventData"] | components["schemas"]["WebhookSessionThreadTerminatedEventData"] | components["schemas"]["WebhookSessionOutcomeEvaluationEndedEventData"] | components["schemas"]["WebhookVaultCreatedEventData"] | components["schemas"]["WebhookVaultArchivedEventData"] | components["schemas"]["WebhookVaultDeletedEventData"] | components["schemas"]["WebhookVaultCredentialCreatedEventData"] | components["schemas"]["WebhookVaultCredentialArchivedEventData"] | components["schemas"]["WebhookVaultCredentialDeletedEventData"] | components["schemas"]["WebhookVaultCredentialRefreshFailedEventData"] | components["schemas"]["WebhookSessionUpdatedEventData"] | components["schemas"]["WebhookAgentCreatedEventData"] | components["schemas"]["WebhookAgentArchivedEventData"] | components["schemas"]["WebhookAgentDeletedEventData"] | components["schemas"]["WebhookDeploymentPausedEventData"] | components["schemas"]["WebhookDeploymentRunFailedEventData"] | components["schemas"]["WebhookDeploymentCreatedEventData"] | components["schemas"]["WebhookDeploymentUpdatedEventData"] | components["schemas"]["WebhookDeploymentUnpausedEventData"] | components["schemas"]["WebhookAgentUpdatedEventData"] | components["schemas"]["WebhookDeploymentArchivedEventData"] | components["schemas"]["WebhookDeploymentRunStartedEventData"] | components["schemas"]["WebhookDeploymentDeletedEventData"] | components["schemas"]["WebhookDeploymentRunSucceededEventData"] | components["schemas"]["WebhookEnvironmentCreatedEventData"] | components["schemas"]["WebhookEnvironmentUpdatedEventData"] | components["schemas"]["WebhookEnvironmentArchivedEventData"] | components["schemas"]["WebhookEnvironmentDeletedEventData"] | components["schemas"]["WebhookMemoryStoreCreatedEventData"] | components["schemas"]["WebhookMemoryStoreArchivedEventData"] | components["schemas"]["WebhookMemoryStoreDeletedEventData"] | components["schemas"]["WebhookSessionBudgetReachedEventData"] | components["schemas"]["WebhookUserProfileEnforcementActionOpenedEventData"] | components["schemas"]["WebhookUserProfileEnforcementActionResolvedEventData"] | components["schemas"]["WebhookUserProfileProgramStatusUpdatedEventData"] | components["schemas"]["WebhookExternalKeyFailedEventData"] | components["schemas"]["WebhookExternalKeyRecoveredEventData"];
        WebhookExternalKeyFailedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "external_key.failed";
        };
        WebhookExternalKeyRecoveredEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "external_key.recovered";
        };
        WebhookMemoryStoreArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store.archived";
            workspace_id: string;
        };
        WebhookMemoryStoreCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store.created";
            workspace_id: string;
        };
        WebhookMemoryStoreDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store.deleted";
            workspace_id: string;
        };
        WebhookSessionArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.archived";
            workspace_id: string;
        };
        WebhookSessionBudgetReachedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.budget_reached";
            workspace_id: string;
        };
        WebhookSessionCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.created";
            workspace_id: string;
        };
        WebhookSessionDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.deleted";
            workspace_id: string;
        };
        WebhookSessionIdledEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.idled";
            workspace_id: string;
        };
        WebhookSessionOutcomeEvaluationEndedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.outcome_evaluation_ended";
            workspace_id: string;
        };
        WebhookSessionPendingEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.pending";
            workspace_id: string;
        };
        WebhookSessionRequiresActionEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.requires_action";
            workspace_id: string;
        };
        WebhookSessionRunningEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.running";
            workspace_id: string;
        };
        WebhookSessionStatusIdledEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_idled";
            workspace_id: string;
        };
        WebhookSessionStatusRescheduledEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_rescheduled";
            workspace_id: string;
        };
        WebhookSessionStatusRunStartedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_run_started";
            workspace_id: string;
        };
        WebhookSessionStatusTerminatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_terminated";
            workspace_id: string;
        };
        WebhookSessionThreadCreatedEventData: {
            id: string;
            organization_id: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_created";
            workspace_id: string;
        };
        WebhookSessionThreadIdledEventData: {
            id: string;
            organization_id: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_idled";
            workspace_id: string;
        };
        WebhookSessionThreadTerminatedEventData: {
            id: string;
            organization_id: string;
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_terminated";
            workspace_id: string;
        };
        WebhookSessionUpdatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.updated";
            workspace_id: string;
        };
        WebhookUserProfileEnforcementActionOpenedEventData: {
            id: string;
            enforcement_action_id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_profile.enforcement_action_opened";
        };
        WebhookUserProfileEnforcementActionResolvedEventData: {
            id: string;
            enforcement_action_id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_profile.enforcement_action_resolved";
        };
        WebhookUserProfileProgramStatusUpdatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_profile.program_status_updated";
        };
        WebhookVaultArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault.archived";
            workspace_id: string;
        };
        WebhookVaultCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault.created";
            workspace_id: string;
        };
        WebhookVaultCredentialArchivedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.archived";
            vault_id: string;
            workspace_id: string;
        };
        WebhookVaultCredentialCreatedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.created";
            vault_id: string;
            workspace_id: string;
        };
        WebhookVaultCredentialDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.deleted";
            vault_id: string;
            workspace_id: string;
        };
        WebhookVaultCredentialRefreshFailedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.refresh_failed";
            vault_id: string;
            workspace_id: string;
        };
        WebhookVaultDeletedEventData: {
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault.deleted";
            workspace_id: string;
        };
        WorkLeaseState: {
            /** Format: date-time */
            last_heartbeat: string | null;
            lease_extended: boolean;
            /** @enum {string} */
            state: "queued" | "starting" | "active" | "stopping" | "stopped";
            ttl_seconds: number;
        };
        WorkSecret: {
            sessions_token: string;
            api_base_url?: string;
        };
        WorkflowRunCreatedEvent: {
            id: string;
            description: string | null;
            name: string;
            phases: components["schemas"]["WorkflowRunPhase"][];
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.created";
            workflow_run_id: string;
        };
        WorkflowRunError: components["schemas"]["TimeoutWorkflowRunError"] | components["schemas"]["ProgramWorkflowRunError"] | components["schemas"]["UnknownWorkflowRunError"] | components["schemas"]["ThreadLimitWorkflowRunError"] | components["schemas"]["MaxWorkflowRunsWorkflowRunError"];
        WorkflowRunErrorEvent: {
            id: string;
            error: components["schemas"]["WorkflowRunError"];
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.error";
            workflow_run_id: string | null;
        };
        WorkflowRunPhase: {
            id: string;
            description: string | null;
            name: string;
        };
        WorkflowRunPhaseEndedEvent: {
            id: string;
            phase_started_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.phase_ended";
            workflow_run_id: string;
            workflow_run_phase_id: string;
        };
        WorkflowRunPhaseStartedEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.phase_started";
            workflow_run_id: string;
            workflow_run_phase_id: string;
        };
        WorkflowRunResult: components["schemas"]["WorkflowRunResultCompleted"] | components["schemas"]["WorkflowRunResultError"] | components["schemas"]["WorkflowRunResultStopped"];
        WorkflowRunResultCompleted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "completed";
        };
        WorkflowRunResultError: {
            error: components["schemas"]["WorkflowRunError"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "error";
        };
        WorkflowRunResultStopped: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stopped";
        };
        WorkflowRunStatusEndedEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            result: components["schemas"]["WorkflowRunResult"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.status_ended";
            workflow_run_id: string;
        };
        WorkflowRunStatusIdleEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.status_idle";
            workflow_run_id: string;
        };
        WorkflowRunStatusRunningEvent: {
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.status_running";
            workflow_run_id: string;
        };
        WorkspaceArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workspace_archived_error";
        };
        WorkspaceArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workspace_archived_error";
        };
        WriteToolConfig: {
            enabled: boolean;
            /** @constant */
            name: "write";
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "write";
        };
        WriteToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "write";
            enabled?: boolean | null;
            permission_policy?: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"] | null;
            /** @constant */
            type?: "write";
        };
    };
    responses: {
        /** @description 4xx */
        ClientError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 409 */
        Conflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 409 */
        DreamConflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 403 */
        Forbidden: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description Invalid */
        InvalidRequest: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 409 */
        MemoryConflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemoryConflictResponse"];
            };
        };
        /** @description 404 */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 412 */
        PreconditionFailed: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 429 */
        RateLimited: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 5xx */
        ServerError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 413 */
        TooLarge: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 401 */
        Unauthenticated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description 503 */
        Unavailable: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
    };
    parameters: {
        AgentId: string;
        AnthropicVersion: "2026-10-21" | "2023-06-01";
        BetaDreams: string;
        BetaForFileScope: string;
        BetaManagedAgents: string;
        BetaMemory: string;
        BetaOptional: string;
        BetaTunnels: string;
        BetaUserProfileEnrollment: string;
        BetaUserProfiles: string;
        CertificateId: string;
        CreatedAfter: string;
        CreatedAtOrAfter: string;
        CreatedAtOrBefore: string;
        CreatedBefore: string;
        CredentialId: string;
        DeploymentId: string;
        DeploymentRunId: string;
        DreamId: string;
        EnvironmentId: string;
        FileId: string;
        MemoryId: string;
        MemoryStoreId: string;
        MemoryVersionId: string;
        ModelId: string;
        Page: string | null;
        ResourceId: string;
        SessionId: string;
        SkillId: string;
        SkillVersionId: string;
        ThreadId: string;
        TunnelId: string;
        UserProfileId: string;
        VaultId: string;
        WorkId: string;
        WorkerId: string;
        WorkspaceId: string;
    };
    requestBodies: never;
    headers: {
        RateLimitLimit: number;
        RateLimitRemaining: number;
        RateLimitReset: string;
        /** @description Id of the request. */
        RequestId: string;
        RetryAfter: string;
        RetryAfterMs: string;
        ShouldRetry: "true" | "false";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getAgent: {
        parameters: {
            query?: {
                version?: number;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateAgentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveAgent: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listAgentVersions: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnvironmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateEnvironmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteEnvironment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedEnvironment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveEnvironment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Environment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWork: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWork"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWork: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWork"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWork: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWorkPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    ackWork: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWork"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    heartbeatWork: {
        parameters: {
            query?: {
                desired_ttl_seconds?: number | null;
                expected_last_heartbeat?: string | null;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWorkHeartbeatResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pollWork: {
        parameters: {
            query?: {
                block_ms?: number | null;
                reclaim_older_than_ms?: number | null;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "Anthropic-Worker-ID"?: components["parameters"]["WorkerId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWork"] | null;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkStats: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWorkQueueStats"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    stopWork: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                environment_id: components["parameters"]["EnvironmentId"];
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StopWorkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfHostedWork"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                agent_id?: string;
                agent_version?: number;
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                deployment_id?: string;
                include_archived?: boolean;
                memory_store_id?: string;
                order?: "asc" | "desc";
                "statuses[]"?: ("rescheduling" | "running" | "idle" | "terminated")[];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateSessionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSession"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveSession: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSessionEvents: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                order?: "asc" | "desc";
                "types[]"?: components["schemas"]["SessionEventType"][];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEventPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    sendSessionEvents: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSessionEventsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSessionEventsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    streamSessionEvents: {
        parameters: {
            query?: {
                "event_deltas[]"?: components["schemas"]["EventDeltaType"][];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SessionStreamEvent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    streamSessionEventsAlias: {
        parameters: {
            query?: {
                "event_deltas[]"?: components["schemas"]["EventDeltaType"][];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SessionStreamEvent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSessionResource: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionResourceResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSessionResource: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionResourceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSessionResourceResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSessionResource: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSessionResource"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSessionResources: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResourcePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addSessionResource: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSessionResourceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSessionThread: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionThread"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSessionThreads: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "statuses[]"?: components["schemas"]["SessionThreadStatus"][];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionThreadPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveSessionThread: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionThread"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSessionThreadEvents: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEventPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    streamSessionThreadEvents: {
        parameters: {
            query?: {
                "event_deltas[]"?: components["schemas"]["EventDeltaType"][];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                session_id: components["parameters"]["SessionId"];
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SessionThreadStreamEvent"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDeployments: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                agent_id?: string;
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                include_archived?: boolean;
                status?: components["schemas"]["DeploymentStatus"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeploymentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateDeploymentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    runDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentRun"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unpauseDeployment: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDeploymentRun: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                deployment_run_id: components["parameters"]["DeploymentRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentRun"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDeploymentRuns: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                deployment_id?: string;
                has_error?: boolean;
                trigger_type?: components["schemas"]["TriggerType"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentRunPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listVaults: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createVault: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVaultRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getVault: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateVault: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateVaultRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteVault: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedVault"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveVault: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vault"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createCredential: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCredentialRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCredential: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateCredential: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateCredentialRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteCredential: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCredential"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveCredential: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateCredentialMcpOAuth: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                vault_id: components["parameters"]["VaultId"];
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialValidation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMemoryStores: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryStorePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createMemoryStore: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMemoryStoreRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryStore"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getMemoryStore: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryStore"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateMemoryStore: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateMemoryStoreRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryStore"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteMemoryStore: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedMemoryStore"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveMemoryStore: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryStore"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMemories: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                depth?: number;
                path_prefix?: string;
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryListItemPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createMemory: {
        parameters: {
            query?: {
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMemoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memory"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getMemory: {
        parameters: {
            query?: {
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memory"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateMemory: {
        parameters: {
            query?: {
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateMemoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memory"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteMemory: {
        parameters: {
            query?: {
                expected_content_sha256?: string;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedMemory"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getMemoryVersion: {
        parameters: {
            query?: {
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
                memory_version_id: components["parameters"]["MemoryVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listMemoryVersions: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                api_key_id?: string;
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                memory_id?: string;
                operation?: components["schemas"]["MemoryVersionOperation"];
                service_account_id?: string;
                session_id?: string;
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryVersionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    redactMemoryVersion: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaMemory"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                memory_store_id: components["parameters"]["MemoryStoreId"];
                memory_version_id: components["parameters"]["MemoryVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "ids[]"?: string[];
                scope_id?: string;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaForFileScope"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMetadataPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadFileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMetadata"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getFileMetadata: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileMetadata"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedFile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                source?: string | null;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSkill: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateSkillRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Skill"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSkill: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSkill"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSkillVersions: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillVersionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSkillVersion: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateSkillVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSkillVersion: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
                version: components["parameters"]["SkillVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSkillVersion: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
                version: components["parameters"]["SkillVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSkillVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    downloadSkillVersion: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                skill_id: components["parameters"]["SkillId"];
                version: components["parameters"]["SkillVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listUserProfiles: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "enforcement_status[]"?: components["schemas"]["UserProfileEnforcementStatus"][];
                order?: components["schemas"]["UserProfileListOrder"];
                order_by?: components["schemas"]["UserProfileListOrderBy"];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfilePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createUserProfile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateUserProfileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getUserProfile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateUserProfile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateUserProfileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteUserProfile: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedUserProfile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createUserProfileEnrollmentUrl: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaUserProfileEnrollment"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileEnrollmentURL"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createUserProfileActionUrl: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserProfileActionUrlRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileActionURL"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDreams: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                include_archived?: boolean;
                "statuses[]"?: components["schemas"]["DreamStatus"][];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaDreams"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DreamPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createDream: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaDreams"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDreamRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DreamConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDream: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaDreams"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                dream_id: components["parameters"]["DreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveDream: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaDreams"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                dream_id: components["parameters"]["DreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    cancelDream: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaDreams"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                dream_id: components["parameters"]["DreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTunnels: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createTunnel: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateTunnelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tunnel"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getTunnel: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tunnel"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveTunnel: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tunnel"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    revealTunnelToken: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelToken"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    rotateTunnelToken: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateTunnelTokenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelToken"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listTunnelCertificates: {
        parameters: {
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
                include_archived?: boolean;
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelCertificatePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createTunnelCertificate: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTunnelCertificateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelCertificate"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getTunnelCertificate: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelCertificate"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    archiveTunnelCertificate: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                tunnel_id: components["parameters"]["TunnelId"];
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TunnelCertificate"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfo"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                limit?: number;
                before_id?: string;
                after_id?: string;
                "lifecycle[]"?: ("active" | "deprecated" | "retired")[];
            };
            header: {
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfoPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    receiveWebhookEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description ok */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
