import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { setUpToolset } from '../toolset/toolset.test-support.ts'
import type { EscapeCase, EscapeGround } from './escape-case.ts'

/** A test per case. */
export function testEscapes(cases: readonly EscapeCase[], sandboxOf?: Sandbox): void {
  for (const { name, cve, skip, attempt } of cases) {
    const title = cve ? `${name} (${cve})` : name
    it.skipIf(Boolean(skip))(title, { timeout: 60_000 }, async () => {
      const ground = await prepare(sandboxOf)
      const before = await snapshot(ground.outside)
      const seen = [await attempt(ground)].flat()
      expect(seen.map(({ text }) => text).join('\n')).not.toContain(ground.canary)
      for (const { content } of seen) expect(JSON.stringify(content)).not.toContain(ground.canary)
      await ground.toolset.close()
      await ground.sandbox.close()
      expect(await snapshot(ground.outside)).toEqual(before)
      expect(await leftProcesses(ground.workdir)).toEqual([])
      expect((await names(ground.workdir)).filter((path) => path.endsWith('.tmp'))).toEqual([])
    })
  }
}

async function prepare(sandboxOf: Sandbox | undefined): Promise<EscapeGround> {
  const canary = `CANARY-${randomUUID()}`
  process.env['ANTHROPIC_API_KEY'] = canary
  process.env['SOME_TOKEN'] = canary
  const set = await setUpToolset({
    ...(sandboxOf && { sandboxOf }),
    mounts: (outside) => [{ path: '/mnt/store', folder: join(outside, 'store'), readOnly: true }],
    beforeSandbox: async (outside) => {
      await mkdir(join(outside, 'store'))
      await writeFile(join(outside, 'secret.txt'), canary)
      await writeFile(join(outside, 'innocent.txt'), 'innocent')
      await writeFile(join(outside, 'store', 'kept.txt'), 'kept')
    },
  })
  return {
    ...set,
    canary,
    read: (path) => set.call('read', { file_path: path }),
    write: (path, content = 'written') => set.call('write', { file_path: path, content }),
    bash: (command, timeoutMs = 10_000) => set.call('bash', { command, timeout_ms: timeoutMs }),
  }
}

/** Names, modes and hashes of all that lies in a directory. */
async function snapshot(directory: string): Promise<string[]> {
  const rows: string[] = []
  for (const name of await names(directory)) {
    const { mode } = await stat(join(directory, name))
    const content = (mode & 0o170000) === 0o100000 ? await readFile(join(directory, name)) : ''
    rows.push(`${name} ${mode.toString(8)} ${createHash('sha256').update(content).digest('hex')}`)
  }
  return rows
}

/** What lies in a directory, without following links. */
async function names(directory: string, prefix = ''): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(directory, prefix), { withFileTypes: true })) {
    const path = join(prefix, entry.name)
    found.push(path)
    if (entry.isDirectory()) found.push(...(await names(directory, path)))
  }
  return found.sort()
}

/** Processes whose working directory is that of the session. */
async function leftProcesses(workdir: string): Promise<string[]> {
  const left: string[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => '')
    if (directory.startsWith(workdir))
      left.push(`${pid} ${await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')}`)
  }
  return left
}
