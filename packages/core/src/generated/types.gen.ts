// generated from openapi/ by `pnpm generate`; do not edit

export interface paths {
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Archived agents are left out unless asked for.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create an agent
         * @description Stores the definition as version 1. Everything is checked here – names and roster, toolsets against servers, domain lists, speed and region against the model. The model's default effort is filled in and returned.
         */
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
        /**
         * Get an agent
         * @description The newest version, or the one that is asked for. Archived agents stay readable.
         */
        get: operations["getAgent"];
        put?: never;
        /**
         * Update an agent
         * @description A partial update. Scalars and arrays are replaced whole, metadata is merged key by key, and null deletes a key. Every effective change makes a new version and emits `agent.updated`; a request that changes nothing returns the current version and emits nothing.
         *
         *     Send `version` to be told (409) when somebody else was faster. Without it the last write wins. A repeated update with `version` answers 409 although the first one took effect, so read the agent again before giving up.
         */
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
        /**
         * Archive an agent
         * @description There is no way back. The agent becomes read-only; running sessions go on, new sessions and deployments are refused, and its deployments are archived with it.
         */
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
        /**
         * List the versions of an agent
         * @description Each entry is a full agent.
         */
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
        /** List environments */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description A cloud environment with an unrestricted network and no packages, unless `config` says otherwise.
         */
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
        /** Get an environment */
        get: operations["getEnvironment"];
        put?: never;
        /**
         * Update an environment
         * @description A partial update, which reaches only sandboxes that are made afterwards. The kind of environment can't change. A request that changes nothing emits no webhook.
         */
        post: operations["updateEnvironment"];
        /**
         * Delete an environment
         * @description Works on active and archived environments.
         */
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
        /**
         * Archive an environment
         * @description There is no way back. No updates and no new sessions afterwards. Archiving again returns the same record and emits nothing.
         */
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
        /**
         * Get a work item
         * @description `secret` is null here.
         */
        get: operations["getWork"];
        put?: never;
        /** Update the metadata of a work item */
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
        /**
         * List work items
         * @description `secret` is null here.
         */
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
        /**
         * Acknowledge a work item
         * @description Takes a claimed item off the queue – `queued` becomes `starting`. An item that is not acknowledged in time is handed out again. What a second acknowledgement answers is not documented.
         */
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
        /**
         * Prolong the lease of a work item
         * @description A compare-and-swap – `expected_last_heartbeat` must be the stored heartbeat, except while the item is stopping or stopped. If the answer to a heartbeat gets lost, the next one fails with 412; `details.current_state` then tells whether the lease is still one's own.
         */
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
        /**
         * Claim a work item
         * @description Hands out the next item, with its `secret`, which is filled only here. JSON null, or an empty body, means that there is none. A claim whose answer gets lost is handed out again after `reclaim_older_than_ms`.
         */
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
        /** Get the state of a work queue */
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
        /**
         * Stop a work item
         * @description By default the item becomes `stopping`; the worker sees that at its next heartbeat and confirms with a forced stop. `force` makes it `stopped` at once.
         */
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
        /**
         * List sessions
         * @description The only list that can also go back, by `prev_page`. A cursor belongs to the order that it was made with.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Create a session
         * @description Starts a session of an agent in an environment. It is `idle` until the first event is sent, or `running` at once with initial events. The sandbox is prepared from now on; a repository that can't be cloned is reported by a `session.error`. On a self-hosted environment a work item is queued.
         *
         *     A repeated request makes a second session. Limited to 300 creations a minute per organization.
         */
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
        /**
         * Get a session
         * @description Status, usage, stats and outcome evaluations are snapshots and may lag the event stream – straight after a send, the status may still be `idle`. Archived sessions read `terminated`.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Update a session
         * @description Changes the title, metadata, budget, and the agent's tools and MCP servers for this session alone. In force from the next turn.
         */
        post: operations["updateSession"];
        /**
         * Delete a session
         * @description Removes the record, its events, its sandbox and the files that it produced. Streams get `session.deleted` and are closed. Refused while the session runs; the status may lag, so wait until it is idle.
         */
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
        /**
         * Archive a session
         * @description The status becomes `terminated`; the history stays readable, and no more events are accepted. Refused while the session runs; the status may lag, so wait until it is idle.
         */
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
        /**
         * List the events of a session
         * @description The history in the order of `processed_at`. The order of the list may differ slightly from the times shown, and events that wait in the queue may be listed or not.
         */
        get: operations["listSessionEvents"];
        put?: never;
        /**
         * Send events to a session
         * @description Messages that are sent during a turn are queued, and emitted again with the same id once they are processed. Answers to tools are routed to the right thread by the tool-use id.
         *
         *     There are no idempotency keys – a repeated message starts a second turn. While the budget is used up, only answers to tools and interrupts are accepted. Straight after a tool's result, a message may be refused for a moment.
         */
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
        /**
         * Stream the events of a session
         * @description Server-sent events, live only – there is no replay and no `Last-Event-ID`, so open the stream before sending. It carries the primary thread and what other threads copy to it. Comments and `ping` events keep it alive, an `error` event carries the error envelope, and `session.deleted` ends it.
         *
         *     After a drop, open a new stream, read the history, and go on with the stream, skipping what was seen.
         */
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
         * Stream the events of a session (old path)
         * @deprecated
         * @description The path of the earliest published description of the API. Use `/v1/sessions/{session_id}/events/stream`.
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
        /**
         * Get a resource of a session
         * @description Memory stores have no id as a resource, so they can't be fetched here.
         */
        get: operations["getSessionResource"];
        put?: never;
        /**
         * Replace the access token of a repository
         * @description Nothing else of a resource can be changed.
         */
        post: operations["updateSessionResource"];
        /**
         * Remove a file from a session
         * @description Files only.
         */
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
        /** List the resources of a session */
        get: operations["listSessionResources"];
        put?: never;
        /**
         * Add a file to a session
         * @description Files only. The session gets a copy with a file id of its own.
         */
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
        /** Get a thread */
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
        /**
         * List the threads of a session
         * @description The primary thread (without a parent) and advisors' threads are among them.
         */
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
        /**
         * Archive a thread
         * @description Possible while the thread is idle, which includes waiting for an action. It frees one of the 25 places.
         */
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
        /**
         * List the events of a thread
         * @description Without filters and without a choice of order.
         */
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
        /**
         * Stream the events of a thread
         * @description Like the session's stream, for one thread; previews are those of the thread. Note that the path has no `/events`.
         */
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
        /** List deployments */
        get: operations["listDeployments"];
        put?: never;
        /**
         * Create a deployment
         * @description Starts sessions on a schedule, or on demand. The agent is pinned to a version now.
         */
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
        /** Get a deployment */
        get: operations["getDeployment"];
        put?: never;
        /**
         * Update a deployment
         * @description A partial update – arrays are replaced whole, metadata is merged, a null schedule leaves a deployment that is run by hand only. Archived deployments can't be changed.
         */
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
        /**
         * Archive a deployment
         * @description There is no way back. The status reads `active` with `archived_at` set, and there are no upcoming runs.
         */
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
        /**
         * Pause a deployment
         * @description Scheduled runs are left out until it goes on; runs by hand stay possible.
         */
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
        /**
         * Run a deployment now
         * @description Creates a session at once, also while the deployment is paused. Such runs emit no `deployment_run` webhooks.
         */
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
        /**
         * Let a paused deployment go on
         * @description It goes on with the next time of the schedule; what was missed is not made up for.
         */
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
        /** Get a run of a deployment */
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
        /**
         * List runs of deployments
         * @description A deployment that does not exist gives an empty list.
         */
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
        /**
         * List vaults
         * @description Newest first.
         */
        get: operations["listVaults"];
        put?: never;
        /** Create a vault */
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
        /** Get a vault */
        get: operations["getVault"];
        put?: never;
        /**
         * Update a vault
         * @description Metadata is merged key by key, and null deletes a key.
         */
        post: operations["updateVault"];
        /**
         * Delete a vault
         * @description Removes the vault and all its credentials for good, with a webhook for each of them.
         */
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
        /**
         * Archive a vault
         * @description Its credentials are archived and their secrets purged, with a webhook for each of them. Running sessions go on; new sessions that name the vault fail.
         */
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
        /**
         * List the credentials of a vault
         * @description Newest first.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Create a credential
         * @description At most 20 per vault. The secret is stored without being checked against its server, and never returned. A repeated request answers 409, because the key is taken.
         */
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
        /**
         * Get a credential
         * @description No secret is ever returned.
         */
        get: operations["getCredential"];
        put?: never;
        /**
         * Update a credential
         * @description The kind and the key are fixed. `injection_location` is merged field by field, `networking` replaced whole. Changes reach running sessions.
         */
        post: operations["updateCredential"];
        /**
         * Delete a credential
         * @description Removes it for good.
         */
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
        /**
         * Archive a credential
         * @description Purges the secret and frees the key, which stays visible on the record.
         */
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
        /**
         * Test an OAuth credential
         * @description Calls the MCP server with it and, if that answers 401, tries to renew the token.
         */
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
        /** List memory stores */
        get: operations["listMemoryStores"];
        put?: never;
        /**
         * Create a memory store
         * @description Names need not be unique.
         */
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
        /** Get a memory store */
        get: operations["getMemoryStore"];
        put?: never;
        /**
         * Update a memory store
         * @description Refused once it is archived.
         */
        post: operations["updateMemoryStore"];
        /**
         * Delete a memory store
         * @description Removes its memories and their versions too.
         */
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
        /**
         * Archive a memory store
         * @description There is no way back. It can still be read, deleted and redacted.
         */
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
        /**
         * List memories
         * @description In an order of the server's choice.
         */
        get: operations["listMemories"];
        put?: never;
        /**
         * Create a memory
         * @description Never overwrites. A repeated request answers 409, because the path is taken.
         */
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
        /** Get a memory */
        get: operations["getMemory"];
        put?: never;
        /**
         * Update a memory
         * @description Changes content, path or both; a rename keeps the id. With a `precondition` it only applies to the content that the caller has read – or when content and path already are as requested, so that it may be repeated.
         */
        post: operations["updateMemory"];
        /**
         * Delete a memory
         * @description Its versions stay, with one more of operation `deleted`.
         */
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
        /** Get a version of a memory */
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
        /**
         * List versions of memories
         * @description Newest first.
         */
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
        /**
         * Redact a version of a memory
         * @description Clears content, path, size and hash for good. The current version of a memory that exists can't be redacted.
         */
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
        /**
         * List files
         * @description With `scope_id`, the files of one session. What the agent leaves under `/mnt/session/outputs` is listed 1 to 3 seconds after the session became idle, and is complete once listed. That filter needs the beta header `managed-agents-2026-04-01`.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Upload a file
         * @description Up to 500 MB per file and 1 TB per organization. Uploaded files can't be downloaded again.
         */
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
        /**
         * Get what is known about a file
         * @description The metadata of an expired file stays readable for 30 days.
         */
        get: operations["getFileMetadata"];
        put?: never;
        post?: never;
        /** Delete a file */
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
        /**
         * Download a file
         * @description Outputs of sessions and tools can be downloaded, uploaded files can't (`file_not_downloadable`).
         */
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
        /** List skills */
        get: operations["listSkills"];
        put?: never;
        /**
         * Create a skill
         * @description Uploads the files of its first version.
         */
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
        /** Get a skill */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description Removes all its versions too.
         */
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
        /** List the versions of a skill */
        get: operations["listSkillVersions"];
        put?: never;
        /**
         * Create a version of a skill
         * @description Uploads the files of a new version of the skill.
         */
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
        /**
         * Get a version of a skill
         * @description Versions go by their id; whether `latest` is accepted in its place is not documented.
         */
        get: operations["getSkillVersion"];
        put?: never;
        post?: never;
        /** Delete a version of a skill */
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
        /** Download a version of a skill */
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
        /**
         * List user profiles
         * @description A page may be empty and still have a cursor, so go on until there is none.
         */
        get: operations["listUserProfiles"];
        put?: never;
        /**
         * Create a user profile
         * @description Without a `user-profiles` beta header the current shape applies. With one of the older values, older shapes apply that this document does not describe.
         */
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
        /** Get a user profile */
        get: operations["getUserProfile"];
        put?: never;
        /**
         * Update a user profile
         * @description An empty string as a metadata value deletes that key. Details of the end user can't be cleared.
         */
        post: operations["updateUserProfile"];
        /** Delete a user profile */
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
        /**
         * Create a link for enrolment (older way)
         * @description Needs one of the `user-profiles` beta headers. The current way is `action_urls`.
         */
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
        /** Create a link for an end user */
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
        /**
         * List dreams
         * @description Newest first.
         */
        get: operations["listDreams"];
        put?: never;
        /**
         * Start a dream
         * @description Reads up to 100 sessions and one memory store, and writes into a clone of that store, or into the store itself.
         */
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
        /**
         * Get a dream
         * @description Archived dreams are returned too.
         */
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
        /**
         * Archive a dream
         * @description Only dreams that have ended. There is no way back; archiving again does no harm.
         */
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
        /**
         * Cancel a dream
         * @description Canceling again does no harm. The usage may still move afterwards.
         */
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
        /**
         * List tunnels
         * @description Newest first.
         */
        get: operations["listTunnels"];
        put?: never;
        /**
         * Create a tunnel
         * @description Allocates a host name. A repeated request makes a second tunnel.
         */
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
        /** Get a tunnel */
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
        /**
         * Archive a tunnel
         * @description There is no way back. Its certificates are archived and its token becomes invalid; archiving again does no harm.
         */
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
        /**
         * Show the token of a tunnel
         * @description A POST without a body that changes nothing – the token is the same until it is rotated.
         */
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
        /**
         * Replace the token of a tunnel
         * @description The old token is refused for new connections only.
         */
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
        /** List the certificates of a tunnel */
        get: operations["listTunnelCertificates"];
        put?: never;
        /**
         * Add a certificate to a tunnel
         * @description At most two are active per tunnel.
         */
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
        /** Get a certificate of a tunnel */
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
        /**
         * Archive a certificate of a tunnel
         * @description The last one may be archived too.
         */
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
        /**
         * Get a model
         * @description An alias is accepted in place of the id.
         */
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
        /**
         * List models
         * @description Newest first. Retired models are left out unless asked for.
         */
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
        /**
         * Something happened to an object
         * @description Sent to the HTTPS endpoints (port 443) that are set up in the Console. Up to 3 attempts, 5 to 120 seconds apart; any 2xx acknowledges. Deliveries come in no order, may come twice, and are dropped after the last attempt. A redirect or a private address disables the endpoint. Acknowledge first, then work.
         *
         *     Verify the signature over the raw body (Standard Webhooks): HMAC-SHA256 of `id.timestamp.body` with the Base64-decoded part of the `whsec_…` secret after its prefix, and refuse timestamps that are more than 5 minutes off.
         */
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
        /** @description The change came with an API key. */
        APIActor: {
            /** @description Starts with `apikey_`. */
            api_key_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "api_actor";
        };
        /** @description The agent acts under a role of AWS. */
        AWSRoleExecutionIdentity: {
            /** @description ARN of the role. */
            role_arn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "aws_role";
        };
        /** @description Let the agent act under a role of AWS. */
        AWSRoleExecutionIdentityParams: {
            /** @description ARN of the role. */
            role_arn: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "aws_role";
        };
        /** @description Who made a change. */
        Actor: components["schemas"]["SessionActor"] | components["schemas"]["APIActor"] | components["schemas"]["UserActor"] | components["schemas"]["ServiceAccountActor"];
        /** @description A file to mount into a session. Only files can be added after creation. */
        AddSessionResourceRequest: {
            /** @description Starts with `file_`. */
            file_id: string;
            /** @constant */
            type: "file";
            /** @description Where to mount it, rooted under `/mnt/session/uploads`. */
            mount_path?: string | null;
        };
        /** @description A model that the agent may consult. Its threads take the name `anthropic.advisor`. */
        Advisor: {
            model: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "advisor";
        };
        /** @description A model that the agent may consult. A pairing of models that is not allowed is refused with 400. */
        AdvisorParams: {
            model: string;
            /** @constant */
            type: "advisor";
        };
        /** @description A versioned definition of what a session runs – model, instructions, tools, MCP servers, skills and roster. Each change makes a new version; all versions stay listed and readable. */
        Agent: {
            /** @description Starts with `agent_`. */
            id: string;
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Null when the agent has none. */
            description: string | null;
            /** @description The identity that the agent acts under. Added after August 2026, so an older server or recording may lack it. */
            execution_identity: components["schemas"]["ExecutionIdentity"];
            /** @description The MCP servers that the agent may reach. Each has an `mcp_toolset` among the tools. */
            mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
            /** @description The caller's own keys and values. */
            metadata: {
                [key: string]: string;
            };
            model: components["schemas"]["ModelConfig"];
            /** @description The roster of other agents that this one may put to work; null when it works alone. */
            multiagent: components["schemas"]["Multiagent"] | null;
            name: string;
            /** @description The skills that sessions of this agent have. They need the `read` tool. */
            skills: (components["schemas"]["AnthropicSkill"] | components["schemas"]["CustomSkill"])[];
            /** @description The system prompt; null when there is none. */
            system: string | null;
            /** @description Toolsets and custom tools. At most 256 tools, counted over all toolsets. */
            tools: (components["schemas"]["AgentToolset20260401"] | components["schemas"]["MCPToolset"] | components["schemas"]["CustomTool"])[];
            /** @constant */
            type: "agent";
            /** Format: date-time */
            updated_at: string;
            /** @description Starts at 1 and grows by 1 with each change. */
            version: number;
        };
        /** @description The deployment was paused because the agent, or one of its subagents, is archived. */
        AgentArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_archived_error";
        };
        /** @description The run failed because the agent, or one of its subagents, is archived. */
        AgentArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_archived_error";
        };
        /** @description What the server decided under the policy `auto`. Further kinds may come. */
        AgentAutoEvaluatedPermission: components["schemas"]["AgentAutoEvaluatedPermissionAllow"] | components["schemas"]["AgentAutoEvaluatedPermissionAsk"] | components["schemas"]["AgentAutoEvaluatedPermissionDeny"];
        /** @description The server allows the use. */
        AgentAutoEvaluatedPermissionAllow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "allow";
        };
        /** @description The server leaves the decision to the user. */
        AgentAutoEvaluatedPermissionAsk: {
            /** @description Why. Further codes may come. */
            reason_code: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ask";
        };
        /** @description The server denies the use. */
        AgentAutoEvaluatedPermissionDeny: {
            /** @description Why. Further codes may come. */
            reason_code: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deny";
        };
        /** @description The agent asks the caller to execute a custom tool. Answer with a `user.custom_tool_result`; no permission policy applies. */
        AgentCustomToolUseEvent: {
            /** @description Starts with `sevt_`. */
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
            /** @description Present when the event was copied here from another thread. For information only; answers are routed by the tool use. */
            session_thread_id?: string | null;
        };
        /**
         * @description What a permission policy decided about a tool use.
         * @enum {string}
         */
        AgentEvaluatedPermission: "allow" | "ask" | "deny";
        /** @description The result of a tool of an MCP server. Output over 100,000 characters goes to a file in the sandbox, and the model sees a preview. */
        AgentMCPToolResultEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description The id of the `agent.mcp_tool_use` event. */
            mcp_tool_use_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.mcp_tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            /** @description True also for a use that was denied or interrupted. */
            is_error?: boolean | null;
        };
        /** @description The agent uses a tool of an MCP server. The server executes it. */
        AgentMCPToolUseEvent: {
            /** @description Starts with `sevt_`. */
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
            /** @description `ask` waits for a `user.tool_confirmation`; `deny` means that it was not run and an error result follows. */
            evaluated_permission?: components["schemas"]["AgentEvaluatedPermission"];
            /** @description The policy that decided. Absent when the use was refused before any policy, as for a tool that is not enabled, and on older servers. */
            evaluation?: components["schemas"]["AgentToolEvaluation"];
            /** @description Present when the event was copied here from another thread. For information only; answers are routed by the tool use. */
            session_thread_id?: string | null;
        };
        /** @description Text of the agent, complete. It replaces its preview, which has the same id. */
        AgentMessageEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description Preview of an `agent.message`. */
        AgentMessagePreview: {
            /** @description The id that the complete event will have. */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.message";
        };
        /** @description The id of a model. The known ones are listed; others may come at any time and must be accepted. */
        AgentModelId: string;
        /** @description One page of agents, or of the versions of one agent. */
        AgentPage: {
            data: components["schemas"]["Agent"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description An agent at one version, as an answer names it. */
        AgentReference: {
            /** @description Starts with `agent_`. */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent";
            /** @description The version that was resolved. */
            version: number;
        };
        /** @description An agent as a request names it, with or without a version. */
        AgentReferenceParams: {
            /** @description Starts with `agent_`. */
            id: string;
            /** @constant */
            type: "agent";
            /** @description Left out means the latest version at this moment. */
            version?: number;
        };
        /** @description The agent thought. The event carries no text. */
        AgentThinkingEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thinking";
        };
        /** @description Preview of an `agent.thinking`. No deltas follow it. */
        AgentThinkingPreview: {
            /** @description The id that the complete event will have. */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thinking";
        };
        /** @description The context of the thread was compacted. The event carries only a time. */
        AgentThreadContextCompactedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thread_context_compacted";
        };
        /** @description The thread whose stream this is received a message from another thread. */
        AgentThreadMessageReceivedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /** @description Starts with `sthr_`. */
            from_session_thread_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thread_message_received";
            /** @description Absent if the other thread is the primary one. */
            from_agent_name?: string | null;
        };
        /** @description The thread whose stream this is sent a message to another thread. */
        AgentThreadMessageSentEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /** Format: date-time */
            processed_at: string;
            /** @description Starts with `sthr_`. */
            to_session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.thread_message_sent";
            /** @description Absent if the other thread is the primary one. */
            to_agent_name?: string | null;
        };
        /** @description Settings of one built-in tool, as stored. Answers always carry `type`. */
        AgentToolConfig: components["schemas"]["BashToolConfig"] | components["schemas"]["EditToolConfig"] | components["schemas"]["ReadToolConfig"] | components["schemas"]["WriteToolConfig"] | components["schemas"]["GlobToolConfig"] | components["schemas"]["GrepToolConfig"] | components["schemas"]["WebFetchToolConfig"] | components["schemas"]["WebSearchToolConfig"];
        /** @description Settings of one built-in tool, named by `name`. `type` may be left out, for the server infers it from the name. */
        AgentToolConfigParams: components["schemas"]["BashToolConfigParams"] | components["schemas"]["EditToolConfigParams"] | components["schemas"]["ReadToolConfigParams"] | components["schemas"]["WriteToolConfigParams"] | components["schemas"]["GlobToolConfigParams"] | components["schemas"]["GrepToolConfigParams"] | components["schemas"]["WebFetchToolConfigParams"] | components["schemas"]["WebSearchToolConfigParams"];
        /** @description The permission policy that decided about a tool use. Further kinds may come. */
        AgentToolEvaluation: components["schemas"]["AgentToolEvaluationAlwaysAllow"] | components["schemas"]["AgentToolEvaluationAlwaysAsk"] | components["schemas"]["AgentToolEvaluationAuto"];
        /** @description The policy `always_allow` decided. */
        AgentToolEvaluationAlwaysAllow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_allow";
        };
        /** @description The policy `always_ask` decided. */
        AgentToolEvaluationAlwaysAsk: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_ask";
        };
        /** @description The policy `auto` decided, that is, the server judged this use. */
        AgentToolEvaluationAuto: {
            evaluated_permission: components["schemas"]["AgentAutoEvaluatedPermission"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "auto";
        };
        /** @description The result of a built-in tool that the server executed. Output over 100,000 characters goes to a file in the sandbox, and the model sees a preview. */
        AgentToolResultEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /** @description The id of the `agent.tool_use` event. */
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            /** @description True also for a use that was denied or interrupted. */
            is_error?: boolean | null;
        };
        /** @description The agent uses a built-in tool. In a cloud environment the server executes it; in a self-hosted one the session waits for a `user.tool_result`. */
        AgentToolUseEvent: {
            /** @description Starts with `sevt_`. */
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
            /** @description `ask` waits for a `user.tool_confirmation`; `deny` means that it was not run and an error result follows. */
            evaluated_permission?: components["schemas"]["AgentEvaluatedPermission"];
            /** @description The policy that decided. Absent when the use was refused before any policy, as for a tool that is not enabled, and on older servers. */
            evaluation?: components["schemas"]["AgentToolEvaluation"];
            /** @description Present when the event was copied here from another thread. For information only; answers are routed by the tool use. */
            session_thread_id?: string | null;
        };
        /** @description The built-in tools of an agent (`bash`, `read`, `write`, `edit`, `glob`, `grep`, `web_fetch`, `web_search`), as stored. */
        AgentToolset20260401: {
            /** @description Settings of single tools; they go before `default_config`. */
            configs: components["schemas"]["AgentToolConfig"][];
            /** @description What holds for every tool of the set without an entry of its own. */
            default_config: components["schemas"]["AgentToolsetDefaultConfig"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_toolset_20260401";
        };
        /** @description Input of the `bash` tool, for those who execute it in a self-hosted environment. */
        AgentToolset20260401BashInput: {
            command?: string;
            restart?: boolean;
            timeout_ms?: number;
        };
        /** @description Input of the `edit` tool, for those who execute it in a self-hosted environment. */
        AgentToolset20260401EditInput: {
            file_path: string;
            new_string: string;
            old_string: string;
            replace_all?: boolean;
        };
        /** @description Input of the `glob` tool, for those who execute it in a self-hosted environment. */
        AgentToolset20260401GlobInput: {
            pattern: string;
            path?: string;
        };
        /** @description Input of the `grep` tool, for those who execute it in a self-hosted environment. */
        AgentToolset20260401GrepInput: {
            pattern: string;
            path?: string;
        };
        /** @description Give the agent the built-in tools. */
        AgentToolset20260401Params: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent_toolset_20260401";
            /** @description Settings of single tools, one entry per tool. They go before `default_config`. */
            configs?: components["schemas"]["AgentToolConfigParams"][];
            /** @description What holds for every tool of the set without an entry of its own. */
            default_config?: components["schemas"]["AgentToolsetDefaultConfigParams"] | null;
        };
        /** @description Input of the `read` tool, for those who execute it in a self-hosted environment. */
        AgentToolset20260401ReadInput: {
            file_path: string;
            view_range?: number[];
        };
        /** @description Input of the `write` tool, for those who execute it in a self-hosted environment. */
        AgentToolset20260401WriteInput: {
            content: string;
            file_path: string;
        };
        /** @description What holds for every built-in tool without an entry of its own. */
        AgentToolsetDefaultConfig: {
            enabled: boolean;
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
        };
        /** @description What shall hold for every built-in tool without an entry of its own. */
        AgentToolsetDefaultConfigParams: {
            /** @default true */
            enabled?: boolean | null;
            /**
             * @description Default `always_allow`.
             * @default {
             *       "type": "always_allow"
             *     }
             */
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
        };
        /** @description An agent with parts replaced for one session. What is left out is inherited, a value replaces the whole part. The answer's `agent` is the effective snapshot under the base id and version. */
        AgentWithOverridesParams: {
            /** @description Starts with `agent_`. */
            id: string;
            /** @constant */
            type: "agent_with_overrides";
            /** @description An empty list clears the agent's servers, which is refused while an `mcp_toolset` points to one of them. */
            mcp_servers?: components["schemas"]["URLMCPServerParams"][];
            /** @description Can't be null (400). An `effort` in it is ignored, and the agent's own effort is lost too, so the model's default applies. */
            model?: components["schemas"]["AgentModelId"] | components["schemas"]["ModelConfigParams"];
            /** @description Replaces the agent's skills; an empty list clears them. */
            skills?: components["schemas"]["SkillParams"][];
            /** @description Null clears the agent's system prompt. */
            system?: string | null;
            /** @description Replaces the agent's tools. They can't be cleared while skills remain. */
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[];
            /** @description Left out means the latest version at this moment. */
            version?: number;
        };
        /** @description The tool runs without asking. */
        AlwaysAllowPolicy: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_allow";
        };
        /** @description Each use of the tool waits for a `user.tool_confirmation`. */
        AlwaysAskPolicy: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "always_ask";
        };
        /** @description A skill that Anthropic provides, pinned to a version. */
        AnthropicSkill: {
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "anthropic";
            version: string;
        };
        /** @description A skill that Anthropic provides. */
        AnthropicSkillParams: {
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "anthropic";
            version?: string | null;
        };
        /** @description What every failed request answers, and what an `error` event in a stream carries. New types and codes may come at any time. */
        ApiErrorResponse: {
            /** @constant */
            type: "error";
            error: {
                /** @description What kind of error it is. Further values may come. */
                type: string;
                /** @description Text for people; do not parse it. */
                message: string;
                /** @description More about the error, for programs. Further fields may come. */
                details?: ({
                    /** @description The exact cause. Further values may come. */
                    error_code?: string;
                    /** @description With `organization_on_hold`. */
                    appeal_url?: string | null;
                    /** @description With `heartbeat_precondition_failed`. */
                    current_state?: components["schemas"]["WorkLeaseState"];
                } & {
                    [key: string]: unknown;
                }) | null;
                /** @description With `memory_path_conflict_error`. Starts with `mem_`. */
                conflicting_memory_id?: string;
                /** @description With `memory_path_conflict_error`. */
                conflicting_path?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description The same as the `request-id` header. */
            request_id?: string | null;
        };
        /** @description The server judges each use of the tool – allow, ask or deny. */
        AutoPolicy: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "auto";
        };
        /** @description A document as Base64. */
        Base64DocumentSource: {
            data: string;
            media_type: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
        };
        /** @description An image as Base64. */
        Base64ImageSource: {
            data: string;
            media_type: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "base64";
        };
        /** @description Settings of the `bash` tool, as stored. */
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
        /** @description Settings for the `bash` tool. */
        BashToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "bash";
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "bash";
        };
        /** @description Check out a branch. */
        BranchCheckout: {
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "branch";
        };
        /** @description A cap on the list cost of a session. It is checked before each model request; the request that crosses it finishes, so the recorded cost may exceed the cap. */
        BudgetLimit: {
            /** @description Must be above zero. */
            max_list_cost: components["schemas"]["MonetaryAmount"];
            /** @constant */
            type: "limit";
        };
        /** @description Input tokens written to the cache, by how long they stay there. */
        CacheCreationUsage: {
            /** @description Tokens cached for an hour. */
            ephemeral_1h_input_tokens?: number;
            /** @description Tokens cached for five minutes. */
            ephemeral_5m_input_tokens?: number;
        };
        /** @description Whether something is supported. */
        CapabilitySupport: {
            supported: boolean;
        };
        /** @description A sandbox in the cloud, as stored. */
        CloudConfig: {
            networking: components["schemas"]["UnrestrictedNetwork"] | components["schemas"]["LimitedNetwork"];
            packages: components["schemas"]["Packages"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cloud";
        };
        /** @description A sandbox in the cloud. */
        CloudConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cloud";
            /** @description Left out means an unrestricted network. */
            networking?: (components["schemas"]["UnrestrictedNetwork"] | components["schemas"]["LimitedNetworkParams"]) | null;
            /** @description Left out means none. Under a `limited` network they need `allow_package_managers`. */
            packages?: components["schemas"]["PackagesParams"] | null;
        };
        /** @description Check out a commit. */
        CommitCheckout: {
            sha: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "commit";
        };
        /** @description The request does not fit the state that the object is in. */
        ConflictError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conflict_error";
            message?: string;
        };
        /** @description Which ways of managing the context are supported. */
        ContextManagementCapability: {
            clear_thinking_20251015: components["schemas"]["CapabilitySupport"] | null;
            clear_tool_uses_20250919: components["schemas"]["CapabilitySupport"] | null;
            compact_20260112: components["schemas"]["CapabilitySupport"] | null;
            supported: boolean;
        };
        /** @description The definition of a new agent, which becomes its version 1. */
        CreateAgentRequest: {
            /** @description A model id, or an object when effort, speed or region matter. */
            model: components["schemas"]["AgentModelId"] | components["schemas"]["ModelConfigParams"];
            name: string;
            description?: string | null;
            /** @description Null or left out stores a `service_account` identity. */
            execution_identity?: components["schemas"]["ExecutionIdentityParams"] | null;
            /** @description Names must be unique. Every server needs an `mcp_toolset` among the tools, and every `mcp_toolset` a server. */
            mcp_servers?: components["schemas"]["URLMCPServerParams"][];
            /** @description At most 16 keys of up to 64 characters; values up to 512 characters. */
            metadata?: {
                [key: string]: string;
            };
            /** @description The roster. Its members must exist, be unarchived and have no roster of their own; they are pinned to versions when the agent is saved. */
            multiagent?: components["schemas"]["MultiagentParams"] | null;
            /** @description Skills need the `read` tool. The limit of 20 is that of older texts; later ones count 500 per session instead. */
            skills?: components["schemas"]["SkillParams"][];
            /** @description The system prompt. */
            system?: string | null;
            /** @description At most 256 tools, counted over all toolsets (texts of August 2026 say 128). */
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[];
        };
        /** @description A new credential. It is not checked against the server that it is for. */
        CreateCredentialRequest: {
            /** @description The kind and its secret. Its key – `mcp_server_url` or `secret_name` – must be unique among the vault's active credentials and is fixed from then on. URLs are compared with scheme and host in lower case, without the default port and a trailing slash. */
            auth: components["schemas"]["MCPOAuthCreateParams"] | components["schemas"]["StaticBearerCreateParams"] | components["schemas"]["EnvironmentVariableCreateParams"];
            display_name?: string | null;
            /** @description At most 16 keys of up to 64 characters; values up to 512 characters. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description A new deployment. */
        CreateDeploymentRequest: {
            /** @description An agent's id, which pins the latest version at this moment, or an agent at a version. Parts can't be replaced here. */
            agent: string | components["schemas"]["AgentReferenceParams"];
            /** @description Starts with `env_`. */
            environment_id: string;
            /** @description What each session starts with. `system.message` is allowed. */
            initial_events: components["schemas"]["DeploymentInitialEventParams"][];
            name: string;
            /** @description Copied to each session. */
            budget?: components["schemas"]["BudgetLimit"] | null;
            description?: string | null;
            /** @description At most 16 keys of up to 64 characters; values up to 512 characters. */
            metadata?: {
                [key: string]: string;
            };
            resources?: (components["schemas"]["GitHubRepositoryResourceParams"] | components["schemas"]["FileResourceParams"] | components["schemas"]["MemoryStoreResourceParams"])[];
            /** @description Null or left out means that it is run by hand only. An organization may have 1,000 scheduled deployments. */
            schedule?: components["schemas"]["ScheduleParams"] | null;
            /** @description Ids that start with `vlt_`. */
            vault_ids?: string[];
        };
        /** @description A new dream. */
        CreateDreamRequest: {
            /** @description Exactly one entry of type `memory_store` and one of type `sessions`. */
            inputs: components["schemas"]["DreamInput"][];
            model: string | components["schemas"]["DreamModelConfigParams"];
            instructions?: string | null;
            /**
             * @description Where the result goes. Only one dream at a time may update a given store.
             * @default {
             *       "type": "create_new"
             *     }
             */
            output_behavior?: components["schemas"]["OutputBehavior"];
        };
        /** @description A new environment. */
        CreateEnvironmentRequest: {
            /** @description Older texts call it unique in the workspace, with 409 for a duplicate; later ones only advise it. */
            name: string;
            /** @description Left out means `cloud` with an unrestricted network and no packages. */
            config?: (components["schemas"]["CloudConfigParams"] | components["schemas"]["SelfHostedConfigParams"]) | null;
            description?: string | null;
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description `account` is refused for organizations that use the API.
             * @enum {string|null}
             */
            scope?: "organization" | "account" | null;
        };
        /** @description A new memory. It never overwrites. */
        CreateMemoryRequest: {
            /** @description UTF-8 of up to 102,400 bytes; may be empty. */
            content: string | null;
            /** @description Starts with `/` and has 1 to 20 segments, none of them empty, `.` or `..`. No control or format characters; normalized to NFC; up to 1,024 bytes; upper and lower case differ. Unique in the store, and no path may be an ancestor of another. */
            path: string;
        };
        /** @description A new memory store. */
        CreateMemoryStoreRequest: {
            /** @description Need not be unique. */
            name: string;
            description?: string;
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description A new session. It starts `idle`, or `running` if there are initial events; the sandbox is prepared at once. */
        CreateSessionRequest: {
            /** @description An agent's id (its latest version), an agent at a version, or an agent with parts replaced. */
            agent: string | components["schemas"]["AgentReferenceParams"] | components["schemas"]["AgentWithOverridesParams"];
            /** @description Starts with `env_`. */
            environment_id: string;
            /** @description Can only be attached here. Refused for a model without a list price. */
            budget?: components["schemas"]["BudgetLimit"];
            /** @description Up to 50 events that start the work at once – `user.message`, and at most one `user.define_outcome`, which needs its rubric. At most 100 documents from files in all. They are checked and stored in order before the answer, all or none. An empty list counts as left out. */
            initial_events?: (components["schemas"]["UserMessageEventParams"] | components["schemas"]["UserDefineOutcomeEventParams"])[];
            /** @description At most 16 keys of up to 64 characters; values up to 512 characters. */
            metadata?: {
                [key: string]: string;
            };
            /** @description What to mount – up to 500 files, up to 8 memory stores, and repositories. A self-hosted environment takes memory stores only. */
            resources?: (components["schemas"]["GitHubRepositoryResourceParams"] | components["schemas"]["FileResourceParams"] | components["schemas"]["MemoryStoreResourceParams"])[];
            title?: string | null;
            /** @description Vaults that supply credentials. The first one with a match wins; an archived vault makes creation fail. */
            vault_ids?: string[];
        };
        /** @description A new skill, as `multipart/form-data`. */
        CreateSkillRequest: {
            /** @description One part per file, whose file name carries the relative path. All lie under one top folder with `SKILL.md` in it, whose front matter has a `name` (up to 64 characters, kebab case) and a `description` (up to 1,024). Under 30 MB in all. */
            "files[]": string[];
            /** @description Defaults to the name in `SKILL.md`. */
            display_name?: string | null;
        };
        /** @description The files of a new version, as `multipart/form-data`. */
        CreateSkillVersionRequest: {
            /** @description As for a new skill. The name in `SKILL.md` must resolve to the slug of the first upload. */
            "files[]": string[];
        };
        /** @description A certificate for a tunnel. */
        CreateTunnelCertificateRequest: {
            /** @description Exactly one certificate in PEM form, up to 8 KB, without a private key. */
            ca_certificate_pem: string;
        };
        /** @description A new tunnel. */
        CreateTunnelRequest: {
            display_name?: string | null;
        };
        /** @description Something that the end user shall do by following a link. */
        CreateUserProfileActionUrlRequest: {
            action: components["schemas"]["UserProfileEnrollEndUserAction"];
        };
        /** @description A new user profile. */
        CreateUserProfileRequest: {
            access_type?: components["schemas"]["UserProfileAccessType"];
            external_user_details?: components["schemas"]["UserProfileExternalUserDetailsParams"];
            metadata?: {
                [key: string]: string;
            };
            name?: string | null;
        };
        /** @description A new vault. */
        CreateVaultRequest: {
            display_name: string;
            /** @description At most 16 keys of up to 64 characters; values up to 512 characters. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description A secret in a vault, for an MCP server or for an environment variable. The secret itself is never returned. Changes reach running sessions without a restart. */
        Credential: {
            /** @description Starts with `vcrd_`. */
            id: string;
            /**
             * Format: date-time
             * @description When it was archived, which purged the secret and freed the key; null while it is not.
             */
            archived_at: string | null;
            /** @description The kind of credential and what of it may be shown. */
            auth: components["schemas"]["MCPOAuthAuthResponse"] | components["schemas"]["StaticBearerAuthResponse"] | components["schemas"]["EnvironmentVariableAuthResponse"];
            /** Format: date-time */
            created_at: string;
            /** @description The caller's own keys and values. */
            metadata: {
                [key: string]: string;
            };
            /** @constant */
            type: "vault_credential";
            /** Format: date-time */
            updated_at: string;
            /** @description Starts with `vlt_`. */
            vault_id: string;
            display_name?: string | null;
        };
        /** @description The hosts for which a secret is put in. */
        CredentialNetworkingParams: components["schemas"]["UnrestrictedCredentialNetworkingParams"] | components["schemas"]["LimitedCredentialNetworkingParams"];
        /** @description One page of credentials, newest first. */
        CredentialPage: {
            data: components["schemas"]["Credential"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description The result of a live test of an OAuth credential. */
        CredentialValidation: {
            /** @description Starts with `vcrd_`. */
            credential_id: string;
            has_refresh_token: boolean;
            /** @description What the MCP server answered. */
            mcp_probe: components["schemas"]["MCPProbe"] | null;
            /** @description What came of renewing the token, if that was tried. */
            refresh: components["schemas"]["RefreshObject"] | null;
            status: components["schemas"]["CredentialValidationStatus"];
            /** @constant */
            type: "vault_credential_validation";
            /** Format: date-time */
            validated_at: string;
            /** @description Starts with `vlt_`. */
            vault_id: string;
        };
        /**
         * @description `valid`; `invalid` if the user is needed (a 4xx, or no token); `unknown` after a network failure, 5xx or 429, or when the token was renewed but not tested again.
         * @enum {string}
         */
        CredentialValidationStatus: "valid" | "invalid" | "unknown";
        /**
         * @description ISO 4217 code of the currency.
         * @constant
         */
        Currency: "USD";
        /** @description A skill that was uploaded to the workspace, pinned to a version. */
        CustomSkill: {
            /** @description Starts with `skill_`. */
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            version: string;
        };
        /** @description A skill that was uploaded to the workspace. */
        CustomSkillParams: {
            /** @description Starts with `skill_`. */
            skill_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
            version?: string | null;
        };
        /** @description A tool that the caller executes. The agent asks for it by an `agent.custom_tool_use` event, and the caller answers with `user.custom_tool_result`. */
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
        /** @description JSON Schema of a custom tool's input. It may not contain `$ref`, nor `oneOf`, `anyOf` or `allOf` at the top. */
        CustomToolInputSchema: {
            /** @constant */
            type: "object";
            /** @description Property names are 1 to 64 letters, digits, `_`, `.` or `-`. */
            properties?: {
                [key: string]: unknown;
            } | null;
            required?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A tool that the caller executes. Permission policies do not apply to it. */
        CustomToolParams: {
            /** @description What the tool does, for the model. Must not be empty. */
            description: string;
            input_schema: components["schemas"]["CustomToolInputSchema"];
            /** @description Unique within the agent. Must not be the name of a built-in tool and must not start with `mcp__`. */
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "custom";
        };
        /** @description Confirms that a credential is gone. */
        DeletedCredential: {
            /** @description Starts with `vcrd_`. */
            id: string;
            /** @constant */
            type: "vault_credential_deleted";
        };
        /** @description Confirms that an environment is gone. */
        DeletedEnvironment: {
            /** @description Starts with `env_`. */
            id: string;
            /** @constant */
            type: "environment_deleted";
        };
        /** @description Confirms that a file is gone. */
        DeletedFile: {
            /** @description Starts with `file_`. */
            id: string;
            /** @constant */
            type?: "file_deleted";
        };
        /** @description Confirms that a memory is gone. Its versions stay, with one more of operation `deleted`. */
        DeletedMemory: {
            /** @description Starts with `mem_`. */
            id: string;
            /** @constant */
            type: "memory_deleted";
        };
        /** @description Confirms that a memory store, its memories and their versions are gone. */
        DeletedMemoryStore: {
            /** @description Starts with `memstore_`. */
            id: string;
            /** @constant */
            type: "memory_store_deleted";
        };
        /** @description Confirms that a session, its events, its sandbox and the files it produced are gone. */
        DeletedSession: {
            /** @description Starts with `sesn_`. */
            id: string;
            /** @constant */
            type: "session_deleted";
        };
        /** @description Confirms that a file is no longer a resource of the session. */
        DeletedSessionResource: {
            /** @description Starts with `sesrsc_`. */
            id: string;
            /** @constant */
            type: "session_resource_deleted";
        };
        /** @description Confirms that a skill and all its versions are gone. */
        DeletedSkill: {
            /** @description Starts with `skill_`. */
            id: string;
            /** @constant */
            type: "skill_deleted";
        };
        /** @description Confirms that a version of a skill is gone. */
        DeletedSkillVersion: {
            /** @description Starts with `skver_`. */
            id: string;
            /** @constant */
            type: "skill_version_deleted";
        };
        /** @description Confirms that a user profile is gone. */
        DeletedUserProfile: {
            /** @description Starts with `uprof_`. */
            id: string;
            /** @constant */
            type: "user_profile_deleted";
        };
        /** @description Confirms that a vault and all its credentials are gone. */
        DeletedVault: {
            /** @description Starts with `vlt_`. */
            id: string;
            /** @constant */
            type: "vault_deleted";
        };
        /** @description Starts sessions of an agent on a schedule or on demand, each with the same events, resources and budget. */
        Deployment: {
            /** @description Starts with `depl_`. */
            id: string;
            /** @description Pinned to a version. It changes only when the deployment is updated. */
            agent: components["schemas"]["AgentReference"];
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            description: string | null;
            /** @description Starts with `env_`. */
            environment_id: string;
            initial_events: components["schemas"]["DeploymentInitialEvent"][];
            metadata: {
                [key: string]: string;
            };
            name: string;
            /** @description Why the deployment is paused; filled exactly while its status is `paused`. */
            paused_reason: components["schemas"]["DeploymentPausedReason"] | null;
            resources: components["schemas"]["SessionResourceConfig"][];
            /** @description When sessions start; null for a deployment that is run by hand only. */
            schedule: components["schemas"]["Schedule"] | null;
            /** @description An archived deployment reads `active`, with `archived_at` set. */
            status: components["schemas"]["DeploymentStatus"];
            /** @constant */
            type: "deployment";
            /** Format: date-time */
            updated_at: string;
            /** @description Ids that start with `vlt_`. */
            vault_ids: string[];
            /** @description Copied to each session. */
            budget?: components["schemas"]["BudgetLimit"] | null;
        };
        /** @description An event that each session of a deployment starts with, as stored. */
        DeploymentInitialEvent: components["schemas"]["DeploymentUserMessageEvent"] | components["schemas"]["DeploymentUserDefineOutcomeEvent"] | components["schemas"]["DeploymentSystemMessageEvent"];
        /** @description An event that each session of a deployment shall start with. */
        DeploymentInitialEventParams: components["schemas"]["UserMessageEventParams"] | components["schemas"]["UserDefineOutcomeEventParams"] | components["schemas"]["SystemMessageEventParams"];
        /** @description One page of deployments. */
        DeploymentPage: {
            data: components["schemas"]["Deployment"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description Why a deployment is paused. */
        DeploymentPausedReason: components["schemas"]["ManualDeploymentPausedReason"] | components["schemas"]["ErrorDeploymentPausedReason"];
        /** @description The failure that paused a deployment. */
        DeploymentPausedReasonError: components["schemas"]["EnvironmentArchivedDeploymentPausedReasonError"] | components["schemas"]["AgentArchivedDeploymentPausedReasonError"] | components["schemas"]["EnvironmentNotFoundDeploymentPausedReasonError"] | components["schemas"]["VaultNotFoundDeploymentPausedReasonError"] | components["schemas"]["FileNotFoundDeploymentPausedReasonError"] | components["schemas"]["SessionResourceNotFoundDeploymentPausedReasonError"] | components["schemas"]["WorkspaceArchivedDeploymentPausedReasonError"] | components["schemas"]["OrganizationDisabledDeploymentPausedReasonError"] | components["schemas"]["MemoryStoreArchivedDeploymentPausedReasonError"] | components["schemas"]["SkillNotFoundDeploymentPausedReasonError"] | components["schemas"]["VaultArchivedDeploymentPausedReasonError"] | components["schemas"]["UnknownDeploymentPausedReasonError"] | components["schemas"]["SelfHostedResourcesUnsupportedDeploymentPausedReasonError"] | components["schemas"]["MCPEgressBlockedDeploymentPausedReasonError"];
        /** @description One start of a deployment, which led to a session or to an error. */
        DeploymentRun: {
            /** @description Starts with `drun_`. */
            id: string;
            /** @description The agent at the version that the run used. */
            agent: components["schemas"]["AgentReference"];
            /** Format: date-time */
            created_at: string;
            /** @description Starts with `depl_`. */
            deployment_id: string;
            /** @description Why no session was made. Exactly one of `error` and `session_id` is filled. */
            error: (components["schemas"]["EnvironmentArchivedRunError"] | components["schemas"]["AgentArchivedRunError"] | components["schemas"]["EnvironmentNotFoundRunError"] | components["schemas"]["VaultNotFoundRunError"] | components["schemas"]["VaultArchivedRunError"] | components["schemas"]["FileNotFoundRunError"] | components["schemas"]["MemoryStoreArchivedRunError"] | components["schemas"]["SkillNotFoundRunError"] | components["schemas"]["SessionResourceNotFoundRunError"] | components["schemas"]["WorkspaceArchivedRunError"] | components["schemas"]["OrganizationDisabledRunError"] | components["schemas"]["SessionRateLimitedRunError"] | components["schemas"]["SessionCreationRejectedRunError"] | components["schemas"]["UnknownRunError"] | components["schemas"]["SelfHostedResourcesUnsupportedRunError"] | components["schemas"]["MCPEgressBlockedRunError"]) | null;
            /** @description The session that was made. Exactly one of `error` and `session_id` is filled. */
            session_id: string | null;
            trigger_context: components["schemas"]["TriggerContext"];
            /** @constant */
            type: "deployment_run";
        };
        /** @description One page of runs. */
        DeploymentRunPage: {
            data: components["schemas"]["DeploymentRun"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /**
         * @description Whether the schedule of a deployment is in force.
         * @enum {string}
         */
        DeploymentStatus: "active" | "paused";
        /** @description An instruction that each session has appended to its system prompt. */
        DeploymentSystemMessageEvent: {
            content: components["schemas"]["SystemContentBlock"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system.message";
        };
        /** @description An outcome that each session is judged by. */
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
        /** @description A message that each session starts with. */
        DeploymentUserMessageEvent: {
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.message";
        };
        /** @description A document, given as bytes, as plain text, by URL or by an uploaded file. */
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
        /** @description A run that reads sessions and works what it learns into a memory store. */
        Dream: {
            /** @description Starts with `drm_`. */
            id: string;
            /**
             * Format: date-time
             * @description When it was archived; null while it is not. Archived dreams can still be fetched.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            ended_at: string | null;
            /** @description Filled when the status is `failed`. */
            error: components["schemas"]["DreamError"] | null;
            inputs: components["schemas"]["DreamInput"][];
            instructions: string | null;
            model: components["schemas"]["DreamModelConfig"];
            output_behavior: components["schemas"]["OutputBehavior"];
            /** @description Empty until shortly after the dream runs. */
            outputs: components["schemas"]["DreamOutput"][];
            /** @description Starts with `sesn_`. */
            session_id: string | null;
            /** @description `pending`, then `running`, then one of `completed`, `failed` and `canceled`. */
            status: components["schemas"]["DreamStatus"];
            /** @constant */
            type: "dream";
            /** @description May still move after a cancellation. */
            usage: components["schemas"]["DreamUsage"];
        };
        /** @description Why a dream failed. */
        DreamError: {
            message: string;
            /** @description `timeout`, `internal_error`, `memory_store_org_limit_exceeded`, `input_memory_store_too_large`, `input_memory_store_unavailable`, `input_session_unavailable`; further values may come. */
            type: string;
        };
        /** @description What a dream reads. */
        DreamInput: components["schemas"]["DreamMemoryStoreInput"] | components["schemas"]["DreamSessionsInput"];
        /** @description The memory store to start from. */
        DreamMemoryStoreInput: {
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
        };
        /** @description The model of a dream. */
        DreamModelConfig: {
            id: string;
            /** @enum {string} */
            speed?: "standard" | "fast";
        };
        /** @description The model of a dream, with settings. */
        DreamModelConfigParams: {
            id: string;
            /**
             * @description Only `standard` is accepted.
             * @default standard
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
        };
        /** @description What a dream wrote. */
        DreamOutput: {
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /** @constant */
            type: "memory_store";
        };
        /** @description One page of dreams, newest first. */
        DreamPage: {
            data: components["schemas"]["Dream"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description The sessions to learn from. */
        DreamSessionsInput: {
            /** @description 1 to 100 distinct ids, returned in sorted order. */
            session_ids: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sessions";
        };
        /**
         * @description How far a dream is.
         * @enum {string}
         */
        DreamStatus: "pending" | "running" | "completed" | "failed" | "canceled";
        /** @description Tokens of a dream. */
        DreamUsage: {
            cache_creation_input_tokens: number;
            cache_read_input_tokens: number;
            input_tokens: number;
            output_tokens: number;
        };
        /** @description Settings of the `edit` tool, as stored. */
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
        /** @description Settings for the `edit` tool. */
        EditToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "edit";
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "edit";
        };
        /** @description Which levels of effort are supported. */
        EffortCapability: {
            high: components["schemas"]["CapabilitySupport"];
            low: components["schemas"]["CapabilitySupport"];
            max: components["schemas"]["CapabilitySupport"];
            medium: components["schemas"]["CapabilitySupport"];
            supported: boolean;
            xhigh: components["schemas"]["CapabilitySupport"] | null;
        };
        /** @description The high level of effort. */
        EffortHigh: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "high";
        };
        /** @description The lowest level of effort. */
        EffortLow: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "low";
        };
        /** @description The highest level of effort. */
        EffortMax: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "max";
        };
        /** @description The level of effort between low and high. */
        EffortMedium: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "medium";
        };
        /** @description The level of effort between high and max. */
        EffortXhigh: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "xhigh";
        };
        /** @description Where sessions run – a cloud sandbox with its network and packages, or machines of your own. It has no versions; each session gets a sandbox of its own, and an update reaches only sandboxes that are made afterwards. */
        Environment: {
            /** @description Starts with `env_`. */
            id: string;
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** @description The kind of environment and its settings. The kind is fixed for life. */
            config: components["schemas"]["CloudConfig"] | components["schemas"]["SelfHostedConfig"];
            /** Format: date-time */
            created_at: string;
            /** @description Null when unset; an empty string is kept as an empty string. */
            description: string | null;
            metadata: {
                [key: string]: string;
            };
            /** @description Older texts call it unique in the workspace; whether the server insists is disputed, so do not rely on it. */
            name: string;
            /** @constant */
            type: "environment";
            /** Format: date-time */
            updated_at: string;
            /** @enum {string} */
            scope?: "organization" | "account";
        };
        /** @description The deployment was paused because the environment is archived. */
        EnvironmentArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_archived_error";
        };
        /** @description The run failed because the environment is archived. */
        EnvironmentArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_archived_error";
        };
        /** @description The deployment was paused because the environment does not exist. */
        EnvironmentNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_not_found_error";
        };
        /** @description The run failed because the environment does not exist. */
        EnvironmentNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_not_found_error";
        };
        /** @description One page of environments. */
        EnvironmentPage: {
            data: components["schemas"]["Environment"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description A secret that the sandbox sees as a placeholder. It is put in on the way out, for the allowed hosts only. */
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
        /** @description A secret that the sandbox shall see as a placeholder, put in on the way out. Not for self-hosted environments. */
        EnvironmentVariableCreateParams: {
            /** @description The hosts for which the secret is put in. The environment must allow them too. */
            networking: components["schemas"]["CredentialNetworkingParams"];
            /** @description Name of the environment variable, and the key of the credential – unique in the vault and fixed. */
            secret_name: string;
            /** @description Never returned. */
            secret_value: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_variable";
            /** @description Left out means header and body. Fields left out of a given object are false; at least one must be true. */
            injection_location?: components["schemas"]["InjectionLocationParams"];
        };
        /** @description Changes of a secret environment variable. */
        EnvironmentVariableUpdateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment_variable";
            /** @description Merged field by field. Both false, or null, is refused. */
            injection_location?: components["schemas"]["InjectionLocationUpdateParams"];
            /** @description Replaced whole. */
            networking?: components["schemas"]["CredentialNetworkingParams"] | null;
            /** @description Never returned. */
            secret_value?: string | null;
        };
        /** @description A run failed in a way that a retry won't mend, so the server paused the deployment. */
        ErrorDeploymentPausedReason: {
            /** @description Its `type` equals that of the failed run's error. */
            error: components["schemas"]["DeploymentPausedReasonError"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "error";
        };
        /** @description More text of a previewed message. The deltas in order are a prefix of the final text; under load the server may stop sending them. The complete event with the same id ends the preview, or `span.model_request_end` does if the request failed. */
        EventDelta: {
            delta: components["schemas"]["EventDeltaContent"];
            /** @description The id of the previewed event. */
            event_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "event_delta";
        };
        /** @description What a delta adds. */
        EventDeltaContent: {
            content: components["schemas"]["TextBlock"];
            /** @constant */
            type: "content_delta";
            /** @description The block that it adds to. Left out means 0. */
            index?: number;
        };
        /**
         * @description A type of event that can be previewed.
         * @enum {string}
         */
        EventDeltaType: "agent.message" | "agent.thinking";
        /** @description A preview begins. Sent only on connections that asked for it, at most once per id and connection; it has no id of its own and is not stored. */
        EventStart: {
            event: components["schemas"]["EventStartPreview"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "event_start";
        };
        /** @description The event that is being previewed, as far as it is known. */
        EventStartPreview: components["schemas"]["AgentMessagePreview"] | components["schemas"]["AgentThinkingPreview"];
        /** @description The identity that an agent acts under, as stored. */
        ExecutionIdentity: components["schemas"]["AWSRoleExecutionIdentity"] | components["schemas"]["ServiceAccountExecutionIdentity"];
        /** @description The identity that an agent shall act under. */
        ExecutionIdentityParams: components["schemas"]["AWSRoleExecutionIdentityParams"] | components["schemas"]["ServiceAccountExecutionIdentityParams"];
        /** @description An uploaded file as a document. */
        FileDocumentSource: {
            /** @description Starts with `file_`. */
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        /** @description An uploaded file as an image. */
        FileImageSource: {
            /** @description Starts with `file_`. */
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        /** @description What is known about a file. The metadata of an expired file stays readable for 30 days. */
        FileMetadata: {
            /** @description Starts with `file_`. */
            id: string;
            /** Format: date-time */
            created_at: string;
            filename: string;
            mime_type: string;
            size_bytes: number;
            /** @constant */
            type: "file";
            /** @description False for uploaded files; true for the outputs of sessions and tools. */
            downloadable?: boolean;
            /**
             * Format: date-time
             * @description When the content expires, if it does.
             */
            expires_at?: string | null;
            /** @description The session that the file belongs to, if it belongs to one. Known from calls that send a beta header, as a list by `scope_id` does. */
            scope?: components["schemas"]["FileScope"] | null;
        };
        /** @description One page of files. */
        FileMetadataPage: {
            data: components["schemas"]["FileMetadata"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description The deployment was paused because a file does not exist. */
        FileNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file_not_found_error";
        };
        /** @description The run failed because a file does not exist. */
        FileNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file_not_found_error";
        };
        /** @description A copy of an uploaded file in the sandbox. */
        FileResource: {
            /** @description Starts with `sesrsc_`. */
            id: string;
            /** Format: date-time */
            created_at: string;
            /** @description The copy, which has an id of its own, not that of the uploaded file. */
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
        /** @description A file that sessions of a deployment mount. */
        FileResourceConfig: {
            /** @description Starts with `file_`. */
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            mount_path?: string | null;
        };
        /** @description An uploaded file to mount. The session gets a copy with an id of its own. */
        FileResourceParams: {
            /** @description Starts with `file_`. */
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
            /** @description Where to mount it, rooted under `/mnt/session/uploads`. */
            mount_path?: string | null;
        };
        /** @description A rubric from a file. Today the API returns such a rubric as text; handle both. */
        FileRubric: {
            /** @description Starts with `file_`. */
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        /** @description A rubric from an uploaded file. */
        FileRubricParams: {
            /** @description Starts with `file_`. */
            file_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "file";
        };
        /** @description The session that a file belongs to. */
        FileScope: {
            /** @description The session (`sesn_`). */
            id: string;
            /** @constant */
            type: "session";
        };
        /** @description A resource of a session. Memory stores have no id of their own, so they can't be fetched one by one. */
        GetSessionResourceResponse: components["schemas"]["GitHubRepositoryResource"] | components["schemas"]["FileResource"] | components["schemas"]["MemoryStoreResource"];
        /** @description A repository of GitHub in the sandbox. */
        GitHubRepositoryResource: {
            /** @description Starts with `sesrsc_`. */
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
            checkout?: (components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"]) | null;
        };
        /** @description A repository of GitHub that sessions of a deployment mount. */
        GitHubRepositoryResourceConfig: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "github_repository";
            url: string;
            checkout?: (components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"]) | null;
            mount_path?: string | null;
        };
        /** @description A repository of GitHub to clone into the sandbox. If that fails, a `session.error` says so and the session runs without it. */
        GitHubRepositoryResourceParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "github_repository";
            /** @description An `https` URL of github.com without `.git`. */
            url: string;
            /** @description Access token; not needed for a public repository. Never returned. */
            authorization_token?: string;
            checkout?: (components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"]) | null;
            mount_path?: string | null;
        };
        /** @description Settings of the `glob` tool, as stored. */
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
        /** @description Settings for the `glob` tool. */
        GlobToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "glob";
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "glob";
        };
        /** @description Settings of the `grep` tool, as stored. */
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
        /** @description Settings for the `grep` tool. */
        GrepToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "grep";
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "grep";
        };
        /** @description The work is a probe without a session; skip it. */
        HealthCheckWorkData: {
            id: string;
            /**
             * @description May be left out.
             * @constant
             */
            type?: "healthcheck";
        };
        /** @description An image, given as bytes, by URL or by an uploaded file. */
        ImageBlock: {
            source: components["schemas"]["Base64ImageSource"] | components["schemas"]["URLImageSource"] | components["schemas"]["FileImageSource"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "image";
        };
        /** @description Where in a request the secret may be put in. Fields left out are false. */
        InjectionLocationParams: {
            body?: boolean;
            header?: boolean;
        };
        /** @description Where in a request the secret is put in. */
        InjectionLocationResponse: {
            body: boolean;
            header: boolean;
        };
        /** @description Where in a request the secret may be put in. Fields left out stay. */
        InjectionLocationUpdateParams: {
            body?: boolean;
            header?: boolean;
        };
        /** @description An agent that was made up on the spot. It has no id and no version. */
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
        /** @description The listed hosts only. */
        LimitedCredentialNetworkingParams: {
            /** @description Up to 16. A `*.` at the start stands for subdomains, not for the domain itself. */
            allowed_hosts: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
        };
        /** @description The listed hosts only. */
        LimitedCredentialNetworkingResponse: {
            allowed_hosts: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
        };
        /** @description The sandbox reaches the listed hosts only, as stored. */
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
        /** @description The sandbox reaches the listed hosts only. In an update, fields left out keep their value. */
        LimitedNetworkParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "limited";
            /** @default false */
            allow_mcp_servers?: boolean | null;
            /**
             * @description Needed if the environment has packages.
             * @default false
             */
            allow_package_managers?: boolean | null;
            allowed_hosts?: string[] | null;
        };
        /** @description The deployment was paused because the way out to an MCP server is blocked. */
        MCPEgressBlockedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_egress_blocked_error";
        };
        /** @description The run failed because the way out to an MCP server is blocked. */
        MCPEgressBlockedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_egress_blocked_error";
        };
        /** @description An OAuth token for an MCP server. */
        MCPOAuthAuthResponse: {
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_oauth";
            /** Format: date-time */
            expires_at?: string | null;
            /** @description How the server renews the token by itself; null when it can't. */
            refresh?: components["schemas"]["MCPOAuthRefreshResponse"] | null;
        };
        /** @description An OAuth token for an MCP server. */
        MCPOAuthCreateParams: {
            /** @description Never returned. */
            access_token: string;
            /** @description The key of the credential, unique in the vault and fixed. */
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_oauth";
            /**
             * Format: date-time
             * @description Must be in the future.
             */
            expires_at?: string | null;
            /** @description With it, the server renews the token by itself. */
            refresh?: components["schemas"]["MCPOAuthRefreshParams"] | null;
        };
        /** @description How to renew an OAuth token. */
        MCPOAuthRefreshParams: {
            client_id: string;
            /** @description Never returned. */
            refresh_token: string;
            token_endpoint: string;
            token_endpoint_auth: components["schemas"]["TokenEndpointAuthNoneParam"] | components["schemas"]["TokenEndpointAuthBasicParam"] | components["schemas"]["TokenEndpointAuthPostParam"];
            resource?: string | null;
            scope?: string | null;
        };
        /** @description How an OAuth token is renewed. */
        MCPOAuthRefreshResponse: {
            client_id: string;
            token_endpoint: string;
            token_endpoint_auth: components["schemas"]["TokenEndpointAuthNoneResponse"] | components["schemas"]["TokenEndpointAuthBasicResponse"] | components["schemas"]["TokenEndpointAuthPostResponse"];
            resource?: string | null;
            scope?: string | null;
        };
        /** @description Changes of how an OAuth token is renewed. */
        MCPOAuthRefreshUpdateParams: {
            /** @description Never returned. */
            refresh_token?: string | null;
            /** @description An empty string clears it. */
            scope?: string | null;
            /** @description Its kind can't change, and a client of kind `none` can't get a secret later. */
            token_endpoint_auth?: components["schemas"]["TokenEndpointAuthBasicUpdateParam"] | components["schemas"]["TokenEndpointAuthPostUpdateParam"];
        };
        /** @description Changes of an OAuth token. */
        MCPOAuthUpdateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_oauth";
            /** @description Never returned. Sent without `expires_at`, the old expiry stays. */
            access_token?: string | null;
            /**
             * Format: date-time
             * @description Must be in the future.
             */
            expires_at?: string | null;
            refresh?: components["schemas"]["MCPOAuthRefreshUpdateParams"] | null;
        };
        /** @description What an MCP server answered to the test. */
        MCPProbe: {
            http_response: components["schemas"]["RefreshHTTPResponse"] | null;
            method: string;
        };
        /** @description An MCP server that an agent reaches by its URL. */
        MCPServerURLDefinition: {
            /** @description The name by which an `mcp_toolset` and the events refer to the server. Unique within the agent. */
            name: string;
            /** @constant */
            type: "url";
            url: string;
        };
        /** @description Settings of one tool of an MCP server, as stored. */
        MCPToolConfig: {
            enabled: boolean;
            name: string;
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
        };
        /** @description Settings for one tool of an MCP server. */
        MCPToolConfigParams: {
            name: string;
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
        };
        /** @description The tools of one MCP server, as stored. */
        MCPToolset: {
            /** @description Settings of single tools; they go before `default_config`. */
            configs: components["schemas"]["MCPToolConfig"][];
            default_config: components["schemas"]["MCPToolsetDefaultConfig"];
            /** @description The server, by its name in `mcp_servers`. */
            mcp_server_name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset";
        };
        /** @description What holds for every tool of the server without an entry of its own. */
        MCPToolsetDefaultConfig: {
            enabled: boolean;
            permission_policy: components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"];
        };
        /** @description What shall hold for every tool of the server without an entry of its own. */
        MCPToolsetDefaultConfigParams: {
            /** @default true */
            enabled?: boolean | null;
            /**
             * @description Default `always_ask`.
             * @default {
             *       "type": "always_ask"
             *     }
             */
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
        };
        /** @description Give the agent the tools of one of its MCP servers. */
        MCPToolsetParams: {
            /** @description The server, by its name in `mcp_servers`. */
            mcp_server_name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mcp_toolset";
            /** @description Settings of single tools, by name; such an entry has no `type`. They go before `default_config`. */
            configs?: components["schemas"]["MCPToolConfigParams"][];
            default_config?: components["schemas"]["MCPToolsetDefaultConfigParams"] | null;
        };
        /** @description Somebody paused the deployment. */
        ManualDeploymentPausedReason: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "manual";
        };
        /** @description Somebody started the run. */
        ManualTriggerContext: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "manual";
        };
        /** @description The limit of workflow runs is reached. */
        MaxWorkflowRunsWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "max_workflow_runs_error";
        };
        /** @description A named piece of text in a memory store. */
        Memory: {
            /** @description Starts with `mem_`. */
            id: string;
            /** @description Of the content, also with the view `basic`. */
            content_sha256: string;
            /** @description Of the content, also with the view `basic`. */
            content_size_bytes: number;
            /** Format: date-time */
            created_at: string;
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /** @description The version that this state comes from. */
            memory_version_id: string;
            /** @description See the rules at `CreateMemoryRequest`. */
            path: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory";
            /** Format: date-time */
            updated_at: string;
            /** @description UTF-8 of up to 102,400 bytes, possibly empty. Null with the view `basic`. */
            content?: string | null;
        };
        /** @description A conflict in a memory store. */
        MemoryConflictResponse: {
            error: components["schemas"]["MemoryPathConflictError"] | components["schemas"]["MemoryPreconditionFailedError"] | components["schemas"]["ConflictError"];
            request_id?: string | null;
            /** @constant */
            type: "error";
        };
        /** @description An entry of a listing – a memory, or with `depth` 1 a common prefix. */
        MemoryListItem: components["schemas"]["Memory"] | components["schemas"]["MemoryPrefix"];
        /** @description One page of a listing, in an order of the server's choice. */
        MemoryListItemPage: {
            data: components["schemas"]["MemoryListItem"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description The path is taken, or overlaps with another. */
        MemoryPathConflictError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_path_conflict_error";
            /** @description Starts with `mem_`. */
            conflicting_memory_id?: string;
            conflicting_path?: string;
            message?: string;
        };
        /** @description The content is not what the caller expected. The current state is not told. */
        MemoryPreconditionFailedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_precondition_failed_error";
            message?: string;
        };
        /** @description Stands for all memories under a path. It counts toward `limit`. */
        MemoryPrefix: {
            path: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_prefix";
        };
        /** @description A set of memories that sessions share. It holds up to 2,000 of them. An archived store can be read, deleted and redacted, but not written or attached. */
        MemoryStore: {
            /** @description Starts with `memstore_`. */
            id: string;
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description An empty string when unset. */
            description: string;
            /** @description The caller's own keys and values. */
            metadata: {
                [key: string]: string;
            };
            /** @description Need not be unique. */
            name: string;
            /** @constant */
            type: "memory_store";
            /**
             * Format: date-time
             * @description Moves with the store's own fields only, not with its memories.
             */
            updated_at: string;
        };
        /** @description The deployment was paused because a memory store is archived. */
        MemoryStoreArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store_archived_error";
        };
        /** @description The run failed because a memory store is archived. */
        MemoryStoreArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store_archived_error";
        };
        /** @description One page of memory stores. */
        MemoryStorePage: {
            data: components["schemas"]["MemoryStore"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description A memory store in the sandbox. It has no id of its own. */
        MemoryStoreResource: {
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
            /**
             * @description With `read_only`, writes fail in the sandbox.
             * @default read_write
             * @enum {string|null}
             */
            access?: "read_write" | "read_only" | null;
            /** @description The store's description when it was attached. */
            readonly description?: string;
            instructions?: string | null;
            /** @description `/mnt/memory/` and a slug. */
            readonly mount_path?: string | null;
            /** @description The store's name when it was attached. */
            readonly name?: string | null;
        };
        /** @description A memory store that sessions of a deployment mount. */
        MemoryStoreResourceConfig: {
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
            /**
             * @description With `read_only`, writes fail in the sandbox.
             * @default read_write
             * @enum {string|null}
             */
            access?: "read_write" | "read_only" | null;
            instructions?: string | null;
        };
        /** @description A memory store to mount. Archived stores can't be attached. */
        MemoryStoreResourceParams: {
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store";
            /**
             * @description With `read_only`, writes fail in the sandbox, and the memory endpoints refuse the writes of the worker's token.
             * @default read_write
             * @enum {string|null}
             */
            access?: "read_write" | "read_only" | null;
            instructions?: string | null;
        };
        /** @description One change of a memory. Kept at least 30 days, the newest ones longer, and gone with the store. */
        MemoryVersion: {
            /** @description Starts with `memver_`. */
            id: string;
            /** Format: date-time */
            created_at: string;
            /** @description Starts with `mem_`. */
            memory_id: string;
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            operation: components["schemas"]["MemoryVersionOperation"];
            /** @constant */
            type: "memory_version";
            /** @description Null for a deleted or redacted version, and with the view `basic`. */
            content?: string | null;
            /** @description Null for a deleted or redacted version. */
            content_sha256?: string | null;
            /** @description Null for a deleted or redacted version. */
            content_size_bytes?: number | null;
            /** @description Who made the change. Documented as null where unknown. */
            created_by?: components["schemas"]["Actor"] | null;
            /** @description Null for a redacted version. */
            path?: string | null;
            /**
             * Format: date-time
             * @description When it was redacted, if it was.
             */
            redacted_at?: string | null;
            /** @description Who redacted it. Documented as null for a version that was not redacted. */
            redacted_by?: components["schemas"]["Actor"] | null;
        };
        /**
         * @description What a version did to its memory.
         * @enum {string}
         */
        MemoryVersionOperation: "created" | "modified" | "deleted";
        /** @description One page of memory versions, newest first. */
        MemoryVersionPage: {
            data: components["schemas"]["MemoryVersion"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /**
         * @description `basic` leaves the content out (null) but keeps size and hash; `full` has it.
         * @enum {string}
         */
        MemoryView: "basic" | "full";
        /** @description What a model can do. */
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
        /** @description The model of an agent with everything that was resolved for it. Answers always use this form, with effort and speed filled in. */
        ModelConfig: {
            id: components["schemas"]["AgentModelId"];
            /** @description A level that was not chosen is the model's default. */
            effort?: components["schemas"]["EffortLow"] | components["schemas"]["EffortMedium"] | components["schemas"]["EffortHigh"] | components["schemas"]["EffortXhigh"] | components["schemas"]["EffortMax"];
            /** @description Region that inference is bound to. Checked against the workspace when the agent is saved, when a session is created and on every turn. */
            inference_geo?: string;
            /**
             * @default standard
             * @enum {string}
             */
            speed?: "standard" | "fast";
        };
        /** @description A model with settings. */
        ModelConfigParams: {
            id: components["schemas"]["AgentModelId"];
            /** @description A level by name or as an object. Left out means the model's default. */
            effort?: ("low" | "medium" | "high" | "xhigh" | "max") | components["schemas"]["EffortLow"] | components["schemas"]["EffortMedium"] | components["schemas"]["EffortHigh"] | components["schemas"]["EffortXhigh"] | components["schemas"]["EffortMax"] | null;
            /** @description Region that inference is bound to. It is checked against the workspace; pins of a roster must be all equal or all unset. */
            inference_geo?: string | null;
            /**
             * @description Refused for a model that does not support it.
             * @default standard
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
        };
        /** @description A model and what it can do. */
        ModelInfo: {
            /** @description A request by an alias is answered under the model's own id. */
            id: string;
            capabilities: components["schemas"]["ModelCapabilities"] | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Added after August 2026, so an older server or recording may lack it.
             */
            deprecated_at: string | null;
            display_name: string;
            /**
             * @description Added after August 2026, so an older server or recording may lack it.
             * @enum {string}
             */
            lifecycle: "active" | "deprecated" | "retired";
            /** @description Added after August 2026, so an older server or recording may lack it. */
            line: components["schemas"]["ModelLine"] | null;
            max_input_tokens: number | null;
            max_tokens: number | null;
            /**
             * Format: date-time
             * @description Added after August 2026, so an older server or recording may lack it.
             */
            retires_at: string | null;
            /** @constant */
            type: "model";
        };
        /** @description One page of models, newest first. */
        ModelInfoPage: {
            data: components["schemas"]["ModelInfo"][];
            /** @description Whether there are more entries in this direction. */
            has_more: boolean;
            /** @description Send it as `before_id` to go back. */
            first_id: string | null;
            /** @description Send it as `after_id` to go on. */
            last_id: string | null;
        };
        /**
         * @description The line that a model belongs to. Further values may come.
         * @enum {string}
         */
        ModelLine: "haiku" | "sonnet" | "opus" | "fable" | "mythos";
        /** @description An amount of money in whole minor units. */
        MonetaryAmount: {
            /** @description Whole cents, as a string without decimals or leading zeros. */
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        /** @description The roster of an agent – other agents that it may put to work, as references. */
        Multiagent: components["schemas"]["MultiagentCoordinator"] | components["schemas"]["Multiagent20261001"];
        /** @description A roster with three independent parts – advisor, subagents and workflows. */
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
        /** @description A roster with three independent parts, each of which can be enabled or disabled. */
        Multiagent20261001Params: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "multiagent_20261001";
            /** @description Disabled by default. */
            advisor?: components["schemas"]["MultiagentAdvisorParams"] | null;
            /** @description Enabled by default. */
            subagents?: components["schemas"]["MultiagentSubagentsParams"] | null;
            /** @description Enabled by default. */
            workflows?: components["schemas"]["MultiagentWorkflowsParams"] | null;
        };
        /** @description Whether the agent may consult an advisor. */
        MultiagentAdvisor: components["schemas"]["MultiagentAdvisorEnabled"] | components["schemas"]["MultiagentAdvisorDisabled"];
        /** @description The agent has no advisor. */
        MultiagentAdvisorDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description Give the agent no advisor. */
        MultiagentAdvisorDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description The agent may consult an advisor model. */
        MultiagentAdvisorEnabled: {
            model: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Let the agent consult an advisor model. */
        MultiagentAdvisorEnabledParams: {
            model: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Whether the agent may consult an advisor. */
        MultiagentAdvisorParams: components["schemas"]["MultiagentAdvisorEnabledParams"] | components["schemas"]["MultiagentAdvisorDisabledParams"];
        /** @description A roster as a plain list of agents and at most one advisor. */
        MultiagentCoordinator: {
            /** @description Members pinned to the versions they had when the coordinator was saved. The advisor comes last. */
            agents: (components["schemas"]["AgentReference"] | components["schemas"]["Advisor"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "coordinator";
        };
        /** @description A roster as a plain list. */
        MultiagentCoordinatorParams: {
            /** @description 1 to 20 distinct entries, among them at most one `self` and at most one `advisor`. Members must be unarchived and may not have a roster of their own. */
            agents: components["schemas"]["MultiagentRosterEntryParams"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "coordinator";
        };
        /** @description Whether agents may be made up on the spot. */
        MultiagentInlineAgents: components["schemas"]["MultiagentInlineAgentsEnabled"] | components["schemas"]["MultiagentInlineAgentsDisabled"];
        /** @description Only stored agents are used. */
        MultiagentInlineAgentsDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description Allow stored agents only. */
        MultiagentInlineAgentsDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description Agents may be made up on the spot. */
        MultiagentInlineAgentsEnabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Allow agents that are made up on the spot. */
        MultiagentInlineAgentsEnabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Whether agents may be made up on the spot. */
        MultiagentInlineAgentsParams: components["schemas"]["MultiagentInlineAgentsEnabledParams"] | components["schemas"]["MultiagentInlineAgentsDisabledParams"];
        /** @description The roster of an agent, in one of two forms. `multiagent_20261001` is the recommended one. */
        MultiagentParams: components["schemas"]["MultiagentCoordinatorParams"] | components["schemas"]["Multiagent20261001Params"];
        /** @description One stored agent of a roster – an id, an agent at a version, or the agent itself. */
        MultiagentPredefinedAgentParams: string | components["schemas"]["AgentReferenceParams"] | components["schemas"]["MultiagentSelfParams"];
        /** @description One member of a roster – an agent's id, an agent at a version, the agent itself, or an advisor. */
        MultiagentRosterEntryParams: string | components["schemas"]["AgentReferenceParams"] | components["schemas"]["MultiagentSelfParams"] | components["schemas"]["AdvisorParams"];
        /** @description The agent itself as a member of its own roster. */
        MultiagentSelfParams: {
            /** @constant */
            type: "self";
        };
        /** @description Whether the agent may start subagents, and which. */
        MultiagentSubagents: components["schemas"]["MultiagentSubagentsEnabled"] | components["schemas"]["MultiagentSubagentsDisabled"];
        /** @description The agent starts no subagents. */
        MultiagentSubagentsDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description Let the agent start no subagents. */
        MultiagentSubagentsDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description The agent may start subagents. */
        MultiagentSubagentsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            /** @description Stored agents that it may start, pinned to versions. */
            predefined_agents: components["schemas"]["AgentReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Let the agent start subagents. */
        MultiagentSubagentsEnabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
            /** @description Whether it may make up agents of its own. Allowed by default. */
            inline_agents?: components["schemas"]["MultiagentInlineAgentsParams"] | null;
            /**
             * @description Stored agents that it may start.
             * @default null
             */
            predefined_agents?: components["schemas"]["MultiagentPredefinedAgentParams"][] | null;
        };
        /** @description Whether the agent may start subagents, and which. */
        MultiagentSubagentsParams: components["schemas"]["MultiagentSubagentsEnabledParams"] | components["schemas"]["MultiagentSubagentsDisabledParams"];
        /** @description Whether the agent may run workflows, and with which agents. */
        MultiagentWorkflows: components["schemas"]["MultiagentWorkflowsEnabled"] | components["schemas"]["MultiagentWorkflowsDisabled"];
        /** @description The agent runs no workflows. */
        MultiagentWorkflowsDisabled: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description Let the agent run no workflows. */
        MultiagentWorkflowsDisabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "disabled";
        };
        /** @description The agent may run workflows. */
        MultiagentWorkflowsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            /** @description Stored agents that a workflow may use, pinned to versions. */
            predefined_agents: components["schemas"]["AgentReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Let the agent run workflows. */
        MultiagentWorkflowsEnabledParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
            /** @description Whether a workflow may make up agents of its own. Allowed by default. */
            inline_agents?: components["schemas"]["MultiagentInlineAgentsParams"] | null;
            /**
             * @description Stored agents that a workflow may use.
             * @default null
             */
            predefined_agents?: components["schemas"]["MultiagentPredefinedAgentParams"][] | null;
        };
        /** @description Whether the agent may run workflows, and with which agents. */
        MultiagentWorkflowsParams: components["schemas"]["MultiagentWorkflowsEnabledParams"] | components["schemas"]["MultiagentWorkflowsDisabledParams"];
        /** @description The deployment was paused because the organization is disabled. */
        OrganizationDisabledDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "organization_disabled_error";
        };
        /** @description The run failed because the organization is disabled. */
        OrganizationDisabledRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "organization_disabled_error";
        };
        /** @description State of one outcome that was asked for by `user.define_outcome`. */
        OutcomeEvaluation: {
            /** Format: date-time */
            completed_at: string | null;
            description: string;
            explanation: string | null;
            /** @description Counts from 0. */
            iteration: number;
            /** @description Starts with `outc_`. */
            outcome_id: string;
            /** @description `pending`, `running` or `evaluating` while it goes on, later the result of the last evaluation. */
            result: string;
            /** @constant */
            type: "outcome_evaluation";
        };
        /** @description Where the result of a dream goes. */
        OutputBehavior: components["schemas"]["OutputBehaviorCreateNew"] | components["schemas"]["OutputBehaviorUpdateExisting"];
        /** @description Into a new store, a changed clone of the input store. */
        OutputBehaviorCreateNew: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "create_new";
        };
        /** @description Into the input store itself, which it must name. */
        OutputBehaviorUpdateExisting: {
            /** @description Starts with `memstore_`. */
            memory_store_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "update_existing";
        };
        /** @description Packages that a sandbox has from the start, by package manager, as stored. */
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
        /** @description Packages that a sandbox shall have from the start, by package manager. */
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
        /** @description A document as plain text. */
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
        /** @description The content that the caller expects, by its hash. */
        Precondition: {
            /** @constant */
            type: "content_sha256";
            content_sha256?: string;
        };
        /** @description The workflow's own program failed. */
        ProgramWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "program_error";
        };
        /** @description Settings of the `read` tool, as stored. */
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
        /** @description Settings for the `read` tool, which skills need. */
        ReadToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "read";
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "read";
        };
        /** @description Stands for content that is withheld, as in an advisor's message. The API returns it; sent by a client, it is refused with 400. */
        RedactedBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "redacted";
        };
        /** @description An HTTP answer, cut and scrubbed. */
        RefreshHTTPResponse: {
            body: string;
            /** @description True if the body was cut. */
            body_truncated: boolean;
            content_type: string;
            status_code: number;
        };
        /** @description What came of renewing a token. */
        RefreshObject: {
            http_response: components["schemas"]["RefreshHTTPResponse"] | null;
            /** @enum {string} */
            status: "succeeded" | "failed" | "connect_error" | "no_refresh_token";
        };
        /** @description The turn is dead, queued input was dropped, and the session is idle. */
        RetryStatusExhausted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "exhausted";
        };
        /** @description The server tries again by itself; wait. */
        RetryStatusRetrying: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "retrying";
        };
        /** @description The session is terminated. */
        RetryStatusTerminal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terminal";
        };
        /** @description Why the token is replaced. */
        RotateTunnelTokenRequest: {
            reason?: string | null;
        };
        /** @description When the sessions of a deployment start, as stored. */
        Schedule: {
            /** @description Five fields; day of week 0 to 7. Read as local time of the zone – a time that a clock change skips is not run, one that it repeats is run twice. */
            expression: string;
            /** @description Name of an IANA time zone. */
            timezone: string;
            /** @constant */
            type: "cron";
            /**
             * Format: date-time
             * @description Runs that were started by hand are not counted.
             */
            last_run_at?: string | null;
            /** @description Up to 5 exact times, also while paused; empty once archived. The start itself is later by up to 15 % of the interval, at least 5 seconds and at most 9 minutes. */
            upcoming_runs_at?: string[];
        };
        /** @description When the sessions of a deployment shall start. */
        ScheduleParams: {
            /**
             * Format: cron-5-field
             * @description Five fields; day of week 0 to 7. No seconds, no years, no `L`, `W`, `#` or `?`, and no forms with `@`. Read as local time of the zone – a time that a clock change skips is not run, one that it repeats is run twice.
             */
            expression: string;
            /**
             * Format: iana-timezone
             * @description Name of an IANA time zone.
             */
            timezone: string;
            /** @constant */
            type: "cron";
        };
        /** @description The schedule started the run. */
        ScheduleTriggerContext: {
            /**
             * Format: date-time
             * @description The exact time of the schedule, without the delay of the start. There is one run per deployment and time.
             */
            scheduled_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "schedule";
        };
        /** @description A search result that a tool returns to the model. */
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
        /** @description Whether the model may cite a search result. */
        SearchResultCitations: {
            enabled: boolean;
        };
        /** @description A piece of text of a search result. */
        SearchResultContent: {
            text: string;
            /** @constant */
            type: "text";
        };
        /** @description Sandboxes on machines of your own, fed by the work queue, as stored. */
        SelfHostedConfig: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted";
        };
        /** @description Sandboxes on machines of your own, fed by the work queue. Workers authenticate with the environment key. */
        SelfHostedConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted";
        };
        /** @description The deployment was paused because a self-hosted environment does not take these resources. */
        SelfHostedResourcesUnsupportedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted_resources_unsupported_error";
        };
        /** @description The run failed because a self-hosted environment does not take these resources. */
        SelfHostedResourcesUnsupportedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "self_hosted_resources_unsupported_error";
        };
        /** @description An item of a self-hosted environment's work queue. One is queued when a session is created there, or when a long-dormant one gets a message. Work items emit no webhooks. */
        SelfHostedWork: {
            /** @description Starts with `work_`. */
            id: string;
            /** Format: date-time */
            acknowledged_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description What there is to do. An item of type `healthcheck` is to be skipped. */
            data: components["schemas"]["SessionWorkData"] | components["schemas"]["HealthCheckWorkData"];
            /** @description Starts with `env_`. */
            environment_id: string;
            /** Format: date-time */
            latest_heartbeat_at: string | null;
            /** @description The caller's own keys and values. */
            metadata: {
                [key: string]: string;
            };
            /** @description The worker's credential for this session – base64url of the JSON of a `WorkSecret`. Filled by a poll only, null everywhere else. */
            readonly secret: string | null;
            /** Format: date-time */
            started_at: string | null;
            /**
             * @description `queued`, then `starting` once acknowledged, `active` while heartbeats arrive, `stopping` after a graceful stop, and `stopped`.
             * @enum {string}
             */
            state: "queued" | "starting" | "active" | "stopping" | "stopped";
            /** Format: date-time */
            stop_requested_at: string | null;
            /** Format: date-time */
            stopped_at: string | null;
            /** @constant */
            type: "work";
        };
        /** @description State of the lease after a heartbeat. */
        SelfHostedWorkHeartbeatResponse: {
            /** @description RFC 3339, or an empty string. Echo it byte for byte in the next heartbeat. */
            last_heartbeat: string;
            /** @description False when the lease was not prolonged – the worker should let go of the item. */
            lease_extended: boolean;
            /**
             * @description `stopping` asks the worker to end, which it confirms with a forced stop.
             * @enum {string}
             */
            state: "queued" | "starting" | "active" | "stopping" | "stopped";
            /** @description How long the lease lasts without another heartbeat, in seconds. */
            ttl_seconds: number;
            /** @constant */
            type: "work_heartbeat";
        };
        /** @description One page of work items. */
        SelfHostedWorkPage: {
            data: components["schemas"]["SelfHostedWork"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description How full the work queue is, and how many workers look at it. */
        SelfHostedWorkQueueStats: {
            depth: number;
            /** Format: date-time */
            oldest_queued_at: string | null;
            pending: number;
            /** @constant */
            type: "work_queue_stats";
            /** @description Workers that polled with an `Anthropic-Worker-ID` in the last 30 seconds. */
            workers_polling: number | null;
        };
        /** @description Events to send, in this order. */
        SendSessionEventsRequest: {
            /** @description A tool's result goes before a message, and never into the same request. At most one `system.message`, which comes last and directly after a `user.message`, `user.tool_result` or `user.custom_tool_result`. */
            events: components["schemas"]["SessionEventParams"][];
        };
        /** @description The events as they were accepted, each with its id. */
        SendSessionEventsResponse: {
            /** @description May be absent. */
            data?: (components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SystemMessageEvent"])[];
        };
        /** @description How often tools that run on the server were used. */
        ServerToolUsage: {
            web_fetch_requests?: number;
            web_search_requests?: number;
        };
        /** @description Which tools that run on the server are supported. */
        ServerToolsCapability: {
            code_execution: components["schemas"]["CapabilitySupport"];
            supported: boolean;
            web_search: components["schemas"]["CapabilitySupport"];
        };
        /** @description The change came from a service account. */
        ServiceAccountActor: {
            /** @description Starts with `svac_`. */
            service_account_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_account_actor";
        };
        /** @description The agent acts under a service account. This is what is stored when nothing was chosen. */
        ServiceAccountExecutionIdentity: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_account";
        };
        /** @description Let the agent act under a service account. */
        ServiceAccountExecutionIdentityParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "service_account";
        };
        /** @description One run of an agent in an environment. Status, usage, stats and outcome evaluations are snapshots, and may lag the event stream. The state of its sandbox is kept for 30 days from the making of the sandbox, its history until it is deleted. */
        Session: {
            /** @description Starts with `sesn_`. */
            id: string;
            /** @description Full snapshot of the agent as this session uses it, overrides included, under the base id and version. */
            agent: components["schemas"]["SessionAgent"];
            /**
             * Format: date-time
             * @description When it was archived, which also sets the status to `terminated`; null while it is not.
             */
            archived_at: string | null;
            /** @description The cap on what the session may cost; null when there is none. It can be attached at creation only. */
            budget: components["schemas"]["BudgetLimit"] | null;
            /** Format: date-time */
            created_at: string;
            /** @description Starts with `env_`. */
            environment_id: string;
            /** @description The caller's own keys and values. */
            metadata: {
                [key: string]: string;
            };
            /** @description One entry per outcome that was asked for. */
            outcome_evaluations: components["schemas"]["OutcomeEvaluation"][];
            resources: components["schemas"]["SessionResource"][];
            stats: components["schemas"]["SessionStats"];
            /**
             * @description `idle` before and between turns, `running` during one, `rescheduling` while a transient error is retried by the server, `terminated` after an unrecoverable error or archiving. Over several threads it is `running` if any thread runs.
             * @enum {string}
             */
            status: "rescheduling" | "running" | "idle" | "terminated";
            title: string | null;
            /** @constant */
            type: "session";
            /** Format: date-time */
            updated_at: string;
            /** @description Tokens and cost so far. Tokens stand still during a turn. */
            usage: components["schemas"]["SessionUsage"];
            /** @description Vaults that supply credentials. The first one with a match wins. */
            vault_ids: string[];
            /** @description The deployment that started the session, if one did. */
            deployment_id?: string | null;
        };
        /** @description The change came from a session. */
        SessionActor: {
            /** @description Starts with `sesn_`. */
            session_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_actor";
        };
        /** @description Full snapshot of the agent as a session uses it. */
        SessionAgent: {
            /** @description Starts with `agent_`. */
            id: string;
            description: string | null;
            /** @description The identity that the agent acts under. Added after August 2026, so an older server or recording may lack it. */
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
        /** @description What of a session's agent can be replaced. */
        SessionAgentUpdate: {
            /** @description Replaces the whole list, for this session alone. */
            mcp_servers?: components["schemas"]["URLMCPServerParams"][];
            /** @description Replaces the whole list, for this session alone. */
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[];
        };
        /** @description The account can't pay for the request. */
        SessionBillingError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "billing_error";
        };
        /** @description The budget is used up. Only answers to tools and interrupts are accepted until it is raised or removed. */
        SessionBudgetReached: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "budget_reached";
        };
        /** @description The context was compacted too often in one turn. It ends with `retries_exhausted`; the next message starts anew. */
        SessionCompactionLimitReachedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "compaction_limit_reached_error";
        };
        /** @description The run failed because the session was refused. */
        SessionCreationRejectedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_creation_rejected_error";
        };
        /** @description A vault credential's host can't be reached. */
        SessionCredentialHostUnreachableError: {
            /** @description Starts with `vcrd_`. */
            credential_id: string;
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "credential_host_unreachable_error";
            /** @description Starts with `vlt_`. */
            vault_id: string;
        };
        /** @description The session was deleted. It closes the streams and is not stored. */
        SessionDeletedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.deleted";
        };
        /** @description The turn came to its end, also after an interrupt. */
        SessionEndTurn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "end_turn";
        };
        /** @description Something went wrong. Whether the session goes on is told by `retry_status`. */
        SessionErrorEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description An event in the history of a session or thread. */
        SessionEvent: components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["AgentCustomToolUseEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThinkingEvent"] | components["schemas"]["AgentMCPToolUseEvent"] | components["schemas"]["AgentMCPToolResultEvent"] | components["schemas"]["AgentToolUseEvent"] | components["schemas"]["AgentToolResultEvent"] | components["schemas"]["AgentThreadMessageReceivedEvent"] | components["schemas"]["AgentThreadMessageSentEvent"] | components["schemas"]["AgentThreadContextCompactedEvent"] | components["schemas"]["SessionErrorEvent"] | components["schemas"]["SessionStatusRescheduledEvent"] | components["schemas"]["SessionStatusRunningEvent"] | components["schemas"]["SessionStatusIdleEvent"] | components["schemas"]["SessionStatusTerminatedEvent"] | components["schemas"]["SessionThreadCreatedEvent"] | components["schemas"]["SpanOutcomeEvaluationStartEvent"] | components["schemas"]["SpanOutcomeEvaluationEndEvent"] | components["schemas"]["SpanModelRequestStartEvent"] | components["schemas"]["SpanModelRequestEndEvent"] | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["SessionDeletedEvent"] | components["schemas"]["SessionThreadStatusRunningEvent"] | components["schemas"]["SessionThreadStatusIdleEvent"] | components["schemas"]["SessionThreadStatusTerminatedEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SessionThreadStatusRescheduledEvent"] | components["schemas"]["SessionUpdatedEvent"] | components["schemas"]["SystemMessageEvent"] | components["schemas"]["SessionUsageEvent"] | components["schemas"]["WorkflowRunCreatedEvent"] | components["schemas"]["WorkflowRunStatusEndedEvent"] | components["schemas"]["WorkflowRunPhaseStartedEvent"] | components["schemas"]["WorkflowRunPhaseEndedEvent"] | components["schemas"]["WorkflowRunStatusRunningEvent"] | components["schemas"]["WorkflowRunStatusIdleEvent"] | components["schemas"]["WorkflowRunErrorEvent"];
        /** @description One page of a history. */
        SessionEventPage: {
            data: components["schemas"]["SessionEvent"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description An event that a client sends to a session. */
        SessionEventParams: components["schemas"]["UserMessageEventParams"] | components["schemas"]["UserInterruptEventParams"] | components["schemas"]["UserToolConfirmationEventParams"] | components["schemas"]["UserCustomToolResultEventParams"] | components["schemas"]["UserDefineOutcomeEventParams"] | components["schemas"]["UserToolResultEventParams"] | components["schemas"]["SystemMessageEventParams"];
        /**
         * @description The types of events that the history can be filtered by. `session.deleted` and the previews are not among them.
         * @enum {string}
         */
        SessionEventType: "user.message" | "user.interrupt" | "user.tool_confirmation" | "user.custom_tool_result" | "agent.custom_tool_use" | "agent.message" | "agent.thinking" | "agent.mcp_tool_use" | "agent.mcp_tool_result" | "agent.tool_use" | "agent.tool_result" | "agent.thread_message_received" | "agent.thread_message_sent" | "agent.thread_context_compacted" | "session.error" | "session.status_rescheduled" | "session.status_running" | "session.status_idle" | "session.status_terminated" | "session.thread_created" | "span.outcome_evaluation_start" | "span.outcome_evaluation_end" | "span.model_request_start" | "span.model_request_end" | "span.outcome_evaluation_ongoing" | "user.define_outcome" | "session.thread_status_running" | "session.thread_status_idle" | "session.thread_status_terminated" | "user.tool_result" | "session.thread_status_rescheduled" | "session.updated" | "system.message" | "session.usage" | "workflow_run.created" | "workflow_run.status_running" | "workflow_run.status_idle" | "workflow_run.status_ended" | "workflow_run.error" | "workflow_run.phase_started" | "workflow_run.phase_ended";
        /** @description An MCP server refused the credential. For information – it is tried again when the session next runs, and the turn can still end well. */
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
        /** @description An MCP server can't be reached. For information – it is tried again when the session next runs, and the turn can still end well. */
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
        /** @description The model is overloaded. */
        SessionModelOverloadedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_overloaded_error";
        };
        /** @description The model's rate limit is reached. */
        SessionModelRateLimitedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_rate_limited_error";
        };
        /** @description A request to the model failed. */
        SessionModelRequestFailedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "model_request_failed_error";
        };
        /** @description The roster as a session sees it, with each member as a full snapshot instead of a reference. */
        SessionMultiagent: components["schemas"]["SessionMultiagentCoordinator"] | components["schemas"]["SessionMultiagent20261001"];
        /** @description The three-part roster, with full snapshots. */
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
        /** @description The plain list of a roster, with full snapshots. */
        SessionMultiagentCoordinator: {
            agents: (components["schemas"]["SessionThreadAgent"] | components["schemas"]["Advisor"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "coordinator";
        };
        /** @description Whether the session's agent may start subagents, and which. */
        SessionMultiagentSubagents: components["schemas"]["SessionMultiagentSubagentsEnabled"] | components["schemas"]["MultiagentSubagentsDisabled"];
        /** @description The session's agent may start subagents. */
        SessionMultiagentSubagentsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            /** @description Full snapshots of the stored agents that it may start. */
            predefined_agents: components["schemas"]["SessionThreadAgent"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description Whether the session's agent may run workflows, and with which agents. */
        SessionMultiagentWorkflows: components["schemas"]["SessionMultiagentWorkflowsEnabled"] | components["schemas"]["MultiagentWorkflowsDisabled"];
        /** @description The session's agent may run workflows. */
        SessionMultiagentWorkflowsEnabled: {
            inline_agents: components["schemas"]["MultiagentInlineAgents"];
            /** @description Full snapshots of the stored agents that a workflow may use. */
            predefined_agents: components["schemas"]["SessionThreadAgent"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "enabled";
        };
        /** @description One page of sessions. The only list that can also go back. */
        SessionPage: {
            data: components["schemas"]["Session"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
            /** @description Cursor of the page before, to be sent as `page`; null on the first page. */
            prev_page: string | null;
        };
        /** @description The run failed because the limit of new sessions was reached. It is not repeated; the schedule goes on. */
        SessionRateLimitedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_rate_limited_error";
        };
        /** @description The model refused to go on. */
        SessionRefusal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "refusal";
        };
        /** @description More about a refusal. */
        SessionRefusalStopDetails: {
            /**
             * @description What the refusal is about. Further values may come.
             * @enum {string|null}
             */
            category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
            explanation: string | null;
            /** @constant */
            type: "refusal";
        };
        /** @description A repository's token was not accepted. Always `retrying`; the session runs without the repository. */
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
        /** @description A branch or commit of a repository can't be checked out. Always `retrying`; the session runs without the repository. */
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
        /** @description A repository can't be cloned. Always `retrying`; the session runs without it. */
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
        /** @description Access to a repository was denied. Always `retrying`; the session runs without the repository. */
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
        /** @description A repository was not found. Always `retrying`; the session runs without it. */
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
        /** @description The session waits for answers, for as long as it takes. Answering some makes it idle again with the rest; answering all lets it run on. */
        SessionRequiresAction: {
            /** @description Every event that blocks the session. */
            event_ids: string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "requires_action";
        };
        /** @description Something that is mounted into a session's sandbox. */
        SessionResource: components["schemas"]["GitHubRepositoryResource"] | components["schemas"]["FileResource"] | components["schemas"]["MemoryStoreResource"];
        /** @description A resource that sessions of a deployment mount. */
        SessionResourceConfig: components["schemas"]["GitHubRepositoryResourceConfig"] | components["schemas"]["FileResourceConfig"] | components["schemas"]["MemoryStoreResourceConfig"];
        /** @description The deployment was paused because a resource does not exist. */
        SessionResourceNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_resource_not_found_error";
        };
        /** @description The run failed because a resource does not exist. */
        SessionResourceNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session_resource_not_found_error";
        };
        /** @description One page of a session's resources. */
        SessionResourcePage: {
            data: components["schemas"]["SessionResource"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description The turn failed after retries. The next message starts anew. */
        SessionRetriesExhausted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "retries_exhausted";
        };
        /** @description How long a session has been at work. */
        SessionStats: {
            /** @description In seconds, with fractions. */
            active_seconds?: number;
            /** @description In seconds, with fractions. */
            duration_seconds?: number;
        };
        /** @description The turn is over, or waits for an action. Directly after a `session.usage`. */
        SessionStatusIdleEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /** @description Filled after a refusal, else null. Added after August 2026, so an older server or recording may lack it. */
            stop_details: components["schemas"]["SessionRefusalStopDetails"] | null;
            /** @description Why the session stopped. Treat an unknown reason as the end of the turn. */
            stop_reason: components["schemas"]["SessionEndTurn"] | components["schemas"]["SessionRequiresAction"] | components["schemas"]["SessionRetriesExhausted"] | components["schemas"]["SessionBudgetReached"] | components["schemas"]["SessionRefusal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_idle";
        };
        /** @description A transient error is retried by the server. */
        SessionStatusRescheduledEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_rescheduled";
        };
        /** @description A turn begins. Once per turn. */
        SessionStatusRunningEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_running";
        };
        /** @description The session is over for good. */
        SessionStatusTerminatedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_terminated";
        };
        /** @description One event of a session's live stream – the events of its history, and the previews `event_start` and `event_delta` for those who asked for them. The SSE event name equals `type`. */
        SessionStreamEvent: components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["AgentCustomToolUseEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThinkingEvent"] | components["schemas"]["AgentMCPToolUseEvent"] | components["schemas"]["AgentMCPToolResultEvent"] | components["schemas"]["AgentToolUseEvent"] | components["schemas"]["AgentToolResultEvent"] | components["schemas"]["AgentThreadMessageReceivedEvent"] | components["schemas"]["AgentThreadMessageSentEvent"] | components["schemas"]["AgentThreadContextCompactedEvent"] | components["schemas"]["SessionErrorEvent"] | components["schemas"]["SessionStatusRescheduledEvent"] | components["schemas"]["SessionStatusRunningEvent"] | components["schemas"]["SessionStatusIdleEvent"] | components["schemas"]["SessionStatusTerminatedEvent"] | components["schemas"]["SessionThreadCreatedEvent"] | components["schemas"]["SpanOutcomeEvaluationStartEvent"] | components["schemas"]["SpanOutcomeEvaluationEndEvent"] | components["schemas"]["SpanModelRequestStartEvent"] | components["schemas"]["SpanModelRequestEndEvent"] | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["SessionDeletedEvent"] | components["schemas"]["SessionThreadStatusRunningEvent"] | components["schemas"]["SessionThreadStatusIdleEvent"] | components["schemas"]["SessionThreadStatusTerminatedEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SessionThreadStatusRescheduledEvent"] | components["schemas"]["SessionUpdatedEvent"] | components["schemas"]["EventStart"] | components["schemas"]["EventDelta"] | components["schemas"]["SystemMessageEvent"] | components["schemas"]["SessionUsageEvent"] | components["schemas"]["WorkflowRunCreatedEvent"] | components["schemas"]["WorkflowRunStatusEndedEvent"] | components["schemas"]["WorkflowRunPhaseStartedEvent"] | components["schemas"]["WorkflowRunPhaseEndedEvent"] | components["schemas"]["WorkflowRunStatusRunningEvent"] | components["schemas"]["WorkflowRunStatusIdleEvent"] | components["schemas"]["WorkflowRunErrorEvent"];
        /** @description One line of conversation in a session. Each session has a primary thread; subagents, advisors and workflow runs have threads of their own. Up to 25 may be at work at once, advisors not counted. */
        SessionThread: {
            /** @description Starts with `sthr_`. */
            id: string;
            /** @description The agent of the thread as a snapshot – a stored agent, an advisor, or one made up on the spot. */
            agent: components["schemas"]["SessionThreadAgent"] | components["schemas"]["Advisor"] | components["schemas"]["InlineAgent"];
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Null for the primary thread. */
            parent_thread_id: string | null;
            /** @description Starts with `sesn_`. */
            session_id: string;
            stats: components["schemas"]["SessionThreadStats"] | null;
            status: components["schemas"]["SessionThreadStatus"];
            /** @constant */
            type: "session_thread";
            /** Format: date-time */
            updated_at: string;
            usage: components["schemas"]["SessionThreadUsage"] | null;
            /** @description The workflow run that the thread belongs to. Added after August 2026, so an older server or recording may lack it. */
            workflow_run_id: string | null;
        };
        /** @description Snapshot of a stored agent as a thread uses it. */
        SessionThreadAgent: {
            /** @description Starts with `agent_`. */
            id: string;
            description: string | null;
            /** @description The identity that the agent acts under. Added after August 2026, so an older server or recording may lack it. */
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
        /** @description A thread was started. */
        SessionThreadCreatedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_created";
            /** @description The workflow run that the thread belongs to. Added after August 2026, so an older server or recording may lack it. */
            workflow_run_id: string | null;
        };
        /** @description One page of a session's threads, the primary one and advisors included. */
        SessionThreadPage: {
            data: components["schemas"]["SessionThread"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description How long a thread has been at work. */
        SessionThreadStats: {
            /** @description In seconds, with fractions. */
            active_seconds?: number;
            /** @description In seconds, with fractions. */
            duration_seconds?: number;
            /** @description In seconds, with fractions. */
            startup_seconds?: number;
        };
        /**
         * @description What a thread is doing.
         * @enum {string}
         */
        SessionThreadStatus: "running" | "idle" | "rescheduling" | "terminated";
        /** @description A thread's turn is over, or waits for an action. */
        SessionThreadStatusIdleEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /** @description Filled after a refusal, else null. Added after August 2026, so an older server or recording may lack it. */
            stop_details: components["schemas"]["SessionRefusalStopDetails"] | null;
            /** @description Why the thread stopped. Treat an unknown reason as the end of the turn. */
            stop_reason: components["schemas"]["SessionEndTurn"] | components["schemas"]["SessionRequiresAction"] | components["schemas"]["SessionRetriesExhausted"] | components["schemas"]["SessionBudgetReached"] | components["schemas"]["SessionRefusal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_idle";
        };
        /** @description A transient error of a thread is retried by the server. */
        SessionThreadStatusRescheduledEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_rescheduled";
        };
        /** @description A thread begins to work. Every session has at least its primary thread. */
        SessionThreadStatusRunningEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_running";
        };
        /** @description A thread is over for good. Its open calls can't be answered any more. */
        SessionThreadStatusTerminatedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            agent_name: string;
            /** Format: date-time */
            processed_at: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_status_terminated";
        };
        /** @description One event of a thread's live stream. The SSE event name equals `type`. */
        SessionThreadStreamEvent: components["schemas"]["UserMessageEvent"] | components["schemas"]["UserInterruptEvent"] | components["schemas"]["UserToolConfirmationEvent"] | components["schemas"]["UserCustomToolResultEvent"] | components["schemas"]["AgentCustomToolUseEvent"] | components["schemas"]["AgentMessageEvent"] | components["schemas"]["AgentThinkingEvent"] | components["schemas"]["AgentMCPToolUseEvent"] | components["schemas"]["AgentMCPToolResultEvent"] | components["schemas"]["AgentToolUseEvent"] | components["schemas"]["AgentToolResultEvent"] | components["schemas"]["AgentThreadMessageReceivedEvent"] | components["schemas"]["AgentThreadMessageSentEvent"] | components["schemas"]["AgentThreadContextCompactedEvent"] | components["schemas"]["SessionErrorEvent"] | components["schemas"]["SessionStatusRescheduledEvent"] | components["schemas"]["SessionStatusRunningEvent"] | components["schemas"]["SessionStatusIdleEvent"] | components["schemas"]["SessionStatusTerminatedEvent"] | components["schemas"]["SessionThreadCreatedEvent"] | components["schemas"]["SpanOutcomeEvaluationStartEvent"] | components["schemas"]["SpanOutcomeEvaluationEndEvent"] | components["schemas"]["SpanModelRequestStartEvent"] | components["schemas"]["SpanModelRequestEndEvent"] | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"] | components["schemas"]["UserDefineOutcomeEvent"] | components["schemas"]["SessionDeletedEvent"] | components["schemas"]["SessionThreadStatusRunningEvent"] | components["schemas"]["SessionThreadStatusIdleEvent"] | components["schemas"]["SessionThreadStatusTerminatedEvent"] | components["schemas"]["UserToolResultEvent"] | components["schemas"]["SessionThreadStatusRescheduledEvent"] | components["schemas"]["SessionUpdatedEvent"] | components["schemas"]["EventStart"] | components["schemas"]["EventDelta"] | components["schemas"]["SystemMessageEvent"] | components["schemas"]["SessionUsageEvent"] | components["schemas"]["WorkflowRunCreatedEvent"] | components["schemas"]["WorkflowRunStatusEndedEvent"] | components["schemas"]["WorkflowRunPhaseStartedEvent"] | components["schemas"]["WorkflowRunPhaseEndedEvent"] | components["schemas"]["WorkflowRunStatusRunningEvent"] | components["schemas"]["WorkflowRunStatusIdleEvent"] | components["schemas"]["WorkflowRunErrorEvent"];
        /** @description Tokens and cost of a thread so far. */
        SessionThreadUsage: {
            /** @description In seconds, with fractions. */
            active_seconds?: number;
            cache_creation?: components["schemas"]["CacheCreationUsage"];
            cache_read_input_tokens?: number;
            input_tokens?: number;
            /** @description The cost at list price, in rounded cents. */
            list_cost?: components["schemas"]["MonetaryAmount"] | null;
            output_tokens?: number;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
        };
        /** @description The turn used too many tools. It ends with `retries_exhausted`; the next message starts anew. */
        SessionToolUseLimitReachedError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tool_use_limit_reached_error";
        };
        /** @description An error without a kind of its own. */
        SessionUnknownError: {
            message: string;
            retry_status: components["schemas"]["RetryStatusRetrying"] | components["schemas"]["RetryStatusExhausted"] | components["schemas"]["RetryStatusTerminal"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        /** @description The session was changed. It carries only what changed, and applies from the next turn. */
        SessionUpdatedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.updated";
            /** @description A full snapshot. */
            agent?: components["schemas"]["SessionAgent"] | null;
            /** @description Null after the budget was removed. */
            budget?: components["schemas"]["BudgetLimit"] | null;
            /** @description All keys and values; absent if they were cleared to empty. */
            metadata?: {
                [key: string]: string;
            };
            title?: string | null;
        };
        /** @description Tokens and cost of a session so far. */
        SessionUsage: {
            /** @description In seconds, with fractions. */
            active_seconds?: number;
            cache_creation?: components["schemas"]["CacheCreationUsage"];
            cache_read_input_tokens?: number;
            input_tokens?: number;
            /** @description The cost at list price, in rounded cents. */
            list_cost?: components["schemas"]["MonetaryAmount"] | null;
            output_tokens?: number;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
        };
        /** @description Tokens and cost so far. Always directly before a `session.status_idle`. */
        SessionUsageEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description Tokens and cost at one moment. */
        SessionUsageSnapshot: {
            /** @description In seconds, with fractions. */
            active_seconds?: number;
            cache_creation?: components["schemas"]["CacheCreationUsage"];
            cache_read_input_tokens?: number;
            input_tokens?: number;
            list_cost?: components["schemas"]["MonetaryAmount"];
            output_tokens?: number;
            server_tool_use?: components["schemas"]["ServerToolUsage"];
        };
        /** @description The work is a session to run. */
        SessionWorkData: {
            /** @description The session to run (`sesn_`). */
            id: string;
            /** @constant */
            type: "session";
        };
        /** @description A folder of instructions and files that agents can use. */
        Skill: {
            /** @description Starts with `skill_`. */
            id: string;
            /** Format: date-time */
            created_at: string;
            /** @description Defaults to the name in `SKILL.md`. */
            display_name: string;
            /** @description Starts with `skver_`. */
            latest_version_id: string;
            source: components["schemas"]["SkillSource"];
            /** @constant */
            type: "skill";
            /** Format: date-time */
            updated_at: string;
        };
        /** @description The deployment was paused because a skill does not exist. */
        SkillNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "skill_not_found_error";
        };
        /** @description The run failed because a skill does not exist. */
        SkillNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "skill_not_found_error";
        };
        /** @description One page of skills. */
        SkillPage: {
            data: components["schemas"]["Skill"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description A skill to give to an agent, by id. */
        SkillParams: components["schemas"]["AnthropicSkillParams"] | components["schemas"]["CustomSkillParams"];
        /** @description Where a skill comes from. */
        SkillSource: {
            /** @enum {string} */
            type: "custom" | "anthropic" | "anthropic_example" | "plugin";
        };
        /** @description One upload of a skill's files. */
        SkillVersion: {
            /** @description Starts with `skver_`. */
            id: string;
            /** Format: date-time */
            created_at: string;
            description: string;
            /** @description The fixed slug of the skill, as resolved from `SKILL.md`. */
            name: string;
            /** @description Starts with `skill_`. */
            skill_id: string;
            /** @constant */
            type: "skill_version";
        };
        /** @description One page of a skill's versions. */
        SkillVersionPage: {
            data: components["schemas"]["SkillVersion"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description A request to the model is over. Previews without a complete event end here. */
        SpanModelRequestEndEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description True when the request failed; no complete message follows then. */
            is_error: boolean | null;
            /** @description The id of the `span.model_request_start` event. */
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
        /** @description A request to the model begins. */
        SpanModelRequestStartEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.model_request_start";
        };
        /** @description Tokens of one request. Over a session, they add up to its usage. */
        SpanModelUsage: {
            cache_creation_input_tokens: number;
            cache_read_input_tokens: number;
            input_tokens: number;
            output_tokens: number;
            /** @enum {string|null} */
            speed?: "standard" | "fast" | null;
        };
        /** @description The judgement of an outcome is over. */
        SpanOutcomeEvaluationEndEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            explanation: string;
            /** @description Counts from 0. */
            iteration: number;
            /** @description The id of the start event. Empty if the outcome was interrupted before its first evaluation. */
            outcome_evaluation_start_id: string;
            /** @description Starts with `outc_`. */
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            /** @description `needs_revision` leads to another round, `satisfied` ends the work, `failed` means that the rubric does not fit, `max_iterations_reached` is followed by one last turn, `interrupted` can come before the first evaluation. Further values may come. */
            result: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.outcome_evaluation_end";
            usage: components["schemas"]["SpanModelUsage"];
        };
        /** @description The judgement of an outcome goes on; a sign of life. */
        SpanOutcomeEvaluationOngoingEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description Counts from 0. */
            iteration: number;
            /** @description Starts with `outc_`. */
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.outcome_evaluation_ongoing";
        };
        /** @description The judgement of an outcome begins. */
        SpanOutcomeEvaluationStartEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description Counts from 0. */
            iteration: number;
            /** @description Starts with `outc_`. */
            outcome_id: string;
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "span.outcome_evaluation_start";
        };
        /** @description A fixed bearer token for an MCP server. */
        StaticBearerAuthResponse: {
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "static_bearer";
        };
        /** @description A fixed bearer token for an MCP server. */
        StaticBearerCreateParams: {
            /** @description Never returned. */
            token: string;
            /** @description The key of the credential, unique in the vault and fixed. */
            mcp_server_url: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "static_bearer";
        };
        /** @description A new bearer token. */
        StaticBearerUpdateParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "static_bearer";
            /** @description Never returned. */
            token?: string | null;
        };
        /** @description How to stop a work item. */
        StopWorkRequest: {
            /** @description False or left out asks the worker to stop, which it sees at its next heartbeat. True stops at once. */
            force?: boolean;
        };
        /** @description Text of a system message. */
        SystemContentBlock: {
            text: string;
            /** @constant */
            type: "text";
        };
        /** @description An instruction that was appended to the system prompt in the middle of a session. */
        SystemMessageEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            content: components["schemas"]["SystemContentBlock"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system.message";
            /**
             * Format: date-time
             * @description Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
             */
            processed_at?: string | null;
        };
        /** @description An instruction to append to the system prompt in the middle of a session. Only some models take it. While the session waits for an action, it is accepted only after a tool's result. */
        SystemMessageEventParams: {
            content: components["schemas"]["SystemContentBlock"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "system.message";
        };
        /** @description Text. An empty text block in a tool's result is refused. */
        TextBlock: {
            text: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        /** @description A rubric as text. */
        TextRubric: {
            content: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        /** @description A rubric as text. */
        TextRubricParams: {
            content: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "text";
        };
        /** @description Whether and how the model can think. */
        ThinkingCapability: {
            supported: boolean;
            types: components["schemas"]["ThinkingTypes"];
        };
        /** @description Which ways of thinking are supported. */
        ThinkingTypes: {
            adaptive: components["schemas"]["CapabilitySupport"];
            between_tools: components["schemas"]["CapabilitySupport"];
            disabled: components["schemas"]["CapabilitySupport"];
            enabled: components["schemas"]["CapabilitySupport"];
        };
        /** @description The workflow run reached the limit of threads. */
        ThreadLimitWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thread_limit_error";
        };
        /** @description The workflow run took too long. */
        TimeoutWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "timeout_error";
        };
        /** @description The client's secret is sent by HTTP basic authentication. */
        TokenEndpointAuthBasicParam: {
            /** @description Never returned. */
            client_secret: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_basic";
        };
        /** @description The client's secret is sent by HTTP basic authentication. */
        TokenEndpointAuthBasicResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_basic";
        };
        /** @description A new secret of a client that uses HTTP basic authentication. */
        TokenEndpointAuthBasicUpdateParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_basic";
            /** @description Never returned. */
            client_secret?: string | null;
        };
        /** @description The client has no secret. */
        TokenEndpointAuthNoneParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        /** @description The client has no secret. */
        TokenEndpointAuthNoneResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        /** @description The client's secret is sent in the request body. */
        TokenEndpointAuthPostParam: {
            /** @description Never returned. */
            client_secret: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_post";
        };
        /** @description The client's secret is sent in the request body. */
        TokenEndpointAuthPostResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_post";
        };
        /** @description A new secret of a client that sends it in the request body. */
        TokenEndpointAuthPostUpdateParam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "client_secret_post";
            /** @description Never returned. */
            client_secret?: string | null;
        };
        /** @description What started a run. */
        TriggerContext: components["schemas"]["ScheduleTriggerContext"] | components["schemas"]["ManualTriggerContext"];
        /**
         * @description What starts runs.
         * @enum {string}
         */
        TriggerType: "schedule" | "manual";
        /** @description A host name by which MCP servers in a private network can be reached. No traffic passes until it has a certificate. */
        Tunnel: {
            /** @description Starts with `tnl_`. */
            id: string;
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            display_name: string | null;
            /** @description The host name that was allocated. */
            domain: string;
            /** @constant */
            type: "tunnel";
        };
        /** @description A certificate that a tunnel trusts. At most two are active at a time. */
        TunnelCertificate: {
            /** @description Starts with `tcrt_`. */
            id: string;
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string | null;
            /** @description SHA-256 in hexadecimal. */
            fingerprint: string;
            /** @description Starts with `tnl_`. */
            tunnel_id: string;
            /** @constant */
            type: "tunnel_certificate";
        };
        /** @description One page of a tunnel's certificates. */
        TunnelCertificatePage: {
            data: components["schemas"]["TunnelCertificate"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description One page of tunnels, newest first. */
        TunnelPage: {
            data: components["schemas"]["Tunnel"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description The token of a tunnel. */
        TunnelToken: {
            id: string;
            /** @description Stays the same until it is rotated; a secret. */
            tunnel_token: string;
            /** @constant */
            type: "tunnel_token";
        };
        /** @description A document that is fetched from a URL. */
        URLDocumentSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "url";
            url: string;
        };
        /** @description An image that is fetched from a URL. */
        URLImageSource: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "url";
            url: string;
        };
        /** @description An MCP server to be reached by its URL. It is not contacted when the agent or a session is created. */
        URLMCPServerParams: {
            /** @description The name by which an `mcp_toolset` refers to the server. Unique within the agent. */
            name: string;
            /** @constant */
            type: "url";
            url: string;
        };
        /** @description The deployment was paused by an error that has no kind of its own. */
        UnknownDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        /** @description The run failed with an error that has no kind of its own. */
        UnknownRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        /** @description The workflow run failed without a kind of its own. */
        UnknownWorkflowRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unknown_error";
        };
        /** @description Any host. */
        UnrestrictedCredentialNetworkingParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unrestricted";
        };
        /** @description Any host. */
        UnrestrictedCredentialNetworkingResponse: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unrestricted";
        };
        /** @description The sandbox reaches any host. */
        UnrestrictedNetwork: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unrestricted";
        };
        /** @description A partial change of an agent. What is left out stays; arrays and `multiagent` are replaced whole, metadata is merged key by key. A change makes the next version; a request that changes nothing returns the current one. */
        UpdateAgentRequest: {
            /** @description Null clears it. */
            description?: string | null;
            /** @description Null stores a `service_account` identity. */
            execution_identity?: components["schemas"]["ExecutionIdentityParams"] | null;
            /** @description Replaces the whole list; null or an empty list clears it. */
            mcp_servers?: components["schemas"]["URLMCPServerParams"][] | null;
            /** @description Merged key by key; null as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            } | null;
            /** @description Replaces the whole model object, with one exception – the same `id` without `effort` keeps the stored effort. Without `inference_geo` the stored one is cleared. Can't be cleared. */
            model?: components["schemas"]["AgentModelId"] | components["schemas"]["ModelConfigParams"];
            /** @description Replaces the whole roster, and null clears it. A `multiagent_20261001` sent over a stored `multiagent_20261001` is merged level by level instead – keys left out stay, null keys take their default. */
            multiagent?: components["schemas"]["MultiagentParams"] | null;
            /** @description Can't be cleared. */
            name?: string;
            /** @description Replaces the whole list; null or an empty list clears it. */
            skills?: components["schemas"]["SkillParams"][] | null;
            /** @description Null clears it. */
            system?: string | null;
            /** @description Replaces the whole list; null or an empty list clears it. */
            tools?: (components["schemas"]["AgentToolset20260401Params"] | components["schemas"]["MCPToolsetParams"] | components["schemas"]["CustomToolParams"])[] | null;
            /** @description The version that the caller has read. When sent, it must be the current one, else the answer is 409, even if nothing would change. When left out, the last write wins silently. */
            version?: number;
        };
        /** @description A partial change of a credential. */
        UpdateCredentialRequest: {
            /** @description Its `type` must be the stored one. `mcp_server_url`, `secret_name`, `token_endpoint` and `client_id` are fixed. */
            auth?: components["schemas"]["MCPOAuthUpdateParams"] | components["schemas"]["StaticBearerUpdateParams"] | components["schemas"]["EnvironmentVariableUpdateParams"];
            display_name?: string | null;
            /** @description Merged key by key; null as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            } | null;
        };
        /** @description A partial change of a deployment. Arrays are replaced whole, metadata is merged. Archived deployments can't be changed. */
        UpdateDeploymentRequest: {
            /** @description An id pins the latest version at this moment. */
            agent?: string | components["schemas"]["AgentReferenceParams"];
            /** @description Null clears it; it may be set again later. */
            budget?: components["schemas"]["BudgetLimit"] | null;
            description?: string | null;
            /** @description Starts with `env_`. */
            environment_id?: string;
            initial_events?: components["schemas"]["DeploymentInitialEventParams"][];
            /** @description Merged key by key; null as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            } | null;
            /** @description Must not be empty. */
            name?: string;
            /** @description Replaces the whole list; null clears it. */
            resources?: (components["schemas"]["GitHubRepositoryResourceParams"] | components["schemas"]["FileResourceParams"] | components["schemas"]["MemoryStoreResourceParams"])[] | null;
            /** @description Null makes it a deployment that is run by hand only. */
            schedule?: components["schemas"]["ScheduleParams"] | null;
            /** @description Replaces the whole list; null clears it. */
            vault_ids?: string[] | null;
        };
        /** @description A partial change of an environment. What is left out stays; a request that changes nothing emits no webhook. */
        UpdateEnvironmentRequest: {
            /** @description Its `type` can't differ from the stored one (400 `invalid_config_type_change`). Fields left out keep their value. */
            config?: (components["schemas"]["CloudConfigParams"] | components["schemas"]["SelfHostedConfigParams"]) | null;
            description?: string | null;
            /** @description Merged key by key; null or an empty string as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            };
            name?: string | null;
            /** @enum {string|null} */
            scope?: "organization" | "account" | null;
        };
        /** @description A change of a memory's content, path or both. A change that changes nothing adds no version. */
        UpdateMemoryRequest: {
            /** @description UTF-8 of up to 102,400 bytes. */
            content?: string | null;
            /** @description A rename keeps the id. The rules are those of `CreateMemoryRequest`. */
            path?: string | null;
            /** @description The state that the caller expects. It passes in any case when content and path already equal the request. */
            precondition?: components["schemas"]["Precondition"];
        };
        /** @description A partial change of a memory store. Refused once it is archived. */
        UpdateMemoryStoreRequest: {
            /** @description An empty string clears it. */
            description?: string | null;
            /** @description Merged key by key; null as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            } | null;
            name?: string | null;
        };
        /** @description A partial change of a session, in force from the next turn. A `session.updated` event is emitted only if something changed. */
        UpdateSessionRequest: {
            /** @description Tools and MCP servers of this session alone. Refused while the session runs. */
            agent?: components["schemas"]["SessionAgentUpdate"];
            /** @description A new cap must be strictly above the cost so far, and lets a paused session go on by itself. Null removes the budget for good. */
            budget?: components["schemas"]["BudgetLimit"] | null;
            /** @description Merged key by key; null as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            } | null;
            title?: string | null;
            /** @description Not supported; the request is refused. */
            vault_ids?: string[];
        };
        /** @description A new access token for a repository; nothing else can be changed. */
        UpdateSessionResourceRequest: {
            /** @description Never returned. */
            authorization_token: string;
        };
        /** @description The resource after the change. */
        UpdateSessionResourceResponse: components["schemas"]["GitHubRepositoryResource"] | components["schemas"]["FileResource"] | components["schemas"]["MemoryStoreResource"];
        /** @description A partial change of a user profile. */
        UpdateUserProfileRequest: {
            access_type?: components["schemas"]["UserProfileAccessType"] | null;
            /** @description Once set, a detail can't be cleared. */
            external_user_details?: components["schemas"]["UserProfileExternalUserDetailsParams"];
            /** @description Merged key by key; an empty string as a value deletes that key (null does not). */
            metadata?: {
                [key: string]: string;
            };
            name?: string | null;
        };
        /** @description A partial change of a vault. */
        UpdateVaultRequest: {
            display_name?: string | null;
            /** @description Merged key by key; null as a value deletes that key. */
            metadata?: {
                [key: string]: string | null;
            } | null;
        };
        /** @description A change of a work item's metadata. */
        UpdateWorkRequest: {
            /** @description Merged key by key; null as a value deletes that key. */
            metadata: {
                [key: string]: string | null;
            };
        };
        /** @description A file to upload, as `multipart/form-data`. */
        UploadFileRequest: {
            /**
             * Format: binary
             * @description The bytes, with a file name and a media type. Up to 500 MB. The server keeps the last path component of the name (1 to 255 characters, none of `< > : " | ? * \ /`); a missing name becomes `unnamed` plus an extension.
             */
            file: string;
            /** @description How long the file is kept, 1 hour to 90 days, as a text part. */
            expires_in_seconds?: number;
        };
        /** @description The change came from a user. */
        UserActor: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_actor";
            /** @description Starts with `user_`. */
            user_id: string;
        };
        /** @description The result of a custom tool. */
        UserCustomToolResultEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description The id of the `agent.custom_tool_use` event. */
            custom_tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.custom_tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
            /**
             * Format: date-time
             * @description Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
             */
            processed_at?: string | null;
            /** @description The thread that the result was routed to. */
            session_thread_id?: string | null;
        };
        /** @description The result of a custom tool. It may be sent as soon as the use event is seen, and is processed on receipt. The server routes it to the right thread. */
        UserCustomToolResultEventParams: {
            /** @description The id of the `agent.custom_tool_use` event. */
            custom_tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.custom_tool_result";
            /** @description An empty text block is refused; leave the list out or say that there was no output. */
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
        };
        /** @description An outcome that the work is judged by, with the id it was given. */
        UserDefineOutcomeEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            description: string;
            /** @default 3 */
            max_iterations: number | null;
            /** @description Starts with `outc_`. */
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
        /** @description An outcome that the work is judged by. It starts work at once, and is processed on receipt; only one is pursued at a time. */
        UserDefineOutcomeEventParams: {
            /** @description What shall be achieved. */
            description: string;
            /** @description By what it is judged – text, or an uploaded file. */
            rubric: components["schemas"]["FileRubricParams"] | components["schemas"]["TextRubricParams"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.define_outcome";
            /**
             * @description How many rounds of work and judgement there may be. The lower bound is an inference.
             * @default 3
             */
            max_iterations?: number | null;
        };
        /** @description The user asked the agent to stop. Older servers may leave the id empty. */
        UserInterruptEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.interrupt";
            /**
             * Format: date-time
             * @description Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
             */
            processed_at?: string | null;
            /** @description The thread that was interrupted; null or absent means every thread that is not archived. */
            session_thread_id?: string | null;
        };
        /** @description Asks the agent to stop. It goes ahead of the queue – model output stops at once, running tool calls may finish first, and the turn ends with `end_turn`. On an idle thread it does nothing. */
        UserInterruptEventParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.interrupt";
            /** @description The thread to interrupt. Left out means every thread that is not archived. */
            session_thread_id?: string | null;
        };
        /** @description Roughly where the user is, for search results that depend on the place. */
        UserLocation: {
            /** @constant */
            type: "approximate";
            city?: string | null;
            country?: string | null;
            region?: string | null;
            timezone?: string | null;
        };
        /** @description A message of the user. It starts or continues the work; sent during a turn, it joins that turn. */
        UserMessageEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.message";
            /**
             * Format: date-time
             * @description Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
             */
            processed_at?: string | null;
        };
        /** @description A message of the user. It starts or continues the work and may be sent at any status; while the session runs it is queued. */
        UserMessageEventParams: {
            /** @description Blocks of type `redacted` are refused with 400. */
            content: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["RedactedBlock"])[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.message";
        };
        /** @description An end user on whose behalf requests are made. */
        UserProfile: {
            /** @description Starts with `uprof_`. */
            id: string;
            access_type: components["schemas"]["UserProfileAccessType"];
            /** Format: date-time */
            created_at: string;
            /** @description Measures that are in force against the user. Added after August 2026, so an older server or recording may lack it. */
            enforcement_actions: components["schemas"]["UserProfileEnforcementAction"][];
            /** @description Added after August 2026, so an older server or recording may lack it. */
            enforcement_status: components["schemas"]["UserProfileEnforcementStatus"];
            external_user_details: components["schemas"]["UserProfileExternalUserDetails"];
            metadata: {
                [key: string]: string;
            };
            name: string | null;
            /** @description Programs that the user takes part in. Added after August 2026, so an older server or recording may lack it. */
            programs: components["schemas"]["UserProfilePrograms"];
            /** @constant */
            type: "user_profile";
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description The kind of access of a user profile.
         * @enum {string}
         */
        UserProfileAccessType: "application" | "passthrough";
        /** @description A link for the end user. */
        UserProfileActionURL: {
            /** Format: date-time */
            expires_at: string;
            /** @constant */
            type: "user_profile_action_url";
            url: string;
        };
        /** @description Participation in the program for cyber work. */
        UserProfileCyberProgram: {
            requirements: components["schemas"]["UserProfileCyberRequirements"] | null;
            status: components["schemas"]["UserProfileProgramStatus"];
            tiers: {
                [key: string]: components["schemas"]["UserProfileCyberTier"];
            };
        };
        /** @description What the program for cyber work demands. */
        UserProfileCyberRequirements: {
            data_retention: boolean;
            human_review: boolean;
        };
        /** @description State of one tier of the program for cyber work. */
        UserProfileCyberTier: {
            /** @enum {string} */
            status: "active" | "inactive";
        };
        /** @description State of one feature of the program `efs`. */
        UserProfileEfsFeature: {
            /** @enum {string} */
            status: "active" | "inactive";
        };
        /** @description Participation in the program `efs`. */
        UserProfileEfsProgram: {
            features: {
                [key: string]: components["schemas"]["UserProfileEfsFeature"];
            };
            status: components["schemas"]["UserProfileProgramStatus"];
        };
        /** @description A measure against an end user. Further kinds may come. */
        UserProfileEnforcementAction: components["schemas"]["UserProfileEnforcementActionRestriction"] | components["schemas"]["UserProfileEnforcementActionBan"];
        /** @description The end user is banned. */
        UserProfileEnforcementActionBan: {
            /** @description Starts with `enac_`. */
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
        /**
         * @description The next step about a measure. Further values may come.
         * @constant
         */
        UserProfileEnforcementActionNextStep: "verify";
        /**
         * @description Why a measure was taken. Further values may come.
         * @enum {string}
         */
        UserProfileEnforcementActionReason: "unsupported_region" | "fraud_or_abuse" | "high_harm" | "usage_policy_violation" | "account_compromise" | "unspecified";
        /** @description The end user is restricted. */
        UserProfileEnforcementActionRestriction: {
            /** @description Starts with `enac_`. */
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
        /**
         * @description What the end user may do at present. Further values may come.
         * @enum {string}
         */
        UserProfileEnforcementStatus: "unrestricted" | "pending" | "restricted" | "banned";
        /** @description Enrol the end user. */
        UserProfileEnrollEndUserAction: {
            /** @constant */
            type: "enroll_end_user";
        };
        /** @description A link by which the end user enrols, in the older form. */
        UserProfileEnrollmentURL: {
            /** Format: date-time */
            expires_at: string;
            /** @constant */
            type: "enrollment_url";
            url: string;
        };
        /**
         * @description State of the end user's account with the caller.
         * @enum {string}
         */
        UserProfileExternalUserAccountStatus: "active" | "suspended" | "blocked";
        /** @description What the caller knows of the end user. */
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
        /** @description What the caller knows of the end user. */
        UserProfileExternalUserDetailsParams: {
            account_status?: components["schemas"]["UserProfileExternalUserAccountStatus"] | null;
            /** @description Two capital letters. */
            country?: string | null;
            email_hash?: string | null;
            entity_type?: components["schemas"]["UserProfileExternalUserEntityType"] | null;
            name_hash?: string | null;
            /**
             * Format: date-time
             * @description At most one minute in the future.
             */
            onboarded_at?: string;
            reference_id?: string | null;
        };
        /**
         * @description What kind of party the end user is.
         * @enum {string}
         */
        UserProfileExternalUserEntityType: "individual" | "business" | "non_profit" | "government";
        /**
         * @description Direction of a list.
         * @enum {string}
         */
        UserProfileListOrder: "asc" | "desc";
        /**
         * @description What a list is ordered by.
         * @enum {string}
         */
        UserProfileListOrderBy: "created_at" | "name";
        /** @description One page of user profiles. It may be empty and still have a cursor. */
        UserProfilePage: {
            data: components["schemas"]["UserProfile"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /**
         * @description Where an application to a program stands.
         * @enum {string}
         */
        UserProfileProgramStatus: "active" | "pending" | "rejected";
        /** @description Programs that a user profile takes part in; null for those it does not. */
        UserProfilePrograms: {
            cyber: components["schemas"]["UserProfileCyberProgram"] | null;
            efs: components["schemas"]["UserProfileEfsProgram"] | null;
        };
        /** @description The user's answer to a tool use that waits for permission. */
        UserToolConfirmationEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @enum {string} */
            result: "allow" | "deny";
            /** @description The id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_confirmation";
            deny_message?: string | null;
            /**
             * Format: date-time
             * @description Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
             */
            processed_at?: string | null;
            /** @description The thread that the answer was routed to. */
            session_thread_id?: string | null;
        };
        /** @description Allows or denies a tool use that waits for permission. The server routes it to the right thread. */
        UserToolConfirmationEventParams: {
            /** @enum {string} */
            result: "allow" | "deny";
            /** @description The id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_confirmation";
            /** @description The reason that the agent is told. Only with `deny`. */
            deny_message?: string | null;
        };
        /** @description The result of a built-in tool that a self-hosted worker executed. */
        UserToolResultEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description The id of the `agent.tool_use` event. */
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_result";
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
            /**
             * Format: date-time
             * @description Null or absent while the event waits in the queue. Once processed, it is emitted again with the same id and a time.
             */
            processed_at?: string | null;
            /** @description The thread that the result was routed to. */
            session_thread_id?: string | null;
        };
        /** @description The result of a built-in tool, in self-hosted environments only. It is processed on receipt. */
        UserToolResultEventParams: {
            /** @description The id of the `agent.tool_use` event. */
            tool_use_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.tool_result";
            /** @description An empty text block is refused; leave the list out or say that there was no output. */
            content?: (components["schemas"]["TextBlock"] | components["schemas"]["ImageBlock"] | components["schemas"]["DocumentBlock"] | components["schemas"]["SearchResultBlock"])[];
            is_error?: boolean | null;
        };
        /** @description A place for credentials that sessions may use without seeing them. */
        Vault: {
            /** @description Starts with `vlt_`. */
            id: string;
            /**
             * Format: date-time
             * @description Null while it is not archived.
             */
            archived_at: string | null;
            /** Format: date-time */
            created_at: string;
            display_name: string;
            /** @description The caller's own keys and values. */
            metadata: {
                [key: string]: string;
            };
            /** @constant */
            type: "vault";
            /** Format: date-time */
            updated_at: string;
        };
        /** @description The deployment was paused because a vault is archived. */
        VaultArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_archived_error";
        };
        /** @description The run failed because a vault is archived. */
        VaultArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_archived_error";
        };
        /** @description The deployment was paused because a vault does not exist. */
        VaultNotFoundDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_not_found_error";
        };
        /** @description The run failed because a vault does not exist. */
        VaultNotFoundRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_not_found_error";
        };
        /** @description One page of vaults, newest first. */
        VaultPage: {
            data: components["schemas"]["Vault"][];
            /** @description Cursor of the next page, to be sent as `page`; null or absent on the last one. */
            next_page?: string | null;
        };
        /** @description Settings of the `web_fetch` tool, as stored. The tool runs on the server, also in self-hosted environments. */
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
            /** @description Where a URL may come from. Added after August 2026, so an older server or recording may lack it. */
            url_sources: components["schemas"]["WebFetchURLSources"] | null;
            allowed_domains?: string[];
            blocked_domains?: string[];
            max_content_tokens?: number | null;
        };
        /** @description Settings for the `web_fetch` tool. Allow hosts or block hosts, but not both. */
        WebFetchToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "web_fetch";
            /** @description The only hosts that may be fetched. Plain host names without a path – no addresses, no bare suffixes. */
            allowed_domains?: string[];
            /** @description Hosts that may not be fetched. Plain host names without a path – no addresses, no bare suffixes. */
            blocked_domains?: string[];
            enabled?: boolean | null;
            max_content_tokens?: number | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "web_fetch";
            /** @description Where a URL may come from. */
            url_sources?: components["schemas"]["WebFetchURLSourcesParams"] | null;
        };
        /** @description URLs from everywhere in this part count. */
        WebFetchURLSourceAll: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "all";
        };
        /** @description URLs from the results of all but the named tools count. */
        WebFetchURLSourceExcept: {
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "except";
        };
        /** @description No URLs from this part count. */
        WebFetchURLSourceNone: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "none";
        };
        /** @description Only URLs from the results of the named tools count. */
        WebFetchURLSourceOnly: {
            tools: components["schemas"]["WebFetchURLSourceToolReference"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "only";
        };
        /**
         * @description All or none, as a word.
         * @enum {string}
         */
        WebFetchURLSourceShorthand: "all" | "none";
        /** @description From which tools' results a URL may come. */
        WebFetchURLSourceToolFilter: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"] | components["schemas"]["WebFetchURLSourceOnly"] | components["schemas"]["WebFetchURLSourceExcept"];
        /** @description From which tools' results a URL may come, as a word or as an object. */
        WebFetchURLSourceToolFilterParams: components["schemas"]["WebFetchURLSourceShorthand"] | components["schemas"]["WebFetchURLSourceToolFilter"];
        /** @description A tool, by its name. */
        WebFetchURLSourceToolReference: {
            name: string;
            /** @constant */
            type: "tool_reference";
        };
        /** @description Whether URLs that the user wrote count. */
        WebFetchURLSourceUserInput: components["schemas"]["WebFetchURLSourceAll"] | components["schemas"]["WebFetchURLSourceNone"];
        /** @description Whether URLs that the user wrote count, as a word or as an object. */
        WebFetchURLSourceUserInputParams: components["schemas"]["WebFetchURLSourceShorthand"] | components["schemas"]["WebFetchURLSourceUserInput"];
        /** @description Which parts of a conversation may supply the URLs to fetch, as stored. */
        WebFetchURLSources: {
            client_tool_results: components["schemas"]["WebFetchURLSourceToolFilter"] | null;
            server_tool_results: components["schemas"]["WebFetchURLSourceToolFilter"] | null;
            user_input: components["schemas"]["WebFetchURLSourceUserInput"] | null;
        };
        /** @description Which parts of a conversation may supply the URLs to fetch. */
        WebFetchURLSourcesParams: {
            client_tool_results?: components["schemas"]["WebFetchURLSourceToolFilterParams"] | null;
            server_tool_results?: components["schemas"]["WebFetchURLSourceToolFilterParams"] | null;
            user_input?: components["schemas"]["WebFetchURLSourceUserInputParams"] | null;
        };
        /** @description Settings of the `web_search` tool, as stored. The tool runs on the server, also in self-hosted environments. */
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
        /** @description Settings for the `web_search` tool. Allow hosts or block hosts, but not both. */
        WebSearchToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "web_search";
            /** @description The only hosts that results may come from. Plain host names – no addresses, no bare suffixes. */
            allowed_domains?: string[];
            /** @description Hosts that results may not come from. Plain host names – no addresses, no bare suffixes. */
            blocked_domains?: string[];
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "web_search";
            user_location?: components["schemas"]["UserLocation"] | null;
        };
        /** @description An agent was archived. */
        WebhookAgentArchivedEventData: {
            /** @description The agent that it is about (`agent_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.archived";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An agent was created. */
        WebhookAgentCreatedEventData: {
            /** @description The agent that it is about (`agent_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An agent was deleted. No public operation does this. */
        WebhookAgentDeletedEventData: {
            /** @description The agent that it is about (`agent_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.deleted";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An agent was updated. An update that changes nothing is not reported. */
        WebhookAgentUpdatedEventData: {
            /** @description The agent that it is about (`agent_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "agent.updated";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A deployment was archived. */
        WebhookDeploymentArchivedEventData: {
            /** @description The deployment that it is about (`depl_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.archived";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A deployment was created. */
        WebhookDeploymentCreatedEventData: {
            /** @description The deployment that it is about (`depl_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A deployment was deleted. No public operation does this. */
        WebhookDeploymentDeletedEventData: {
            /** @description The deployment that it is about (`depl_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.deleted";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A deployment was paused. */
        WebhookDeploymentPausedEventData: {
            /** @description The deployment that it is about (`depl_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.paused";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A scheduled run of a deployment failed. Runs by hand are not reported. */
        WebhookDeploymentRunFailedEventData: {
            /** @description The run that it is about (`drun_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment_run.failed";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A scheduled run of a deployment was started. Runs by hand are not reported. */
        WebhookDeploymentRunStartedEventData: {
            /** @description The run that it is about (`drun_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment_run.started";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A scheduled run of a deployment led to a session. Runs by hand are not reported. */
        WebhookDeploymentRunSucceededEventData: {
            /** @description The run that it is about (`drun_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment_run.succeeded";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A deployment is no longer paused. */
        WebhookDeploymentUnpausedEventData: {
            /** @description The deployment that it is about (`depl_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.unpaused";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A deployment was updated. An update that changes nothing is not reported. */
        WebhookDeploymentUpdatedEventData: {
            /** @description The deployment that it is about (`depl_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "deployment.updated";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An environment was archived. */
        WebhookEnvironmentArchivedEventData: {
            /** @description The environment that it is about (`env_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.archived";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An environment was created. */
        WebhookEnvironmentCreatedEventData: {
            /** @description The environment that it is about (`env_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An environment was deleted. */
        WebhookEnvironmentDeletedEventData: {
            /** @description The environment that it is about (`env_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.deleted";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description An environment was updated. An update that changes nothing is not reported. */
        WebhookEnvironmentUpdatedEventData: {
            /** @description The environment that it is about (`env_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "environment.updated";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description What a webhook delivers. It names the object only; fetch it to see its state. Deliveries may come twice and in any order. */
        WebhookEvent: {
            /** @description Starts with `whe_`, and equals the `webhook-id` header. */
            id: string;
            /** Format: date-time */
            created_at: string;
            data: components["schemas"]["WebhookEventData"];
            /** @constant */
            type: "event";
        };
        /** @description What happened, and to which object. */
        WebhookEventData: components["schemas"]["WebhookSessionCreatedEventData"] | components["schemas"]["WebhookSessionPendingEventData"] | components["schemas"]["WebhookSessionRunningEventData"] | components["schemas"]["WebhookSessionIdledEventData"] | components["schemas"]["WebhookSessionRequiresActionEventData"] | components["schemas"]["WebhookSessionArchivedEventData"] | components["schemas"]["WebhookSessionDeletedEventData"] | components["schemas"]["WebhookSessionStatusRescheduledEventData"] | components["schemas"]["WebhookSessionStatusRunStartedEventData"] | components["schemas"]["WebhookSessionStatusIdledEventData"] | components["schemas"]["WebhookSessionStatusTerminatedEventData"] | components["schemas"]["WebhookSessionThreadCreatedEventData"] | components["schemas"]["WebhookSessionThreadIdledEventData"] | components["schemas"]["WebhookSessionThreadTerminatedEventData"] | components["schemas"]["WebhookSessionOutcomeEvaluationEndedEventData"] | components["schemas"]["WebhookVaultCreatedEventData"] | components["schemas"]["WebhookVaultArchivedEventData"] | components["schemas"]["WebhookVaultDeletedEventData"] | components["schemas"]["WebhookVaultCredentialCreatedEventData"] | components["schemas"]["WebhookVaultCredentialArchivedEventData"] | components["schemas"]["WebhookVaultCredentialDeletedEventData"] | components["schemas"]["WebhookVaultCredentialRefreshFailedEventData"] | components["schemas"]["WebhookSessionUpdatedEventData"] | components["schemas"]["WebhookAgentCreatedEventData"] | components["schemas"]["WebhookAgentArchivedEventData"] | components["schemas"]["WebhookAgentDeletedEventData"] | components["schemas"]["WebhookDeploymentPausedEventData"] | components["schemas"]["WebhookDeploymentRunFailedEventData"] | components["schemas"]["WebhookDeploymentCreatedEventData"] | components["schemas"]["WebhookDeploymentUpdatedEventData"] | components["schemas"]["WebhookDeploymentUnpausedEventData"] | components["schemas"]["WebhookAgentUpdatedEventData"] | components["schemas"]["WebhookDeploymentArchivedEventData"] | components["schemas"]["WebhookDeploymentRunStartedEventData"] | components["schemas"]["WebhookDeploymentDeletedEventData"] | components["schemas"]["WebhookDeploymentRunSucceededEventData"] | components["schemas"]["WebhookEnvironmentCreatedEventData"] | components["schemas"]["WebhookEnvironmentUpdatedEventData"] | components["schemas"]["WebhookEnvironmentArchivedEventData"] | components["schemas"]["WebhookEnvironmentDeletedEventData"] | components["schemas"]["WebhookMemoryStoreCreatedEventData"] | components["schemas"]["WebhookMemoryStoreArchivedEventData"] | components["schemas"]["WebhookMemoryStoreDeletedEventData"] | components["schemas"]["WebhookSessionBudgetReachedEventData"] | components["schemas"]["WebhookUserProfileEnforcementActionOpenedEventData"] | components["schemas"]["WebhookUserProfileEnforcementActionResolvedEventData"] | components["schemas"]["WebhookUserProfileProgramStatusUpdatedEventData"] | components["schemas"]["WebhookExternalKeyFailedEventData"] | components["schemas"]["WebhookExternalKeyRecoveredEventData"];
        /** @description An external key failed. */
        WebhookExternalKeyFailedEventData: {
            /** @description The external key that it is about (`ekey_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "external_key.failed";
        };
        /** @description An external key works again. */
        WebhookExternalKeyRecoveredEventData: {
            /** @description The external key that it is about (`ekey_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "external_key.recovered";
        };
        /** @description A memory store was archived. */
        WebhookMemoryStoreArchivedEventData: {
            /** @description The memory store that it is about (`memstore_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store.archived";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A memory store was created. */
        WebhookMemoryStoreCreatedEventData: {
            /** @description The memory store that it is about (`memstore_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store.created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A memory store was deleted. */
        WebhookMemoryStoreDeletedEventData: {
            /** @description The memory store that it is about (`memstore_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "memory_store.deleted";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session was archived. A newer type. */
        WebhookSessionArchivedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.archived";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description The budget of a session is used up. Sent at most once per value of the budget. */
        WebhookSessionBudgetReachedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.budget_reached";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session was created. A newer type. */
        WebhookSessionCreatedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session was deleted. */
        WebhookSessionDeletedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.deleted";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session became idle. A newer type; when it is sent beside the `status_` types is not documented. */
        WebhookSessionIdledEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.idled";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description The judgement of an outcome is over. */
        WebhookSessionOutcomeEvaluationEndedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.outcome_evaluation_ended";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session is pending. A newer type; when it is sent beside the `status_` types is not documented. */
        WebhookSessionPendingEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.pending";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session waits for an action. A newer type; when it is sent beside the `status_` types is not documented. */
        WebhookSessionRequiresActionEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.requires_action";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session is running. A newer type; when it is sent beside the `status_` types is not documented. */
        WebhookSessionRunningEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.running";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session became idle; the stream calls it `session.status_idle`. */
        WebhookSessionStatusIdledEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_idled";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A transient error of a session is retried by the server. */
        WebhookSessionStatusRescheduledEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_rescheduled";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session began a turn; the stream calls it `session.status_running`. */
        WebhookSessionStatusRunStartedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_run_started";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session is over for good. */
        WebhookSessionStatusTerminatedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.status_terminated";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A thread of a session was started. */
        WebhookSessionThreadCreatedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A thread of a session became idle. */
        WebhookSessionThreadIdledEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_idled";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A thread of a session is over for good. Sent for child threads only. */
        WebhookSessionThreadTerminatedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /** @description Starts with `sthr_`. */
            session_thread_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.thread_terminated";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A session was updated. An update that changes nothing is not reported. */
        WebhookSessionUpdatedEventData: {
            /** @description The session that it is about (`sesn_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "session.updated";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A measure against an end user was taken. */
        WebhookUserProfileEnforcementActionOpenedEventData: {
            /** @description The user profile that it is about (`uprof_`). */
            id: string;
            /** @description Starts with `enac_`. */
            enforcement_action_id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_profile.enforcement_action_opened";
        };
        /** @description A measure against an end user was lifted. */
        WebhookUserProfileEnforcementActionResolvedEventData: {
            /** @description The user profile that it is about (`uprof_`). */
            id: string;
            /** @description Starts with `enac_`. */
            enforcement_action_id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_profile.enforcement_action_resolved";
        };
        /** @description An application of an end user to a program changed its state. */
        WebhookUserProfileProgramStatusUpdatedEventData: {
            /** @description The user profile that it is about (`uprof_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user_profile.program_status_updated";
        };
        /** @description A vault was archived. */
        WebhookVaultArchivedEventData: {
            /** @description The vault that it is about (`vlt_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault.archived";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A vault was created. */
        WebhookVaultCreatedEventData: {
            /** @description The vault that it is about (`vlt_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault.created";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A vault credential was archived. Also sent for each credential when its vault is archived. */
        WebhookVaultCredentialArchivedEventData: {
            /** @description The credential that it is about (`vcrd_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.archived";
            /** @description Starts with `vlt_`. */
            vault_id: string;
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A vault credential was created. */
        WebhookVaultCredentialCreatedEventData: {
            /** @description The credential that it is about (`vcrd_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.created";
            /** @description Starts with `vlt_`. */
            vault_id: string;
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A vault credential was deleted. Also sent for each credential when its vault is deleted. */
        WebhookVaultCredentialDeletedEventData: {
            /** @description The credential that it is about (`vcrd_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.deleted";
            /** @description Starts with `vlt_`. */
            vault_id: string;
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description The token of a vault credential could not be renewed. */
        WebhookVaultCredentialRefreshFailedEventData: {
            /** @description The credential that it is about (`vcrd_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault_credential.refresh_failed";
            /** @description Starts with `vlt_`. */
            vault_id: string;
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description A vault was deleted. */
        WebhookVaultDeletedEventData: {
            /** @description The vault that it is about (`vlt_`). */
            id: string;
            organization_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "vault.deleted";
            /** @description Starts with `wrkspc_`. */
            workspace_id: string;
        };
        /** @description The lease as it stands after a heartbeat was refused. */
        WorkLeaseState: {
            /**
             * Format: date-time
             * @description The stored heartbeat, which the refused request did not match.
             */
            last_heartbeat: string | null;
            /** @description Always false here. */
            lease_extended: boolean;
            /** @enum {string} */
            state: "queued" | "starting" | "active" | "stopping" | "stopped";
            ttl_seconds: number;
        };
        /** @description What the `secret` of a polled work item contains once decoded. */
        WorkSecret: {
            /** @description Bearer token for the calls of this one session. */
            sessions_token: string;
            /** @description Where to send these calls, if not to the usual origin. */
            api_base_url?: string;
        };
        /** @description A workflow run begins. Once per run, before all its other events. */
        WorkflowRunCreatedEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description Why a workflow run failed. Further kinds may come. */
        WorkflowRunError: components["schemas"]["TimeoutWorkflowRunError"] | components["schemas"]["ProgramWorkflowRunError"] | components["schemas"]["UnknownWorkflowRunError"] | components["schemas"]["ThreadLimitWorkflowRunError"] | components["schemas"]["MaxWorkflowRunsWorkflowRunError"];
        /** @description A workflow run failed, or could not be made. */
        WorkflowRunErrorEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            error: components["schemas"]["WorkflowRunError"];
            /** Format: date-time */
            processed_at: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workflow_run.error";
            /** @description Null when no run was made. */
            workflow_run_id: string | null;
        };
        /** @description A phase that a workflow run announced. */
        WorkflowRunPhase: {
            id: string;
            description: string | null;
            name: string;
        };
        /** @description A phase of a workflow run is over. One per start, before the run's end. */
        WorkflowRunPhaseEndedEvent: {
            /** @description Starts with `sevt_`. */
            id: string;
            /** @description The id of the `workflow_run.phase_started` event. */
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
        /** @description A phase of a workflow run begins. */
        WorkflowRunPhaseStartedEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description How a workflow run ended. */
        WorkflowRunResult: components["schemas"]["WorkflowRunResultCompleted"] | components["schemas"]["WorkflowRunResultError"] | components["schemas"]["WorkflowRunResultStopped"];
        /** @description The workflow run came to its end. */
        WorkflowRunResultCompleted: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "completed";
        };
        /** @description The workflow run failed. */
        WorkflowRunResultError: {
            error: components["schemas"]["WorkflowRunError"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "error";
        };
        /** @description The workflow run was stopped. */
        WorkflowRunResultStopped: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "stopped";
        };
        /** @description A workflow run is over. Once per run, after all its other events; its threads terminate. */
        WorkflowRunStatusEndedEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description A workflow run waits. */
        WorkflowRunStatusIdleEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description A workflow run is at work. */
        WorkflowRunStatusRunningEvent: {
            /** @description Starts with `sevt_`. */
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
        /** @description The deployment was paused because the workspace is archived. */
        WorkspaceArchivedDeploymentPausedReasonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workspace_archived_error";
        };
        /** @description The run failed because the workspace is archived. */
        WorkspaceArchivedRunError: {
            message: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "workspace_archived_error";
        };
        /** @description Settings of the `write` tool, as stored. */
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
        /** @description Settings for the `write` tool. */
        WriteToolConfigParams: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            name: "write";
            enabled?: boolean | null;
            permission_policy?: (components["schemas"]["AlwaysAllowPolicy"] | components["schemas"]["AlwaysAskPolicy"] | components["schemas"]["AutoPolicy"]) | null;
            /** @constant */
            type?: "write";
        };
    };
    responses: {
        /** @description Any other refusal, such as 402 (`billing_error`), 408 or 413. */
        ClientError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The object is in a state that does not allow this (`conflict_error`, on older servers `invalid_request_error`). Repeating the request does not help. */
        Conflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The credential does not allow this (`permission_error`). */
        Forbidden: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The request is invalid (`invalid_request_error`), or a spend limit is reached. */
        InvalidRequest: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The path is taken, or the content is not the expected one. Repeating the request does not help. */
        MemoryConflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MemoryConflictResponse"];
            };
        };
        /** @description The object does not exist, lies in another workspace, or the beta header is missing (`not_found_error`). */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description Another heartbeat is stored (`heartbeat_precondition_failed`). */
        PreconditionFailed: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description Too many requests (`rate_limit_error`). With the code `enforced_spend_limit_reached` or `contract_spend_limit_reached`, waiting does not help. */
        RateLimited: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The server failed: 500 (`api_error`), 503, 504 (`timeout_error`) or 529 (`overloaded_error`). */
        ServerError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The body is too large (`request_too_large`). This may come from the edge and not be JSON. */
        TooLarge: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The credential is missing, unknown or revoked (`authentication_error`). */
        Unauthenticated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
        /** @description The service, or a key that it needs, is unavailable. */
        Unavailable: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Starts with `agent_`.
         * @example agent_017HWatWdq8R8YKzRXsdJgTQ
         */
        AgentId: string;
        /**
         * @description The version of the API.
         * @example 2026-10-21
         */
        AnthropicVersion: "2026-10-21" | "2023-06-01";
        /**
         * @description Must contain `dreaming-2026-04-21`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
         * @example dreaming-2026-04-21
         */
        BetaDreams: string;
        /** @description Must contain `managed-agents-2026-04-01` when `scope_id` is sent; not needed otherwise. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
        BetaForFileScope: string;
        /**
         * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
         * @example managed-agents-2026-04-01
         */
        BetaManagedAgents: string;
        /**
         * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
         * @example agent-memory-2026-07-22
         */
        BetaMemory: string;
        /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
        BetaOptional: string;
        /**
         * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
         * @example mcp-tunnels-2026-06-22
         */
        BetaTunnels: string;
        /**
         * @description Must contain `user-profiles-2026-08-18`, `user-profiles-2026-09-04` or `user-profiles-2026-03-24`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
         * @example user-profiles-2026-08-18
         */
        BetaUserProfileEnrollment: string;
        /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
        BetaUserProfiles: string;
        /**
         * @description Starts with `tcrt_`.
         * @example tcrt_01wSHUdnSoA1E4TW6jb2dh9P
         */
        CertificateId: string;
        /** @description Created after this time. */
        CreatedAfter: string;
        /** @description Not created before this time. */
        CreatedAtOrAfter: string;
        /** @description Not created after this time. */
        CreatedAtOrBefore: string;
        /** @description Created before this time. */
        CreatedBefore: string;
        /**
         * @description Starts with `vcrd_`.
         * @example vcrd_0173W3PfWz13cjeTDJdgtHLt
         */
        CredentialId: string;
        /**
         * @description Starts with `depl_`.
         * @example depl_01YoBQtrBBfr6imi5nfFhRMR
         */
        DeploymentId: string;
        /**
         * @description Starts with `drun_`.
         * @example drun_01CNEuUbEG6BUth1EytYtJc9
         */
        DeploymentRunId: string;
        /**
         * @description Starts with `drm_`.
         * @example drm_01FYAwhqZs1XjKs4zhUfu9mf
         */
        DreamId: string;
        /**
         * @description Starts with `env_`.
         * @example env_01YrtmeB3UWns6drAbj3jm6n
         */
        EnvironmentId: string;
        /**
         * @description Starts with `file_`.
         * @example file_01RUUHVrWZiqgtDfpJoYuq3j
         */
        FileId: string;
        /**
         * @description Starts with `mem_`.
         * @example mem_01NyLzRCsbD4EcnErw3qNxpL
         */
        MemoryId: string;
        /**
         * @description Starts with `memstore_`.
         * @example memstore_01pfWgtLA86urUDhXT2EzPY7
         */
        MemoryStoreId: string;
        /**
         * @description Starts with `memver_`.
         * @example memver_01pXbirn12Li2W6Pb3883qT7
         */
        MemoryVersionId: string;
        /**
         * @description The id or an alias of a model.
         * @example claude-sonnet-5-5
         */
        ModelId: string;
        /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
        Page: string | null;
        /**
         * @description Starts with `sesrsc_`.
         * @example sesrsc_01qZUj6U1hJyxSU3VyhaCdxp
         */
        ResourceId: string;
        /**
         * @description A self-hosted environment (`env_`).
         * @example env_01AYAdyhRVqsMmDvyx4rHi2t
         */
        SelfHostedEnvironmentId: string;
        /**
         * @description Starts with `sesn_`.
         * @example sesn_01xuhmaVsYMuBGziJ22BN63d
         */
        SessionId: string;
        /**
         * @description Starts with `skill_` for skills of the workspace.
         * @example skill_01EP23dM2Ksxcg4A9r56JBB4
         */
        SkillId: string;
        /**
         * @description The id of the version (`skver_`).
         * @example skver_015S5qdvkRsKxkPesZxQzJYC
         */
        SkillVersionId: string;
        /**
         * @description Starts with `sthr_`.
         * @example sthr_018N9RA6mkTnnetP2AwMbMaj
         */
        ThreadId: string;
        /**
         * @description Starts with `tnl_`.
         * @example tnl_01U8utY1K68RvJcLCmRnbZd5
         */
        TunnelId: string;
        /**
         * @description Starts with `uprof_`.
         * @example uprof_01VCSDVaejfV1bsyVhMHzjrr
         */
        UserProfileId: string;
        /**
         * @description Starts with `vlt_`.
         * @example vlt_01jSpMY22MeEbZDi5NsAcFia
         */
        VaultId: string;
        /**
         * @description Starts with `work_`.
         * @example work_01Bd1wQdsu2BepeCQAp3t9Bg
         */
        WorkId: string;
        /** @description Names the worker, so that it counts in `workers_polling`. */
        WorkerId: string;
        /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
        WorkspaceId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The organization that the credential belongs to. */
        OrganizationId: string;
        /** @description Requests per minute that are allowed in this pool. */
        RateLimitLimit: number;
        /** @description Requests that are left. */
        RateLimitRemaining: number;
        /** @description When the pool is full again. */
        RateLimitReset: string;
        /** @description Id of the request (`req_`). */
        RequestId: string;
        /** @description The workspace that the request was made in. */
        ResponseWorkspaceId: string;
        /** @description When to try again: seconds, or an HTTP date. */
        RetryAfter: string;
        /** @description When to try again: milliseconds, possibly with a fraction. Goes before `retry-after`. */
        RetryAfterMs: string;
        /** @description Whether to try again, whatever the status says. */
        ShouldRetry: "true" | "false";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Not created before this time. */
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                /** @description Not created after this time. */
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of agents. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The agent at version 1. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description The definition is invalid – duplicate server names, a toolset without its server or the reverse, a bad domain list, a bad roster, region pins that differ, or a speed or region that the model does not support. */
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
                /** @description Left out means the newest version. */
                version?: number;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `agent_`.
                 * @example agent_017HWatWdq8R8YKzRXsdJgTQ
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `agent_`.
                 * @example agent_017HWatWdq8R8YKzRXsdJgTQ
                 */
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
            /** @description The agent at its current version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description The agent is archived, or the change is invalid. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `version` is not the current version. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `agent_`.
                 * @example agent_017HWatWdq8R8YKzRXsdJgTQ
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived agent. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `agent_`.
                 * @example agent_017HWatWdq8R8YKzRXsdJgTQ
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of environments. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The environment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description The name is in use. Whether the server insists on unique names is disputed. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `env_`.
                 * @example env_01YrtmeB3UWns6drAbj3jm6n
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `env_`.
                 * @example env_01YrtmeB3UWns6drAbj3jm6n
                 */
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
            /** @description The environment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `env_`.
                 * @example env_01YrtmeB3UWns6drAbj3jm6n
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `env_`.
                 * @example env_01YrtmeB3UWns6drAbj3jm6n
                 */
                environment_id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived environment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
                /**
                 * @description Starts with `work_`.
                 * @example work_01Bd1wQdsu2BepeCQAp3t9Bg
                 */
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work item. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
                /**
                 * @description Starts with `work_`.
                 * @example work_01Bd1wQdsu2BepeCQAp3t9Bg
                 */
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
            /** @description The work item. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of work items. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
                /**
                 * @description Starts with `work_`.
                 * @example work_01Bd1wQdsu2BepeCQAp3t9Bg
                 */
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work item. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How long the lease shall last, in seconds. */
                desired_ttl_seconds?: number | null;
                /** @description `NO_HEARTBEAT` for the first call; after that `last_heartbeat` of the answer before, byte for byte. */
                expected_last_heartbeat?: string | null;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
                /**
                 * @description Starts with `work_`.
                 * @example work_01Bd1wQdsu2BepeCQAp3t9Bg
                 */
                work_id: components["parameters"]["WorkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lease. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description Another heartbeat is stored. `details.current_state` tells the lease as it stands. */
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pollWork: {
        parameters: {
            query?: {
                /** @description How long to wait for an item. Left out answers at once. */
                block_ms?: number | null;
                /** @description Hand out items that were claimed longer ago than this and never acknowledged. */
                reclaim_older_than_ms?: number | null;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Names the worker, so that it counts in `workers_polling`. */
                "Anthropic-Worker-ID"?: components["parameters"]["WorkerId"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claimed item, or null. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the queue. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description A self-hosted environment (`env_`).
                 * @example env_01AYAdyhRVqsMmDvyx4rHi2t
                 */
                environment_id: components["parameters"]["SelfHostedEnvironmentId"];
                /**
                 * @description Starts with `work_`.
                 * @example work_01Bd1wQdsu2BepeCQAp3t9Bg
                 */
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
            /** @description The work item. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description The item is stopped already. */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                agent_id?: string;
                /** @description Only together with `agent_id`. */
                agent_version?: number;
                /** @description Created after this time. */
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                /** @description Not created before this time. */
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                /** @description Created before this time. */
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                /** @description Not created after this time. */
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                /** @description Sessions that this deployment started. */
                deployment_id?: string;
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
                /** @description Sessions that have this memory store attached. */
                memory_store_id?: string;
                /** @description By the time of creation. */
                order?: "asc" | "desc";
                /** @description Repeat it for several. */
                "statuses[]"?: ("rescheduling" | "running" | "idle" | "terminated")[];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description The cursor was made with another order, or a `created_at` filter excludes it. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The session. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The agent or environment is archived, a model override is null, the model has no list price for a budget, there is more than one outcome, or a self-hosted environment is given something else than memory stores. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The body is over 32 MB. */
            413: components["responses"]["TooLarge"];
            /** @description More than 300 creations a minute. */
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
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
            /** @description The session. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A budget is added later, the new cap is not above the cost so far, the model has no list price, or `vault_ids` is present. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Tools or servers can't be changed while the session runs. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedSession"];
                };
            };
            /** @description The session is running. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived session. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The session is running. */
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Compares `processed_at`. */
                "created_at[gt]"?: string;
                /** @description Compares `processed_at`. */
                "created_at[gte]"?: string;
                /** @description Compares `processed_at`. */
                "created_at[lt]"?: string;
                /** @description Compares `processed_at`. */
                "created_at[lte]"?: string;
                /** @description By `processed_at`. A cursor belongs to the order that it was made with. */
                order?: "asc" | "desc";
                /** @description Repeat it for several. */
                "types[]"?: components["schemas"]["SessionEventType"][];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
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
            /** @description The events with their ids. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSessionEventsResponse"];
                };
            };
            /** @description The order is wrong, the budget is used up, a tool-use id is unknown, `deny_message` comes with `allow`, or the model takes no system message here. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The session is archived or terminated, or the call was answered already. */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    streamSessionEvents: {
        parameters: {
            query?: {
                /** @description Ask for previews of these types on this connection. Other values, or more than 100, are refused. */
                "event_deltas[]"?: components["schemas"]["EventDeltaType"][];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they happen. The schema is that of the JSON data of one event, whose SSE name equals its `type`. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description Ask for previews of these types on this connection. Other values, or more than 100, are refused. */
                "event_deltas[]"?: components["schemas"]["EventDeltaType"][];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they happen, as on the current path. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description Starts with `sesrsc_`.
                 * @example sesrsc_01qZUj6U1hJyxSU3VyhaCdxp
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description A repository (`sesrsc_`).
                 * @example sesrsc_01uUuLkoXfdaFnAp5v99yZjE
                 */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionResourceRequest"];
            };
        };
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description Starts with `sesrsc_`.
                 * @example sesrsc_01qZUj6U1hJyxSU3VyhaCdxp
                 */
                resource_id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description Left out returns all. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resources. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
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
            /** @description The resource. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description Starts with `sthr_`.
                 * @example sthr_018N9RA6mkTnnetP2AwMbMaj
                 */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Repeat it for several. */
                "statuses[]"?: components["schemas"]["SessionThreadStatus"][];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of threads. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description Starts with `sthr_`.
                 * @example sthr_018N9RA6mkTnnetP2AwMbMaj
                 */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived thread. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description Starts with `sthr_`.
                 * @example sthr_018N9RA6mkTnnetP2AwMbMaj
                 */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description Ask for previews of these types on this connection. Other values, or more than 100, are refused. */
                "event_deltas[]"?: components["schemas"]["EventDeltaType"][];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `sesn_`.
                 * @example sesn_01xuhmaVsYMuBGziJ22BN63d
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description Starts with `sthr_`.
                 * @example sthr_018N9RA6mkTnnetP2AwMbMaj
                 */
                thread_id: components["parameters"]["ThreadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events as they happen. The schema is that of the JSON data of one event, whose SSE name equals its `type`. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                agent_id?: string;
                /** @description Not created before this time. */
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                /** @description Not created after this time. */
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
                /** @description Not together with `include_archived`. */
                status?: components["schemas"]["DeploymentStatus"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deployments. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentPage"];
                };
            };
            /** @description `status` comes with `include_archived`, or the cursor is invalid. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The deployment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `depl_`.
                 * @example depl_01YoBQtrBBfr6imi5nfFhRMR
                 */
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `depl_`.
                 * @example depl_01YoBQtrBBfr6imi5nfFhRMR
                 */
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
            /** @description The deployment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `depl_`.
                 * @example depl_01YoBQtrBBfr6imi5nfFhRMR
                 */
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived deployment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `depl_`.
                 * @example depl_01YoBQtrBBfr6imi5nfFhRMR
                 */
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paused deployment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `depl_`.
                 * @example depl_01YoBQtrBBfr6imi5nfFhRMR
                 */
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `depl_`.
                 * @example depl_01YoBQtrBBfr6imi5nfFhRMR
                 */
                deployment_id: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active deployment. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `drun_`.
                 * @example drun_01CNEuUbEG6BUth1EytYtJc9
                 */
                deployment_run_id: components["parameters"]["DeploymentRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Created after this time. */
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                /** @description Not created before this time. */
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                /** @description Created before this time. */
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                /** @description Not created after this time. */
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                deployment_id?: string;
                /** @description True for runs that failed, false for those that led to a session. */
                has_error?: boolean;
                trigger_type?: components["schemas"]["TriggerType"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of vaults. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The vault. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vault. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
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
            /** @description The vault. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived vault. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of credentials. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
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
            /** @description The credential, without its secret. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /** @description `expires_at` is in the past, no injection location is enabled, or a host is invalid. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The vault has an active credential with this key. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
                /**
                 * @description Starts with `vcrd_`.
                 * @example vcrd_0173W3PfWz13cjeTDJdgtHLt
                 */
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential, without its secret. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
                /**
                 * @description Starts with `vcrd_`.
                 * @example vcrd_0173W3PfWz13cjeTDJdgtHLt
                 */
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
            /** @description The credential, without its secret. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
                /**
                 * @description Starts with `vcrd_`.
                 * @example vcrd_0173W3PfWz13cjeTDJdgtHLt
                 */
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
                /**
                 * @description Starts with `vcrd_`.
                 * @example vcrd_0173W3PfWz13cjeTDJdgtHLt
                 */
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived credential. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `managed-agents-2026-04-01`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example managed-agents-2026-04-01
                 */
                "anthropic-beta": components["parameters"]["BetaManagedAgents"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `vlt_`.
                 * @example vlt_01jSpMY22MeEbZDi5NsAcFia
                 */
                vault_id: components["parameters"]["VaultId"];
                /**
                 * @description Starts with `vcrd_`.
                 * @example vcrd_0173W3PfWz13cjeTDJdgtHLt
                 */
                credential_id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result of the test. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Not created before this time. */
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                /** @description Not created after this time. */
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of memory stores. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The memory store. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memory store. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
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
            /** @description The memory store. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived memory store. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description At most 20 with the view `full`. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description 0 lists everything below the prefix, 1 its children only, with `memory_prefix` entries for what lies deeper. */
                depth?: number;
                /**
                 * @description Ends with `/`, and matches whole segments.
                 * @example /project/
                 */
                path_prefix?: string;
                /** @description Whether the entries have their content. */
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of memories and common prefixes. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description Whether the answer has the content. */
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
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
            /** @description The memory. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memory"];
                };
            };
            /** @description The path or the content breaks a rule, or the store is full (2,000) or archived. */
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The path is taken or overlaps with another. The answer names the other memory and its path. */
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getMemory: {
        parameters: {
            query?: {
                /** @description Whether the answer has the content. */
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
                /**
                 * @description Starts with `mem_`.
                 * @example mem_01NyLzRCsbD4EcnErw3qNxpL
                 */
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memory. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description Whether the answer has the content. */
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
                /**
                 * @description Starts with `mem_`.
                 * @example mem_01NyLzRCsbD4EcnErw3qNxpL
                 */
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
            /** @description The memory. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description The content is not the expected one, or the new path is taken or overlaps with another. */
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteMemory: {
        parameters: {
            query?: {
                /**
                 * @description Delete only if the content has this hash.
                 * @example 568d00ce78b0caa6c9cfed61fe1d1228c4b8a03485ff3b17d246d2a49096cb72
                 */
                expected_content_sha256?: string;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
                /**
                 * @description Starts with `mem_`.
                 * @example mem_01NyLzRCsbD4EcnErw3qNxpL
                 */
                memory_id: components["parameters"]["MemoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description The content is not the expected one; nothing was deleted. */
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getMemoryVersion: {
        parameters: {
            query?: {
                /** @description Whether the answer has the content. */
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
                /**
                 * @description Starts with `memver_`.
                 * @example memver_01pXbirn12Li2W6Pb3883qT7
                 */
                memory_version_id: components["parameters"]["MemoryVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description At most 20 with the view `full`. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Changes that came with this API key. */
                api_key_id?: string;
                /** @description Not created before this time. */
                "created_at[gte]"?: components["parameters"]["CreatedAtOrAfter"];
                /** @description Not created after this time. */
                "created_at[lte]"?: components["parameters"]["CreatedAtOrBefore"];
                /** @description Versions of this memory. */
                memory_id?: string;
                operation?: components["schemas"]["MemoryVersionOperation"];
                /** @description Changes that came from this service account. */
                service_account_id?: string;
                /** @description Changes that came from this session. */
                session_id?: string;
                /** @description Whether the entries have their content. */
                view?: components["schemas"]["MemoryView"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `agent-memory-2026-07-22` or `managed-agents-2026-04-01`, but never both (400); without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example agent-memory-2026-07-22
                 */
                "anthropic-beta": components["parameters"]["BetaMemory"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `memstore_`.
                 * @example memstore_01pfWgtLA86urUDhXT2EzPY7
                 */
                memory_store_id: components["parameters"]["MemoryStoreId"];
                /**
                 * @description Starts with `memver_`.
                 * @example memver_01pXbirn12Li2W6Pb3883qT7
                 */
                memory_version_id: components["parameters"]["MemoryVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redacted version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description It is the current version of a memory that exists. */
            409: components["responses"]["MemoryConflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Up to 100 ids. Not together with `page` and `limit`; gives a single page, and leaves unknown ids out silently. */
                "ids[]"?: string[];
                /** @description Files that belong to this session. Needs the beta header `managed-agents-2026-04-01`. */
                scope_id?: string;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Must contain `managed-agents-2026-04-01` when `scope_id` is sent; not needed otherwise. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaForFileScope"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The file's metadata. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            /** @description The file is over 500 MB. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `file_`.
                 * @example file_01RUUHVrWZiqgtDfpJoYuq3j
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file's metadata. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `file_`.
                 * @example file_01RUUHVrWZiqgtDfpJoYuq3j
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `file_`.
                 * @example file_01RUUHVrWZiqgtDfpJoYuq3j
                 */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The file does not exist, or has expired (`file_expired`). */
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                /** @description Texts differ – up to 1,000, or up to 100. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description `custom` or `anthropic`. */
                source?: string | null;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of skills. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The skill. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
                skill_id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
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
            /** @description The version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The id of the version (`skver_`).
                 * @example skver_015S5qdvkRsKxkPesZxQzJYC
                 */
                version: components["parameters"]["SkillVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The id of the version (`skver_`).
                 * @example skver_015S5qdvkRsKxkPesZxQzJYC
                 */
                version: components["parameters"]["SkillVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `skill_` for skills of the workspace.
                 * @example skill_01EP23dM2Ksxcg4A9r56JBB4
                 */
                skill_id: components["parameters"]["SkillId"];
                /**
                 * @description The id of the version (`skver_`).
                 * @example skver_015S5qdvkRsKxkPesZxQzJYC
                 */
                version: components["parameters"]["SkillVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files of the version as a zip archive. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Repeat it for several. */
                "enforcement_status[]"?: components["schemas"]["UserProfileEnforcementStatus"][];
                order?: components["schemas"]["UserProfileListOrder"];
                order_by?: components["schemas"]["UserProfileListOrderBy"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of user profiles. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The user profile. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `uprof_`.
                 * @example uprof_01VCSDVaejfV1bsyVhMHzjrr
                 */
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user profile. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `uprof_`.
                 * @example uprof_01VCSDVaejfV1bsyVhMHzjrr
                 */
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
            /** @description The user profile. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `uprof_`.
                 * @example uprof_01VCSDVaejfV1bsyVhMHzjrr
                 */
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of what is gone. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `user-profiles-2026-08-18`, `user-profiles-2026-09-04` or `user-profiles-2026-03-24`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example user-profiles-2026-08-18
                 */
                "anthropic-beta": components["parameters"]["BetaUserProfileEnrollment"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `uprof_`.
                 * @example uprof_01VCSDVaejfV1bsyVhMHzjrr
                 */
                user_profile_id: components["parameters"]["UserProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. `user-profiles-2026-09-04` (`trust_grants` in place of programs), `user-profiles-2026-08-18` and `user-profiles-2026-03-24` (`external_id` at the top) select older shapes, which this document does not describe. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaUserProfiles"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `uprof_`.
                 * @example uprof_01VCSDVaejfV1bsyVhMHzjrr
                 */
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
            /** @description The link. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Created after this time. */
                "created_at[gt]"?: components["parameters"]["CreatedAfter"];
                /** @description Created before this time. */
                "created_at[lt]"?: components["parameters"]["CreatedBefore"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
                /** @description Repeat it for several. */
                "statuses[]"?: components["schemas"]["DreamStatus"][];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `dreaming-2026-04-21`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example dreaming-2026-04-21
                 */
                "anthropic-beta": components["parameters"]["BetaDreams"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of dreams. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `dreaming-2026-04-21`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example dreaming-2026-04-21
                 */
                "anthropic-beta": components["parameters"]["BetaDreams"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The dream, which is pending. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            /** @description Updating the store needs write access to memory stores. */
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Another dream is updating this store. The answer has `x-should-retry: false`. */
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getDream: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `dreaming-2026-04-21`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example dreaming-2026-04-21
                 */
                "anthropic-beta": components["parameters"]["BetaDreams"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `drm_`.
                 * @example drm_01FYAwhqZs1XjKs4zhUfu9mf
                 */
                dream_id: components["parameters"]["DreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dream. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `dreaming-2026-04-21`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example dreaming-2026-04-21
                 */
                "anthropic-beta": components["parameters"]["BetaDreams"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `drm_`.
                 * @example drm_01FYAwhqZs1XjKs4zhUfu9mf
                 */
                dream_id: components["parameters"]["DreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived dream. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            /** @description The dream is pending or running. */
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `dreaming-2026-04-21`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example dreaming-2026-04-21
                 */
                "anthropic-beta": components["parameters"]["BetaDreams"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `drm_`.
                 * @example drm_01FYAwhqZs1XjKs4zhUfu9mf
                 */
                dream_id: components["parameters"]["DreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dream. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dream"];
                };
            };
            /** @description The dream is completed or failed. */
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tunnels. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
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
            /** @description The tunnel. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tunnel. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived tunnel. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
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
            /** @description The new token. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400. */
                page?: components["parameters"]["Page"];
                /** @description Whether archived ones are listed too. */
                include_archived?: boolean;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
                tunnel_id: components["parameters"]["TunnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of certificates. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
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
            /** @description The certificate. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
                tunnel_id: components["parameters"]["TunnelId"];
                /**
                 * @description Starts with `tcrt_`.
                 * @example tcrt_01wSHUdnSoA1E4TW6jb2dh9P
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Must contain `mcp-tunnels-2026-06-22`; without it the path answers 404. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400.
                 * @example mcp-tunnels-2026-06-22
                 */
                "anthropic-beta": components["parameters"]["BetaTunnels"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description Starts with `tnl_`.
                 * @example tnl_01U8utY1K68RvJcLCmRnbZd5
                 */
                tunnel_id: components["parameters"]["TunnelId"];
                /**
                 * @description Starts with `tcrt_`.
                 * @example tcrt_01wSHUdnSoA1E4TW6jb2dh9P
                 */
                certificate_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived certificate. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /**
                 * @description The id or an alias of a model.
                 * @example claude-sonnet-5-5
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
                /** @description How many entries a page may have. */
                limit?: number;
                /** @description Entries before this one. */
                before_id?: string;
                /** @description Entries after this one. */
                after_id?: string;
                /** @description Up to 3 values. Left out means active and deprecated ones. */
                "lifecycle[]"?: ("active" | "deprecated" | "retired")[];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-10-21
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /** @description Not needed. Several values are joined by commas without spaces; one that is unknown or not granted is refused with 400. */
                "anthropic-beta"?: components["parameters"]["BetaOptional"];
                /** @description Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of models. */
            200: {
                headers: {
                    "request-id": components["headers"]["RequestId"];
                    "anthropic-organization-id": components["headers"]["OrganizationId"];
                    "anthropic-workspace-id": components["headers"]["ResponseWorkspaceId"];
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
            header: {
                /**
                 * @description Equals the id of the event.
                 * @example whe_01kCUDPf3cmpBcLcU8mrHDNu
                 */
                "webhook-id": string;
                /**
                 * @description Seconds since 1970; new for each attempt.
                 * @example 1795161664
                 */
                "webhook-timestamp": string;
                /**
                 * @description One or several signatures, separated by spaces, each `v1,` and Base64.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Acknowledged. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, for example because the signature does not fit. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
