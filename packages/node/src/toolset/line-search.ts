import { Worker } from 'node:worker_threads'

/** Searches lines by a regular expression in a thread of its own: a slow expression blocks nothing and can be ended. */
export interface LineSearch {
  /** Numbers (from 1) and texts of the lines that match. Rejects when the search is ended. */
  search(text: string): Promise<readonly LineMatch[]>
  close(): Promise<void>
}

export interface LineMatch {
  readonly line: number
  readonly text: string
}

/** Longest line that is shown. */
const MAX_LINE_LENGTH = 2000

// In text, so that it needs no file of its own beside a bundle.
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const expression = new RegExp(workerData.pattern)
parentPort.on('message', (text) => {
  const matches = []
  text.split('\\n').forEach((line, index) => {
    if (expression.test(line)) matches.push({ line: index + 1, text: line.slice(0, ${MAX_LINE_LENGTH}) })
  })
  parentPort.postMessage(matches)
})
`

/** Throws for a pattern that is no regular expression. One search at a time. */
export function startLineSearch(pattern: string): LineSearch {
  try {
    new RegExp(pattern)
  } catch (error) {
    throw new Error(`The pattern is no regular expression: ${(error as Error).message}`)
  }
  const thread = new Worker(THREAD, { eval: true, workerData: { pattern }, env: {}, stdin: false })
  thread.unref()
  let waiting: { resolve: (matches: readonly LineMatch[]) => void; reject: (error: unknown) => void } | undefined
  const fail = (error: unknown): void => waiting?.reject(error)
  thread.on('message', (matches: readonly LineMatch[]) => waiting?.resolve(matches))
  thread.on('error', fail)
  thread.on('exit', () => fail(new Error('The search was ended.')))
  return {
    search: (text) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        thread.postMessage(text)
      }),
    close: async () => void (await thread.terminate()),
  }
}
