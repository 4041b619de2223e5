import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { eventsIn, historyEvents } from '../server/loads.ts'
import { memoryFetch } from '../server/memory.ts'
import { contenderNames, loadContender } from './contenders.ts'

const source = pathToFileURL(`${import.meta.dirname}/../../../../packages/core/src/index.ts`).href

describe.each(contenderNames)('%s', (name) => {
  const make = async () => {
    const contender = await loadContender(name)
    return contender({ builtCore: source, baseUrl: 'https://api.bench.test', fetch: memoryFetch() })
  }

  it('does the whole work of a request, a stream and a history', async () => {
    const api = await make()
    await api.request()
    expect(await api.stream('tiny-chunks')).toBe(eventsIn('tiny-chunks'))
    expect(await api.pages('history')).toBe(historyEvents)
  })
})
