import { expect, test } from 'vitest'
import { createVirtualClock } from '../virtual-clock.test-support.ts'
import type { ResumedOutcome } from './resume-by-webhook.ts'
import { resumeByWebhook } from './resume-by-webhook.ts'
import { idled } from './signed-delivery.test-support.ts'
import type { WebhookEventOf } from './webhook-listeners.ts'

/** Runs that end when the test says so. */
function resuming(budgetMs?: number) {
  const clock = createVirtualClock()
  const stored = new Map([['sesn_1', 'first']])
  const resumed: { continuation: string; end: (outcome: ResumedOutcome) => void; fail: (error: Error) => void }[] = []
  const outcomes: string[] = []
  const listeners = resumeByWebhook({
    clock,
    budgetMs,
    continuations: {
      load: (id) => stored.get(id),
      save: (id, continuation) => void stored.set(id, continuation),
      delete: (id) => void stored.delete(id),
    },
    resume: (continuation) => ({
      outcome: new Promise<ResumedOutcome>((end, fail) => resumed.push({ continuation, end, fail })),
      suspend: async () => `${continuation}+`,
    }),
    onOutcome: ({ type }) => void outcomes.push(type),
  })
  const webhook = async (id?: string) => {
    await listeners['session.status_idled']?.(idled('whe_1', id) as WebhookEventOf<'session.status_idled'>, {})
  }
  return { clock, stored, resumed, outcomes, webhook }
}

test('a run goes on from its continuation, and what it ends with decides whether one is kept', async () => {
  const { clock, stored, resumed, outcomes, webhook } = resuming()
  for (const type of ['requires_action', 'end_turn']) {
    const done = webhook()
    await clock.flush()
    resumed.at(-1)?.end({ type, continuation: `after ${type}` })
    await done
    expect(stored.get('sesn_1')).toBe(type === 'end_turn' ? undefined : 'after requires_action')
  }
  expect(resumed.map(({ continuation }) => continuation)).toEqual(['first', 'after requires_action'])
  expect(outcomes).toEqual(['requires_action', 'end_turn'])
  expect(clock.pendingTimers).toBe(0)
})

test('a session that has no continuation is left alone', async () => {
  const { resumed, webhook } = resuming()
  await webhook('sesn_other')
  expect(resumed).toEqual([])
})

test('a run that takes longer than the budget is suspended and kept', async () => {
  const { clock, stored, webhook, outcomes } = resuming(5000)
  const done = webhook()
  await clock.advance(5000)
  await done
  expect([stored.get('sesn_1'), outcomes, clock.pendingTimers]).toEqual(['first+', [], 0])
})

test('webhooks that come together resume a session once at a time, and none is forgotten', async () => {
  const { clock, resumed, webhook } = resuming()
  const done = [webhook(), webhook(), webhook()]
  await clock.flush()
  expect(resumed).toHaveLength(1)
  resumed[0]?.end({ type: 'requires_action', continuation: 'second' })
  await clock.flush()
  expect(resumed.map(({ continuation }) => continuation)).toEqual(['first', 'second'])
  resumed[1]?.end({ type: 'end_turn', continuation: '' })
  await Promise.all(done)
  expect(resumed).toHaveLength(2)
})

test('a run that fails keeps its continuation, and the next webhook tries again', async () => {
  const { clock, stored, resumed, webhook } = resuming()
  const failed = webhook()
  await clock.flush()
  resumed[0]?.fail(new Error('no luck'))
  await expect(failed).rejects.toThrow('no luck')
  expect(stored.get('sesn_1')).toBe('first')
  const again = webhook()
  await clock.flush()
  resumed[1]?.end({ type: 'end_turn', continuation: '' })
  await again
  expect(stored.size).toBe(0)
})
