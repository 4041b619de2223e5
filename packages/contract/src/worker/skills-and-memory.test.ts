import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from '@org/managed-agents-emulator'
import { callTools, pause, say } from '@org/managed-agents-emulator'
import type { WorkerEvent } from '@org/managed-agents-node/worker'
import { linuxSandbox } from '@org/managed-agents-node/worker'
import { describe, expect, it } from 'vitest'
import type { Farm } from './self-hosted.test-support.ts'
import { createFarm, lastWords, running, soon, startSession, workerOf, workStates } from './self-hosted.test-support.ts'

/** Runs what the message says, line by line; a number is a pause in milliseconds. */
const obedient: Scenario = {
  *agent({ message }) {
    const said: string[] = []
    for (const line of message.split('\n')) {
      const [tool = '', ...rest] = line.split(' ')
      if (tool === 'pause') yield pause(Number(rest[0]))
      else {
        const [result] = yield* callTools({ name: tool, input: JSON.parse(rest.join(' ')) })
        said.push(`${result?.text.trim()}${result?.isError ? ' (error)' : ''}`)
      }
    }
    yield say(said.join(' | '))
  },
}

const bash = (command: string) => `bash ${JSON.stringify({ command })}`
const told = (events: readonly WorkerEvent[], type: string) => events.filter((event) => event.type === type)

describe('skills', () => {
  const skillFiles = [
    new File(['---\nname: greeting\ndescription: Says hello.\n---\nSay hello.'], 'greeting/SKILL.md'),
    new File(['echo hello'], 'greeting/scripts/hello.sh'),
  ]

  it('lie in the working directory, from a cache that sessions share, and each session has its own copy', async () => {
    const farm = await createFarm({
      scenario: obedient,
      prepare: async (client) => {
        const { id } = await client.skills.create({ files: skillFiles })
        return { skills: [{ type: 'custom', skill_id: id }] }
      },
    })
    const { worker, events } = workerOf(farm)
    running(worker)
    const command = bash(
      'cat skills/greeting/SKILL.md | head -2; sh skills/greeting/scripts/hello.sh; echo x >> skills/greeting/SKILL.md',
    )
    for (const result of ['installed', 'cached']) {
      const session = await startSession(farm, command)
      await expect.poll(() => lastWords(farm, session), soon).toBe('---\nname: greeting\nhello')
      expect(told(events, 'skill').at(-1)).toMatchObject({ result })
      await expect.poll(async () => (await workStates(farm)).every((state) => state === 'stopped'), soon).toBe(true)
    }
  })

  it('that cannot be had are told, and the session goes on', async () => {
    const farm = await createFarm({
      scenario: obedient,
      prepare: async (client) => {
        const { id } = await client.skills.create({ files: skillFiles })
        return { skills: [{ type: 'custom', skill_id: id }] }
      },
      faults: { rules: [{ match: { operation: 'downloadSkillVersion' }, action: { type: 'status', status: 404 } }] },
    })
    const { worker, events } = workerOf(farm)
    running(worker)
    const session = await startSession(farm, bash('ls skills 2>/dev/null; echo on'))
    await expect.poll(() => lastWords(farm, session), soon).toBe('on')
    expect(told(events, 'skill')).toMatchObject([{ result: 'failed', error: { code: 'not_found' } }])
  })
})

