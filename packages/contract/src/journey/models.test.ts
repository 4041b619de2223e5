import Anthropic from '@anthropic-ai/sdk'
import { ManagedAgents } from '@org/managed-agents-core'
import { expect, it } from 'vitest'
import { createJudgedEmulator } from '../validation/judged-emulator.ts'

it('lists the same models to either client, window by window', async () => {
  const { fetch } = createJudgedEmulator({ seed: 1 })
  const apiKey = 'sk-ant-api03-test'
  const official: string[] = []
  for await (const { id } of new Anthropic({ apiKey, fetch }).models.list({ limit: 4 })) official.push(id)
  const ours: string[] = []
  for await (const { id } of new ManagedAgents({ apiKey, fetch }).models.list({ limit: 5 })) ours.push(id)
  expect(ours).toEqual(official)
  expect(new Set(ours).size).toBe(13)
})
