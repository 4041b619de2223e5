import { describe, expect, it } from 'vitest'
import { contest } from './contest.ts'
import { naiveLoop } from './peers/naive-loop.ts'
import { officialStream } from './peers/official-stream.ts'
import { officialToolRunner } from './peers/official-tool-runner.ts'
import { ourRun } from './peers/our-run.ts'

const well = { lost: false, duplicated: false, hung: false, reExecuted: false, gaveUp: false }
const stream = 'streamSessionEvents'
const send = 'sendSessionEvents'

describe('the contest of clients', () => {
  it.each([ourRun, naiveLoop, officialStream, officialToolRunner])(
    'gives $name no fault without a fault',
    async (peer) => {
      expect(await contest(peer)).toEqual(well)
    },
  )

  it('notices what is lost and given up when the stream ends', async () => {
    const rule = {
      match: { operation: stream, event: { ordinal: 9 } },
      action: { type: 'truncate' },
      times: 1,
    } as const
    expect(await contest(naiveLoop, rule)).toEqual({ ...well, lost: true, gaveUp: true })
    expect(await contest(ourRun, rule)).toEqual(well)
  })

  it('notices a hang', async () => {
    const rule = { match: { operation: stream, event: { ordinal: 9 } }, action: { type: 'hang' }, times: 1 } as const
    expect(await contest(naiveLoop, rule)).toMatchObject({ hung: true })
    expect(await contest(ourRun, rule)).toEqual(well)
  })

  it('notices a call that is run twice', async () => {
    const event = { type: 'agent.custom_tool_use', ordinal: 1 }
    const rule = { match: { operation: stream, event }, action: { type: 'duplicate' }, times: 1 } as const
    expect(await contest(naiveLoop, rule)).toMatchObject({ duplicated: true, reExecuted: true })
    expect(await contest(ourRun, rule)).toEqual(well)
  })

  it('notices a message that is sent again after it landed', async () => {
    const rule = { match: { operation: send, ordinal: 1 }, action: { type: 'lose' }, times: 1 } as const
    expect(await contest(officialStream, rule)).toMatchObject({ duplicated: true })
    expect(await contest(ourRun, rule)).toEqual(well)
  })
})
