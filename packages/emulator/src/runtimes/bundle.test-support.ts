import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'

const runtimes = join(import.meta.dirname, '../../../../tools/runtimes')
const inRuntimes = createRequire(join(runtimes, 'package.json'))

/** Path of a runtime's program or module; undefined where it is not installed. */
export function findRuntime(name: string, file = ''): string | undefined {
  if (file === '') {
    try {
      return inRuntimes.resolve(name)
    } catch {
      return undefined
    }
  }
  const path = join(runtimes, 'node_modules', name, file)
  return existsSync(path) ? path : undefined
}

/** The journey and the emulator in one module, as a bundler for runtimes without Node makes it; `then` is its last line. */
export async function bundleJourney(then: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { journey } from './journey.test-support.ts'\n${then}`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}
