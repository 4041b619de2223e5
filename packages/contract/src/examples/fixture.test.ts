import { afterEach, beforeEach, expect, it } from 'vitest'
import { judgedClient } from './fixture.ts'

const client = judgedClient({ beforeEach, afterEach })

it('is judged as it goes, and goes as it would without', async () => {
  const { id } = await client.agents.create({ name: 'Helper', model: 'claude-opus-5' })
  expect((await client.agents.retrieve(id)).name).toBe('Helper')
})
