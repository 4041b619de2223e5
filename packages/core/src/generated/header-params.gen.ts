// generated from openapi/ by `pnpm generate`; do not edit

export interface BetasParam {
  /** Betas sent beside the one that the operation needs. */
  betas?: readonly string[]
}

export interface WorkerIdParam {
  worker_id?: string
}

export interface WorkspaceIdParam {
  workspace_id?: string
}
