import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contractFile } from '../document/document.ts'

/** The second oracle: a mock server of another make, which judges what Prism can not. */
export interface Steady {
  readonly baseUrl: string
  close(): Promise<void>
}

/** What it found wrong with a request, from the headers of its answer; empty when the request is valid. */
export function steadyViolations(response: Response): string[] {
  const count = Number(response.headers.get('x-steady-error-count') ?? 0)
  return Array.from({ length: count }, (_, index) => {
    const part = (name: string) => response.headers.get(`x-steady-error-${index + 1}-${name}`)
    return `${part('path')}: ${part('message')}`
  })
}

/** Starts it at a free port of 127.0.0.1 on the contract as it is. Takes a quarter of a second. */
export async function startSteady(): Promise<Steady> {
  const port = await freePort()
  const options = [
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--quiet',
    '--no-color',
    '--log-format',
    'text',
    '--stream-interval',
    '1',
  ]
  const child = spawn(nativeCommand(), [...options, fileURLToPath(contractFile)], { stdio: 'pipe' })
  let output = ''
  await new Promise<void>((ready, fail) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Ready to accept requests')) ready()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`steady exited with ${code}: ${output}`)))
  })
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        child.removeAllListeners('exit')
        child.once('exit', () => closed())
        child.kill()
      }),
  }
}

/** The binary itself: its wrapper script would outlive a kill. */
function nativeCommand(): string {
  const cli = createRequire(import.meta.url).resolve('@stdy/cli/package.json')
  const folder = dirname(createRequire(cli).resolve(`@stdy/cli-${process.platform}-${process.arch}/package.json`))
  return join(folder, 'bin', process.platform === 'win32' ? 'steady.exe' : 'steady')
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
