import type { ClientOptions } from '@org/managed-agents-core'
import { callMethod } from './call-method.ts'
import type { ClientPackage } from './client-packages.ts'
import type { ExampleCall } from './example-call.ts'
import { methodArguments } from './example-call.ts'
import { testCredential } from './test-credential.ts'

/** Makes an example call with a client and reads its answer to the end: a body, a page, bytes or the events of a stream. */
export async function runExample(
  { create }: ClientPackage,
  call: ExampleCall,
  options: Pick<ClientOptions, 'fetch' | 'baseUrl'>,
): Promise<unknown> {
  const { operation } = call
  const client = create({ ...testCredential(operation.security), ...options, retry: false, rateLimit: false })
  const result = callMethod(client, String(operation.sdkMethod), methodArguments(call))
  if (operation.response.mediaType !== 'text/event-stream') {
    const answer = await result
    return answer instanceof Response ? answer.text() : answer
  }
  const events: unknown[] = []
  for await (const event of result as PromiseLike<unknown> & AsyncIterable<unknown>) events.push(event)
  return events
}
