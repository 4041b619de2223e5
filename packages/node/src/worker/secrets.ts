import { isSdkError } from '@org/managed-agents-core'
import type { EventError } from './worker-event.ts'

/** Keeps secrets out of what is told. */
export interface Secrets {
  add(secret: string | null | undefined): void
  describe(error: unknown): EventError
}

const SHORTEST = 6
const LONGEST_MESSAGE = 1000

export function createSecrets(): Secrets {
  const known = new Set<string>()
  return {
    add(secret) {
      if (secret && secret.length >= SHORTEST) known.add(secret)
    },
    describe(error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
      let text = message
      for (const secret of known) text = text.replaceAll(secret, '[redacted]')
      return { name, ...(isSdkError(error) && { code: error.code }), message: text.slice(0, LONGEST_MESSAGE) }
    },
  }
}
