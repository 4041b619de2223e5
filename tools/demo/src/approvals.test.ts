import type { ToolCall } from '@org/managed-agents-core/session'
import { expect, test } from 'vitest'
import { approveByAsking } from './approvals.ts'

const call = (name: string): ToolCall => ({ id: `sevt_${name}`, name, kind: 'builtin', input: {}, threadId: null })
const context = { signal: new AbortController().signal }

function answering(...answers: string[]) {
  const questions: string[] = []
  const approve = approveByAsking(async (question) => {
    questions.push(question.trim())
    return answers.shift() ?? 'n'
  })
  return { approve, questions }
}

test('yes allows and no denies with words for the agent', async () => {
  const { approve } = answering('y', 'n')
  expect(await approve(call('bash'), context)).toBe('allow')
  expect(await approve(call('bash'), context)).toEqual({ deny: 'The user said no.' })
})

test('always is asked once for a tool, and again for another', async () => {
  const { approve, questions } = answering('a', 'n')
  expect(await approve(call('bash'), context)).toBe('allow')
  expect(await approve(call('bash'), context)).toBe('allow')
  expect(await approve(call('write'), context)).toEqual({ deny: 'The user said no.' })
  expect(questions).toEqual(['allow bash {}? [y/n/a]', 'allow write {}? [y/n/a]'])
})

test('an answer that is neither is asked again, one question at a time', async () => {
  const { approve, questions } = answering('maybe', 'y', 'n')
  const both = await Promise.all([approve(call('bash'), context), approve(call('write'), context)])
  expect(both).toEqual(['allow', { deny: 'The user said no.' }])
  expect(questions).toHaveLength(3)
})
