import { expect, test } from 'vitest'
import type { SessionStreamEvent } from '../generated/models.gen.ts'
import { createUsageMeter, noTokens, usageOf } from './usage.ts'

function requestEnd(input: number, output: number, created: number, read: number): SessionStreamEvent {
  return {
    type: 'span.model_request_end',
    id: 'sevt_1',
    is_error: null,
    model_request_start_id: 'sevt_0',
    processed_at: '2026-11-25T00:00:00Z',
    model_usage: {
      input_tokens: input,
      output_tokens: output,
      cache_creation_input_tokens: created,
      cache_read_input_tokens: read,
    },
  }
}

test('all four buckets are counted, request by request', () => {
  const meter = createUsageMeter()
  expect(meter.counted).toEqual(noTokens)
  meter.add(requestEnd(1, 20, 300, 4000))
  meter.add(requestEnd(1, 20, 300, 4000))
  expect(meter.counted).toEqual({
    inputTokens: 2,
    outputTokens: 40,
    cacheCreationInputTokens: 600,
    cacheReadInputTokens: 8000,
  })
})

test('the last total of the session counts, with the cost that the API states', () => {
  const meter = createUsageMeter()
  expect(meter.session).toBeUndefined()
  const usage = (amount: string) => ({
    input_tokens: 5,
    output_tokens: 6,
    cache_read_input_tokens: 7,
    cache_creation: { ephemeral_1h_input_tokens: 8, ephemeral_5m_input_tokens: 9 },
    list_cost: { amount, currency: 'USD' as const },
    active_seconds: 1.5,
  })
  for (const amount of ['115', '2400']) {
    meter.add({ type: 'session.usage', id: 'sevt_2', processed_at: '2026-11-25T00:00:00Z', usage: usage(amount) })
  }
  expect(meter.session).toEqual({
    inputTokens: 5,
    outputTokens: 6,
    cacheCreationInputTokens: 17,
    cacheReadInputTokens: 7,
    listCost: { amount: '2400', currency: 'USD' },
    activeSeconds: 1.5,
    serverToolUse: undefined,
  })
})

test('absent and null fields are nothing, not an error', () => {
  expect(usageOf({ list_cost: null, server_tool_use: null })).toEqual({
    ...noTokens,
    listCost: undefined,
    activeSeconds: undefined,
    serverToolUse: undefined,
  })
})
