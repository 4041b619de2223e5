import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ToolContent, ToolContext } from '@org/managed-agents-core/session'
import { onTestFinished } from 'vitest'
import { directSandbox } from '../sandbox/direct-sandbox.ts'
import type { Sandbox, SandboxMount } from '../sandbox/sandbox.ts'
import type { AgentToolsetOptions } from './agent-toolset.ts'
import { agentToolset20260401 } from './agent-toolset.ts'

export interface Called {
  /** All text of the result. */
  readonly text: string
  readonly isError: boolean
  readonly content: readonly ToolContent[]
}

export interface ToolsetSetup extends Partial<AgentToolsetOptions> {
  readonly sandboxOf?: Sandbox
  readonly mounts?: (outside: string) => readonly SandboxMount[]
  readonly beforeSandbox?: (outside: string) => Promise<void>
}

/** A toolset in a fresh working directory, beside a directory that it must not reach. All gone after the test. */
export async function setUpToolset({
  sandboxOf = directSandbox(),
  mounts,
  beforeSandbox,
  ...options
}: ToolsetSetup = {}) {
  const place = await mkdtemp(join(tmpdir(), 'toolset-'))
  onTestFinished(() => rm(place, { recursive: true, force: true }))
  const workdir = join(place, 'work')
  const outside = join(place, 'outside')
  await mkdir(workdir, { mode: 0o700 })
  await mkdir(outside)
  await beforeSandbox?.(outside)
  const sandbox = await sandboxOf.enter({ workdir, mounts: mounts?.(outside) })
  onTestFinished(() => sandbox.close())
  const toolset = agentToolset20260401({ sandbox, workdir, ...options })
  onTestFinished(() => toolset.close())
  const call = async (name: string, input: unknown, signal = new AbortController().signal): Promise<Called> => {
    const tool = toolset.tools.find((each) => each.name === name)
    if (!tool) throw new Error(`no tool ${name}`)
    const checked = await tool.check(input)
    if ('problem' in checked) return called(checked.problem, true)
    const context: ToolContext = { signal, callId: 'sevt_1', sessionId: 'sesn_1', threadId: null }
    try {
      return toCalled(await tool.execute(checked.input, context))
    } catch (error) {
      return called(error instanceof Error ? error.message : String(error), true)
    }
  }
  return { workdir, outside, sandbox, toolset, call }
}

function toCalled(result: unknown): Called {
  if (typeof result === 'string') return called(result, false)
  if (Array.isArray(result)) return { text: textOf(result), isError: false, content: result }
  const { content, isError } = result as { content: string; isError: boolean }
  return called(content, isError)
}

function called(text: string, isError: boolean): Called {
  return { text, isError, content: [{ type: 'text', text }] }
}

function textOf(content: readonly ToolContent[]): string {
  return content.map((block) => (block.type === 'text' ? block.text : `<${block.type}>`)).join('')
}

/** Whether a process runs; one that is dead and not waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
