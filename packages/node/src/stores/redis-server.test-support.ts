import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether Debian's `redis-server` is installed; where everything is required, its absence fails the tests. */
export const redisIsHere = process.env.REQUIRE_ALL === '1' || !spawnSync('redis-server', ['--version']).error

export interface RedisServer {
  /** The socket's path. */
  readonly path: string
  start(...settings: string[]): Promise<void>
  /** Ends the server as a crash would, without a word to the disk. */
  kill(): Promise<void>
  remove(): Promise<void>
}

/** A Redis on a socket in a folder of its own, which writes what it acknowledges to the disk first. */
export function redisServer(): RedisServer {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const path = join(folder, 'socket')
  let server: ReturnType<typeof spawn> | undefined
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
  async function kill(): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  return {
    path,
    async start(...settings) {
      const place = ['--port', '0', '--unixsocket', path, '--dir', folder]
      const spawned = spawn('redis-server', [...place, ...durable, ...settings], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      server = spawned
      await new Promise<void>((resolve, reject) => {
        spawned.once('error', reject).once('exit', () => reject(new Error('redis-server ended as it started.')))
        spawned.stdout.on('data', (text: Buffer) => {
          if (text.includes('accept connections at')) resolve()
        })
      })
    },
    kill,
    async remove() {
      await kill()
      rmSync(folder, { recursive: true })
    },
  }
}
