/** One way of calling the API. All of them do the same work with what comes back: nothing but count it. */
export interface Contender {
  /** Gets one session. */
  request(): Promise<void>
  /** Reads a stream of events to its end; the number of events. */
  stream(session: string): Promise<number>
  /** Reads a history page by page; the number of events. */
  pages(session: string): Promise<number>
  /** Opens a stream, takes its first event and waits for the next. The stream stays open with the process. */
  open(session: string): Promise<void>
}

export interface ContenderOptions {
  readonly baseUrl: string
  /** The built entry of our package. */
  readonly builtCore: string
  /** Default: the platform's. */
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
}

export type MakeContender = (options: ContenderOptions) => Contender | Promise<Contender>

export const sessionId = 'sesn_01xuhmaVsYMuBGziJ22BN63d'

/** Counts what an iterator gives. */
export async function countAll(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const _item of items) count++
  return count
}

/** Takes the first event and leaves a read for the second open. */
export async function takeFirst(items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]()
  await iterator.next()
  open.push(iterator.next())
}

/** Reads that never settle; kept so that nothing is collected. */
const open: Promise<unknown>[] = []