describe('memory stores', () => {
  async function withStore(
    farm: Farm,
    memories: Record<string, string>,
    access: 'read_write' | 'read_only' = 'read_write',
  ) {
    const store = await farm.client.memoryStores.create({ name: `notes ${Math.random()}` })
    for (const [path, content] of Object.entries(memories))
      await farm.client.memoryStores.memories.create(store.id, { path, content })
    const resources = [{ type: 'memory_store' as const, memory_store_id: store.id, access }]
    const contents = async (): Promise<Record<string, string>> => {
      const found: Record<string, string> = {}
      for await (const item of farm.client.memoryStores.memories.list(store.id, { view: 'full' }))
        if (item.type === 'memory' && 'content' in item) found[String(item.path)] = String(item.content)
      return found
    }
    const start = async (lines: (mount: string) => string[]) => {
      const { id, resources: mounted } = await farm.client.sessions.create({
        agent: farm.agentId,
        environment_id: farm.environmentId,
        resources,
      })
      const [{ mount_path: mount = '' } = {}] = (mounted ?? []) as { mount_path?: string }[]
      const content = [{ type: 'text' as const, text: lines(mount).join('\n') }]
      await farm.client.sessions.events.send(id, { events: [{ type: 'user.message', content }] })
      return { id, mount }
    }
    return { store, contents, start }
  }

  it('are there at their path for the tools, and what the agent changes gets into them', async () => {
    const farm = await createFarm({ scenario: obedient })
    const { contents, start } = await withStore(farm, { '/kept.md': 'kept', '/old.md': 'old', '/gone.md': 'gone' })
    const { worker, events } = workerOf(farm, { sandbox: linuxSandbox() })
    running(worker)
    const { id } = await start((mount) => [
      `read ${JSON.stringify({ file_path: `${mount}/kept.md` })}`,
      `edit ${JSON.stringify({ file_path: `${mount}/old.md`, old_string: 'old', new_string: 'new' })}`,
      `write ${JSON.stringify({ file_path: `${mount}/deep/er/made.md`, content: 'made' })}`,
      bash(`echo by-program > ${mount}/program.md; rm ${mount}/gone.md; ls ${mount}`),
    ])
    await expect.poll(() => lastWords(farm, id), soon).toMatch(/^kept \|.*\| deep\nkept.md\nold.md\nprogram.md$/s)
    await expect.poll(contents, soon).toEqual({
      '/kept.md': 'kept',
      '/old.md': 'new',
      '/deep/er/made.md': 'made',
      '/program.md': 'by-program\n',
    })
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    expect(told(events, 'memory')).toContainEqual(expect.objectContaining({ path: '/gone.md', result: 'deleted' }))
    expect((await readdir(join(farm.place, 'sessions'), { recursive: true })).sort()).toEqual(['.journal', id])
  }, 30_000)

  it('are synchronised by time alone, in both directions, while the session goes on', async () => {
    const farm = await createFarm({ scenario: obedient })
    const { store, contents, start } = await withStore(farm, { '/a.md': 'one' })
    const { worker } = workerOf(farm, { memory: { syncEveryMs: 200 }, maxIdleMs: 10_000 })
    running(worker)
    const { id } = await start(() => [bash('true')])
    await expect.poll(() => lastWords(farm, id), soon).toBeDefined()
    const folder = join(farm.place, 'sessions', `${id}.memory`)
    const [name = ''] = (await readdir(folder)).filter((entry) => !entry.endsWith('.json'))
    await writeFile(join(folder, name, 'local.md'), 'from here')
    const [memory] = (await farm.client.memoryStores.memories.list(store.id)).data
    await farm.client.memoryStores.memories.update((memory as { id: string }).id, {
      memory_store_id: store.id,
      content: 'two',
    })
    await expect.poll(() => readFile(join(folder, name, 'a.md'), 'utf8'), soon).toBe('two')
    await expect.poll(contents, soon).toEqual({ '/a.md': 'two', '/local.md': 'from here' })
  }, 30_000)

  it('keep both texts when both sides changed, and tell', async () => {
    const farm = await createFarm({ scenario: obedient })
    const { store, contents, start } = await withStore(farm, { '/a.md': 'base' })
    const { worker, events } = workerOf(farm, { memory: { syncEveryMs: 60_000 }, maxIdleMs: 100 })
    running(worker)
    const { id } = await start((mount) => [
      bash('touch begun; while [ ! -e go ]; do sleep 0.05; done'),
      `write ${JSON.stringify({ file_path: `${mount}/a.md`, content: 'mine' })}`,
    ])
    const begun = join(farm.place, 'sessions', id, 'begun')
    await expect
      .poll(
        () =>
          readFile(begun).then(
            () => true,
            () => false,
          ),
        soon,
      )
      .toBe(true)
    const [memory] = (await farm.client.memoryStores.memories.list(store.id)).data
    await farm.client.memoryStores.memories.update((memory as { id: string }).id, {
      memory_store_id: store.id,
      content: 'theirs',
    })
    await writeFile(join(farm.place, 'sessions', id, 'go'), '')
    await expect.poll(() => workStates(farm), soon).toEqual(['stopped'])
    const both = await contents()
    expect(Object.values(both).sort()).toEqual(['mine', 'theirs'])
    expect(both['/a.md']).toBe('theirs')
    expect(told(events, 'memory')).toContainEqual(expect.objectContaining({ path: '/a.md', result: 'conflict' }))
  }, 30_000)

  it('that are read-only are not written to, and no file of this machine gets into a store by a link', async () => {
    const farm = await createFarm({ scenario: obedient })
    const secret = join(farm.place, 'secret.txt')
    await writeFile(secret, 'CANARY')
    const { contents, start } = await withStore(farm, { '/a.md': 'a' }, 'read_only')
    const other = await withStore(farm, {})
    const { worker, events } = workerOf(farm)
    running(worker)
    const first = await start((mount) => [`write ${JSON.stringify({ file_path: `${mount}/b.md`, content: 'b' })}`])
    await expect.poll(() => lastWords(farm, first.id), soon).toMatch(/read-only.*\(error\)/)
    const second = await other.start((mount) => [
      bash(`ln -s ${secret} ${mount}/link.md; mkfifo ${mount}/pipe; echo x > ${mount}/x.md`),
    ])
    await expect.poll(() => lastWords(farm, second.id), soon).toBeDefined()
    await expect.poll(async () => (await workStates(farm)).every((state) => state === 'stopped'), soon).toBe(true)
    expect(await contents()).toEqual({ '/a.md': 'a' })
    expect(JSON.stringify(await other.contents())).not.toContain('CANARY')
    expect(told(events, 'clean_up_failed')).toEqual([])
  }, 30_000)

  it('get what a killed worker had not uploaded from the next one', async () => {
    const farm = await createFarm({ scenario: obedient })
    const { store, contents, start } = await withStore(farm, { '/a.md': 'a' })
    const { id, mount } = await start(() => [bash('true')])
    const folder = join(farm.place, 'sessions', `${id}.memory`)
    const name = mount.slice(mount.lastIndexOf('/') + 1)
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, 'a.md'), 'changed before the end')
    const base = { [store.id]: { '/a.md': 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' } }
    await writeFile(join(folder, 'synchronised.json'), JSON.stringify(base))
    await rm(mount, { force: true })
    await symlink('/nowhere', join(farm.place, 'x'))
    const { worker } = workerOf(farm)
    running(worker)
    await expect.poll(contents, soon).toEqual({ '/a.md': 'changed before the end' })
  }, 30_000)
})
