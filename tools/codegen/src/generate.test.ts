import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exampleCalls, methodArguments } from '../../../packages/contract/src/calls/example-call.ts'
import type { ContractDocument } from '../../../packages/contract/src/document/document.ts'
import { contractOperations, operationOf } from '../../../packages/contract/src/document/operations.ts'
import { compare, write } from './committed.ts'
import type { Files } from './emit/file.ts'
import { generate } from './generate.ts'
import { addWidgets, append, copyContract, copyRepository, repository } from './made-up-contract.test-support.ts'

// Each of these generates everything, some in a process of their own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const copies: string[] = []
const kept = (root: string) => {
  copies.push(root)
  return root
}
afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true })
})

describe('an operation added to the contract', () => {
  let root: string
  let files: Files
  beforeAll(async () => {
    root = kept(copyRepository())
    addWidgets(root)
    files = await generate(root)
    write(root, files, compare(root, files))
  })

  it('is a method with its types, its comment and its row', () => {
    expect(files.get('packages/core/src/generated/resources/widgets.gen.ts')).toBe(widgetsFile)
    expect(files.get('packages/core/src/generated/operations.gen.ts')).toContain(`export const turnWidget: Operation = {
  id: 'turnWidget',
  sdkMethod: 'widgets.turn',
  method: 'POST',
  path: '/v1/widgets/{widget_id}',
  query: ['dry_run'],
  request: 'json',
  retry: 'reconcile',
}
`)
    expect(files.get('packages/core/src/generated/resources.gen.ts')).toContain('    widgets: widgets(bind),\n')
  })

  it('has model types whose unions are open', () => {
    expect(files.get('packages/core/src/generated/models/widgets.gen.ts')).toContain(
      '  mood: HappyMood | SadMood | UnknownVariant\n',
    )
  })

  it('has zod schemas that keep unknown variants and refuse what is wrong', async () => {
    const module = await import(join(root, 'packages/zod/src/generated/widgets.gen.ts'))
    const parses = (mood: unknown) => module.zWidget.safeParse({ id: 'a', type: 'widget', mood }).success
    expect([parses({ type: 'happy', joy: 1 }), parses({ type: 'bored' }), parses({ type: 'happy' })]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is a route of the emulator with its checks', async () => {
    const { routes } = await import(join(root, 'packages/emulator/src/generated/routes.gen.ts'))
    const { judgeRequest } = await import(join(root, 'packages/emulator/src/validation/judge.ts'))
    const route = routes.find(({ id }: { id: string }) => id === 'turnWidget')
    const judged = (degrees: unknown) => judgeRequest(route, { search: 'dry_run=true', body: { degrees } }).length
    expect([judged(90), judged(360)]).toEqual([0, 1])
  })

  it('is a row of the contract tests, with its example as a call', () => {
    const document: ContractDocument = JSON.parse(files.get('openapi/dist/managed-agents.json') ?? '')
    const operation = operationOf(contractOperations(document), 'turnWidget')
    expect(operation.sdkMethod).toBe('widgets.turn')
    expect(exampleCalls(document, operation).map((call) => methodArguments(call))).toEqual([
      ['wdgt_1', { degrees: 90, dry_run: expect.any(Boolean) }],
    ])
  })

  it('type-checks, and takes only what the contract says', () => {
    writeFileSync(join(root, 'probe.ts'), probe)
    writeFileSync(join(root, 'core.ts'), coreTypes)
    const paths = { '@org/managed-agents-core': ['./core.ts'] }
    const settings = { extends: './tsconfig.base.json', compilerOptions: { paths }, files: ['probe.ts'] }
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(settings))
    const compiler = join(repository, 'node_modules/typescript7/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', root], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })
})

