import { createEmulator } from '@org/managed-agents-emulator'
import { exampleCalls } from '../calls/example-call.ts'
import { rawRequest } from '../calls/raw-request.ts'
import type { ContractDocument } from '../document/document.ts'
import { contractOperations } from '../document/operations.ts'

/** Ids of the operations that the emulator does not refuse by name, found by asking it for each. */
export async function emulatedOperations(document: ContractDocument): Promise<string[]> {
  const emulated: string[] = []
  for (const operation of contractOperations(document)) {
    const [call] = exampleCalls(document, operation)
    if (call === undefined || operation.sdkMethod === null) continue
    const { method, target, headers, body } = rawRequest(call)
    const { 'anthropic-workspace-id': _otherWorkspace, ...own } = headers
    const response = await createEmulator().fetch(`https://api.emulator.test${target}`, { method, headers: own, body })
    await response.body?.cancel()
    if (response.status !== 501) emulated.push(operation.id)
  }
  return emulated
}
