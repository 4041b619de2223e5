/** What a worker process is told to do once. */
export type Task =
  | { readonly kind: 'request'; readonly count: number }
  | { readonly kind: 'stream'; readonly load: string; readonly times: number }
  | { readonly kind: 'pages' }
  | { readonly kind: 'heap of pages' }
  | { readonly kind: 'heap of streams'; readonly count: number }

export interface WorkerSetup {
  readonly contender: string
  /** URL of the built entry of our package. */
  readonly builtCore: string
  /** Absent: answers come from memory. */
  readonly baseUrl?: string
}

/** What a task cost. */
export interface Cost {
  /** CPU time of the process, user and system, in microseconds. */
  readonly cpuUs: number
  /** Live heap that the task holds, in bytes; for tasks that measure it. */
  readonly heapBytes?: number
}
