import { describe, expect, it } from 'vitest'
import { checkCron, nextRuns } from './cron.ts'

function runs(expression: string, timezone: string, after: string, count = 5): string[] {
  return nextRuns({ expression, timezone }, Date.parse(after), count).map((ms) => new Date(ms).toISOString())
}

describe('the times of a schedule', () => {
  it('are wall-clock times of the zone', () => {
    expect(runs('30 9 * * 1-5', 'Asia/Tokyo', '2026-11-06T00:00:00Z', 3)).toEqual([
      '2026-11-06T00:30:00.000Z',
      '2026-11-09T00:30:00.000Z',
      '2026-11-10T00:30:00.000Z',
    ])
  })

  it('leave out a time that the clock skips in spring', () => {
    // Berlin goes from 02:00 to 03:00 on 28 March 2027.
    expect(runs('30 2 * * *', 'Europe/Berlin', '2027-03-26T12:00:00Z', 3)).toEqual([
      '2027-03-27T01:30:00.000Z',
      '2027-03-29T00:30:00.000Z',
      '2027-03-30T00:30:00.000Z',
    ])
  })

  it('hold a time twice that the clock repeats in autumn', () => {
    // Berlin goes from 03:00 back to 02:00 on 25 October 2026.
    expect(runs('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 3)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ])
  })

  it('hold the second of the two when only that one is left', () => {
    expect(runs('30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30:00Z', 2)).toEqual([
      '2026-10-25T01:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ])
    expect(runs('30 2 * * *', 'Europe/Berlin', '2026-10-25T01:30:00Z', 1)).toEqual(['2026-10-26T01:30:00.000Z'])
  })

  it('are in order where several of them are repeated', () => {
    expect(runs('0,30 1 * * *', 'America/New_York', '2026-11-01T04:00:00Z')).toEqual([
      '2026-11-01T05:00:00.000Z',
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:00:00.000Z',
      '2026-11-01T06:30:00.000Z',
      '2026-11-02T06:00:00.000Z',
    ])
    expect(runs('*/30 * * * *', 'America/New_York', '2026-11-01T05:15:00Z')).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:00:00.000Z',
      '2026-11-01T06:30:00.000Z',
      '2026-11-01T07:00:00.000Z',
      '2026-11-01T07:30:00.000Z',
    ])
  })

  it('go on through a change of half an hour', () => {
    // Lord Howe goes from 02:00 back to 01:30 on 5 April 2026.
    expect(runs('45 1 * * *', 'Australia/Lord_Howe', '2026-04-04T12:00:00Z', 2)).toEqual([
      '2026-04-04T14:45:00.000Z',
      '2026-04-04T15:15:00.000Z',
    ])
  })

  it('come when either of two restricted day fields matches', () => {
    expect(runs('0 0 13 * 5', 'UTC', '2026-11-10T00:00:00Z', 3)).toEqual([
      '2026-11-13T00:00:00.000Z',
      '2026-11-20T00:00:00.000Z',
      '2026-11-27T00:00:00.000Z',
    ])
  })

  it('take 7 for Sunday as well as 0', () => {
    expect(runs('0 8 * * 7', 'UTC', '2026-11-10T00:00:00Z', 2)).toEqual(
      runs('0 8 * * 0', 'UTC', '2026-11-10T00:00:00Z', 2),
    )
  })
})

describe('a schedule is refused', () => {
  it.each([
    '0 8 * *',
    '0 0 8 * * *',
    '0 8 * * * 2027',
    '@daily',
    '0 8 L * *',
    '0 8 15W * *',
    '0 8 LW * *',
    '0 8 * * 5L',
    '0 8 * * 5#2',
    '0 8 ? * 1',
    '60 8 * * *',
    '0 24 * * *',
    '0 8 * * 8',
    '0 8 0 * *',
    '',
    'soon',
  ])('when its expression is "%s"', (expression) => {
    expect(() => checkCron({ expression, timezone: 'UTC' })).toThrow('schedule.expression')
  })

  it('when it never comes', () => {
    expect(() => checkCron({ expression: '0 0 30 2 *', timezone: 'UTC' })).toThrow('never comes')
  })

  it.each(['Mars/Olympus', '+02:00', ''])('when its zone is "%s"', (timezone) => {
    expect(() => checkCron({ expression: '0 8 * * *', timezone })).toThrow('schedule.timezone')
  })

  it.each(['0 8 * * *', '*/5 0-6 1,15 JAN-MAR MON', '0 8 * JUL WED'])('but not when it is "%s"', (expression) => {
    expect(() => checkCron({ expression, timezone: 'Europe/Berlin' })).not.toThrow()
  })
})
