import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '../../../run/commands.mjs'
import { root, workingTree } from '../repository.ts'

const names = [
  'demo',
  'chat',
  'test',
  'test:all',
  'check',
  'build',
  'generate',
  'mock',
  'emulator',
  'contract',
  'sim',
  'bench',
  'spec:import',
  'spec:diff',
  'spec:update',
  'changeset',
]
const table: Record<string, { file?: string; what?: string; run?: string[]; test?: string[] }> = commands
const { scripts } = JSON.parse(workingTree().read('package.json')) as { scripts: Record<string, string> }

const runScript = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'tools/run.mjs'), ...args], { encoding: 'utf8' })

it('has the root scripts under the names that they keep for good', () => {
  expect(scripts).toEqual(Object.fromEntries(names.map((name) => [name, `node tools/run.mjs ${name}`])))
  expect(Object.keys(table).sort()).toEqual([...names, 'exec'].sort())
})

const pending = names.filter((name) => table[name]?.file && !existsSync(join(root, table[name].file)))

it.each(pending)('%s says that it is still to come and exits 2', (name) => {
  const { status, stderr } = runScript(name)
  expect(stderr.trim()).toBe(`${name}: ${table[name]?.what} is still to come; there is nothing to run yet`)
  expect(status).toBe(2)
})

it('lists the commands for a name that it does not know', () => {
  const { status, stderr } = runScript('nothing')
  expect(stderr).toContain('demo | test | test:all')
  expect(status).toBe(2)
})
