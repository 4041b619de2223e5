import Anthropic from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { callMethod } from '../../calls/call-method.ts'
import type { ExampleCall } from '../../calls/example-call.ts'
import { methodArguments, paramName } from '../../calls/example-call.ts'
import { testCredential } from '../../calls/test-credential.ts'
import type { RecordedCall } from './recorded-call.ts'
import { createRecordingFetch } from './recorded-call.ts'

/** What each client sends for one call. */
export interface CallPair {
  readonly ours: RecordedCall
  readonly official: RecordedCall
}

/** Makes a call with our client and, under `officialMethod`, with the official one; both are stopped at `fetch`. */
export async function callBoth(call: ExampleCall, officialMethod: string): Promise<CallPair> {
  const { security, response, sdkMethod } = call.operation
  const recording = createRecordingFetch(() => emptyAnswer(response.mediaType))
  const options = { ...testCredential(security), fetch: recording.fetch }
  await callMethod(
    new ManagedAgents({ ...options, rateLimit: false, retry: false }),
    String(sdkMethod),
    methodArguments(call),
  )
  const [ours] = recording.take()
  const official = new Anthropic({ ...options, maxRetries: 0 })
  await callMethod(official, officialMethod, methodArguments(call, officialParamName))
  const [theirs] = recording.take()
  if (ours === undefined || theirs === undefined) throw new Error(`${call.title} was not sent.`)
  return { ours, official: theirs }
}

/** The official client names one header parameter as it is on the wire. */
function officialParamName(wireName: string): string {
  return wireName === 'Anthropic-Worker-ID' ? wireName : paramName(wireName)
}

function emptyAnswer(mediaType: string | null): Response {
  if (mediaType === 'text/event-stream') return new Response('', { headers: { 'content-type': mediaType } })
  if (mediaType === 'application/octet-stream') return new Response('bytes', { headers: { 'content-type': mediaType } })
  return Response.json({ data: [] })
}
