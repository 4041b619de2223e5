import type { Dream, Memory } from '@org/managed-agents-core'
import { createVirtualClock } from '@org/managed-agents-emulator'
import { describe, expect, it } from 'vitest'
import { apiClients } from '../endpoints/official-client.ts'
import type { Made } from '../endpoints/world.ts'
import { makeSession } from '../endpoints/world.ts'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

describe.each(apiClients.map((make) => ({ name: make(fetch).name, make })))('with $name', ({ make }) => {
  it('a dream clones a store, writes what it found, and is archived', async () => {
    const emulator = createJudgedEmulator({
      seed: 1,
      clock: createVirtualClock(),
      timing: { dreamMs: 1000 },
      dream: () => ({ memories: { '/habits.md': 'Prefers tea.' } }),
    })
    const client = make(emulator.fetch)
    const { id: session } = await makeSession(client)
    const { id: store } = await client.call<Made>('memoryStores.create', { name: 'notes' })
    const { id } = await client.call<Dream>('dreams.create', {
      model: 'claude-opus-5',
      inputs: [
        { type: 'memory_store', memory_store_id: store },
        { type: 'sessions', session_ids: [session] },
      ],
    })
    const statuses: string[] = []
    for (let second = 0; second < 4; second++) {
      statuses.push((await client.call<Dream>('dreams.retrieve', id)).status)
      await emulator.advance(1000)
    }
    expect(statuses).toEqual(['pending', 'running', 'running', 'completed'])
    const done = await client.call<Dream>('dreams.archive', id)
    const output = done.outputs[0]?.memory_store_id
    const { data } = await client.call<{ data: Memory[] }>('memoryStores.memories.list', output, { view: 'full' })
    expect(data).toMatchObject([{ path: '/habits.md', content: 'Prefers tea.' }])
    expect((await client.call<{ data: Dream[] }>('dreams.list', { include_archived: true })).data).toHaveLength(1)
    await expect(client.call('dreams.cancel', id)).rejects.toMatchObject({ status: 400 })
  })
})
