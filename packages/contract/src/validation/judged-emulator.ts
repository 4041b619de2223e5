import type { Emulator, EmulatorOptions } from '@org/managed-agents-emulator'
import { createEmulator } from '@org/managed-agents-emulator'
import { validatingFetch } from './validating-fetch.ts'

/** An emulator whose every answer is judged. Tests use it unless a fault plan has to send something wrong. */
export function createJudgedEmulator(options: EmulatorOptions = {}): Emulator {
  const emulator = createEmulator(options)
  return { ...emulator, fetch: validatingFetch(emulator.fetch) }
}