describe('generation', () => {
  it('refuses an operation without a retry class, by its name', async () => {
    const root = kept(copyContract())
    addWidgets(root)
    append(root, 'openapi/overlay/sdk.yaml', '        method: widgets.turn\n', '        idPrefix: wdgt_\n')
    const overlay = join(root, 'openapi/overlay/sdk.yaml')
    writeFileSync(
      overlay,
      readFileSync(overlay, 'utf8').replace('        idPrefix: wdgt_\n        retry: reconcile\n', ''),
    )
    await expect(generate(root)).rejects.toThrow(/^Operation turnWidget has no retry class\./)
  })

  it('refuses an overlay that matches nothing', async () => {
    const root = kept(copyContract())
    append(root, 'openapi/overlay/sdk.yaml', 'actions:\n', "  - target: $.paths['/v1/nothing'].get\n    update: {}\n")
    await expect(generate(root)).rejects.toThrow(/nothing matches \$\.paths\['\/v1\/nothing'\]\.get/)
  })

  it('refuses a keyword that the checks could not honour', async () => {
    const root = kept(copyContract())
    addWidgets(root)
    append(root, 'openapi/schemas/widgets.yaml', '  required: [degrees]\n', '  dependentRequired: {a: [b]}\n')
    await expect(generate(root)).rejects.toThrow(/dependentRequired can't be checked/)
  })
})

describe('the check of generated files', () => {
  const check = (root: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), '--check', '--root', root], { encoding: 'utf8' })

  let root: string
  beforeAll(async () => {
    root = kept(copyContract())
    const files = await generate(root)
    write(root, files, compare(root, files))
  })

  it('passes when another process generates the same', () => {
    expect(check(root).status).toBe(0)
  })

  it('fails with the files and the command to run when one was edited, is missing or is left over', () => {
    const generated = join(root, 'packages/core/src/generated')
    writeFileSync(join(generated, 'events.gen.ts'), '// edited')
    rmSync(join(generated, 'operations.gen.ts'))
    writeFileSync(join(generated, 'resources/gone.gen.ts'), '')
    const { status, stderr } = check(root)
    expect(status).toBe(1)
    expect(stderr.trim().split(/\n */)).toEqual([
      'Generated files differ from the contract:',
      'packages/core/src/generated/events.gen.ts',
      'packages/core/src/generated/operations.gen.ts',
      'packages/core/src/generated/resources/gone.gen.ts',
      'Run: pnpm generate',
    ])
  })
})

const widgetsFile = `// generated from openapi/ by \`pnpm generate\`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { TurnWidgetRequest, Widget } from '../models.gen.ts'
import { turnWidget } from '../operations.gen.ts'

export interface Widgets {
  /**
   * Turn a widget
   *
   * Turns a widget by some degrees.
   */
  turn(widgetId: string, params: TurnWidgetParams, options?: RequestOptions): ApiPromise<Widget>
}

export interface TurnWidgetParams extends TurnWidgetRequest {
  dry_run?: boolean
}

export function widgets(bind: Bind): Widgets {
  return {
    turn: bind(turnWidget),
  }
}
`

/** The part of core's entry that generated code refers to. */
const coreTypes = `export type * from './packages/core/src/generated/models.gen.ts'
export type { Uploadable } from './packages/core/src/resources/uploadable.ts'
`

const probe = `import type { Widget } from './packages/core/src/generated/models.gen.ts'
import type { Resources } from './packages/core/src/generated/resources.gen.ts'
import { routes } from './packages/emulator/src/generated/routes.gen.ts'
import { zWidget } from './packages/zod/src/generated/schemas.gen.ts'

export async function probe({ widgets }: Resources): Promise<number> {
  const widget: Widget = await widgets.turn('wdgt_1', { degrees: 90, dry_run: true })
  // @ts-expect-error degrees are a number
  widgets.turn('wdgt_1', { degrees: 'ninety' })
  const parsed: Widget = zWidget.parse(widget)
  return parsed.mood.type === 'happy' ? parsed.mood.joy : routes.length
}
`
