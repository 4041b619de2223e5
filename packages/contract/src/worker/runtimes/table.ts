import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ManagedAgents } from '@org/managed-agents-core'
import { callTools, say } from '@org/managed-agents-emulator'
import { listen } from '@org/managed-agents-emulator/node'
import { build } from 'esbuild'

/** Writes what runs on which runtime, of the worker and of what a client is given, from a run on each; `--check` compares. */
const root = resolve(import.meta.dirname, '../../../../..')
const tables = [
  { title: 'The worker on each runtime', file: 'docs/worker-runtimes.md', program: 'probe.ts' },
  {
    title: 'The client of the node package on each runtime',
    file: 'docs/node-runtimes.md',
    program: 'client-probe.ts',
  },
] as const
const at = (path: string): string => join(root, 'tools/runtimes/node_modules', path)

const runtimes: readonly { readonly name: string; readonly command: string; readonly args?: readonly string[] }[] = [
  { name: 'Node 20', command: at('node20/bin/node') },
  { name: 'Node 22', command: at('node22/bin/node') },
  { name: 'Node 24', command: process.execPath },
  { name: 'Node 26', command: at('node26/bin/node') },
  { name: 'Bun', command: at('@oven/bun-linux-x64/bin/bun') },
  { name: 'Deno', command: at('@deno/linux-x64-glibc/deno'), args: ['run', '-A'] },
]

interface Row {
  readonly name: string
  readonly ok: boolean
  readonly error?: string
}

async function bundle(folder: string, program: string): Promise<string> {
  const outfile = join(folder, 'probe.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
  return outfile
}

/** A Redis on a socket in `folder`, which keeps what it acknowledges. */
async function startRedis(folder: string): Promise<() => Promise<unknown>> {
  const settings = ['--port', '0', '--unixsocket', join(folder, 'redis'), '--dir', folder, '--save', '']
  const server = spawn('redis-server', [...settings, '--appendonly', 'yes', '--appendfsync', 'always'])
  await new Promise<void>((done, reject) => {
    server.once('error', reject).once('exit', () => reject(new Error('redis-server ended as it started.')))
    server.stdout.on('data', (text: Buffer) => text.includes('accept connections at') && done())
  })
  return () => {
    server.kill()
    return once(server, 'exit')
  }
}

async function run({ command, args = [] }: (typeof runtimes)[number], folder: string, probe: string): Promise<Row[]> {
  const server = await listen({
    seed: 1,
    *scenario() {
      yield* callTools({ name: 'bash', input: { command: 'cat skills/greeting/SKILL.md' } })
      yield say('done')
    },
  })
  try {
    const client = new ManagedAgents({ apiKey: 'sk-ant-api03-test', baseUrl: server.url })
    const skill = await client.skills.create({
      files: [new File(['---\nname: greeting\ndescription: Says hello.\n---\nHello.'], 'greeting/SKILL.md')],
    })
    const environment = await client.environments.create({ name: 'farm', config: { type: 'self_hosted' } })
    const agent = await client.agents.create({
      name: 'Builder',
      model: 'claude-opus-5',
      tools: [{ type: 'agent_toolset_20260401', default_config: { permission_policy: { type: 'always_allow' } } }],
      skills: [{ type: 'custom', skill_id: skill.id }],
    })
    const store = await client.memoryStores.create({ name: 'notes' })
    const session = await client.sessions.create({
      agent: agent.id,
      environment_id: environment.id,
      resources: [{ type: 'memory_store', memory_store_id: store.id }],
    })
    await client.sessions.events.send(session.id, {
      events: [{ type: 'user.message', content: [{ type: 'text', text: 'Go.' }] }],
    })
    const env = {
      PATH: process.env['PATH'],
      HOME: tmpdir(),
      REDIS_SOCKET: join(folder, 'redis'),
      BASE_URL: server.url,
      ENVIRONMENT_ID: environment.id,
      ENVIRONMENT_KEY: server.createEnvironmentKey(environment.id).key,
    }
    const { stdout } = await promisify(execFile)(command, [...args, probe], { env, timeout: 60_000 }).catch(
      (error: { stdout?: string; stderr?: string }) => {
        process.stderr.write(`${command}: ${error.stderr ?? ''}\n`)
        return { stdout: error.stdout ?? '' }
      },
    )
    return stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Row)
  } finally {
    await server.close()
  }
}

async function table({ title, program }: (typeof tables)[number]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'))
  const columns: { name: string; rows: Row[] }[] = []
  const stopRedis = await startRedis(folder)
  try {
    const probe = await bundle(folder, program)
    for (const runtime of runtimes) {
      if (!existsSync(runtime.command)) throw new Error(`${runtime.name} is not installed: ${runtime.command}`)
      columns.push({ name: runtime.name, rows: await run(runtime, folder, probe) })
    }
  } finally {
    await stopRedis()
    rmSync(folder, { recursive: true })
  }
  const names = [...new Set(columns.flatMap(({ rows }) => rows.map(({ name }) => name)))]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const failures = columns.flatMap(({ name, rows }) =>
    rows.flatMap((row) => (row.error ? `- ${name}, ${row.name}: ${row.error}\n` : [])),
  )
  const body = names.map((name) =>
    line([name, ...columns.map(({ rows }) => (rows.find((row) => row.name === name)?.ok ? 'yes' : '**no**'))]),
  )
  return `# ${title}

Written by \`node packages/contract/src/worker/runtimes/table.ts\` (\`--check\` compares) from a run on each, on Linux; do not
edit.

${line(['', ...columns.map(({ name }) => name)])}${line(['---', ...columns.map(() => '---')])}${body.join('')}${
  failures.length > 0 ? `\n${failures.join('')}` : ''
}`
}

for (const each of tables) {
  const text = await table(each)
  const file = join(root, each.file)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${each.file} differs from what a run gives:\n${text}`)
    process.exitCode = 1
  }
}
