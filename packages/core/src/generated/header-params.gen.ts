// generated from openapi/ by `pnpm generate`; do not edit

export interface BetasParam {
  /** Betas sent beside the one that the operation needs. */
  betas?: readonly string[]
}

export interface WorkerIdParam {
  /** Names the worker, so that it counts in `workers_polling`. */
  worker_id?: string
}

export interface WorkspaceIdParam {
  /** Picks a workspace (`wrkspc_`) for a credential that reaches several; for any other it must match. */
  workspace_id?: string
}
