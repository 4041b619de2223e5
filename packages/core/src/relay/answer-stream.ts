import { tooMany } from './refusal.ts'
import type { RelayClaims } from './relay-claims.ts'
import type { UpstreamStream } from './relay-client.ts'
import type { RelayParts } from './relay-parts.ts'
import { relayStream } from './relay-stream.ts'

/** Opens a stream for a token, as one of those that it may have at once. */
export async function answerStream(
  parts: RelayParts,
  claims: RelayClaims,
  open: (signal: AbortSignal) => PromiseLike<UpstreamStream>,
): Promise<Response> {
  const { clock, crypto, policy, limits, streams, gate, isRevoked } = parts
  const { lineage, expiresAtMs } = claims
  const closesAtMs = clock.now() + policy.streamBudgetMs
  const place = crypto.randomUUID()
  const key = `streams:${lineage}`
  if (!(await limits.acquire(key, { id: place, limit: policy.maxStreams, untilMs: closesAtMs }))) {
    throw tooMany('The token has as many streams open as it may have.', 1000)
  }
  const stream = relayStream({
    clock,
    closesAtMs,
    expiresAtMs,
    heartbeatMs: policy.heartbeatMs,
    open: (signal) => gate.run(() => open(signal)),
    isRevoked: () => isRevoked(lineage),
    onClose() {
      streams.remove(lineage, stream)
      Promise.resolve(limits.release(key, place)).catch(() => {})
    },
  })
  streams.add(lineage, stream)
  return stream.response
}
