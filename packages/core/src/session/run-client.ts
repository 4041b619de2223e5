import type { BudgetLimit, FileMetadata, Session } from '../generated/models.gen.ts'
import type { RequestOptions } from '../resources/call.ts'
import type { SessionClient, SessionsPort } from './session-client.ts'

/** What `run` needs of a client beyond `follow`. Budgets and files are needed only by runs that use them. */
export interface RunClient extends SessionClient {
  readonly sessions: SessionsPort & {
    update?(sessionId: string, params: { budget?: BudgetLimit | null }, options?: RequestOptions): PromiseLike<Session>
  }
  readonly files?: FilesPort
}

/** What output files need of a client: its `files` resource fits. */
export interface FilesPort {
  list(
    params: { scope_id: string; limit?: number; page?: string | null },
    options?: RequestOptions,
  ): PromiseLike<{ readonly data: readonly FileMetadata[]; readonly next_page?: string | null }>
  download(fileId: string, params?: null, options?: RequestOptions): PromiseLike<Response>
}
