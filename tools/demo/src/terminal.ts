import { clearLine, cursorTo } from 'node:readline'
import type { Interface } from 'node:readline/promises'
import { createInterface } from 'node:readline/promises'
import type { Ask } from './approvals.ts'

/** Where the demo speaks. What is printed while a question is open goes above it. */
export interface Terminal {
  readonly print: (text: string) => void
  readonly ask: Ask
}

export function createTerminal({ stdin, stdout }: Pick<NodeJS.Process, 'stdin' | 'stdout'>): Terminal {
  let open: Interface | undefined

  function print(text: string): void {
    if (!open) return void stdout.write(text)
    cursorTo(stdout, 0)
    clearLine(stdout, 0)
    stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    open.prompt(true)
  }

  const ask: Ask = async (question, signal) => {
    open = createInterface({ input: stdin, output: stdout })
    // Raw mode keeps Ctrl-C from becoming a signal: it is the question that gets it.
    open.on('SIGINT', () => process.emit('SIGINT'))
    try {
      open.setPrompt(question)
      return await open.question(question, { signal })
    } finally {
      open.close()
      open = undefined
    }
  }

  return { print, ask }
}
