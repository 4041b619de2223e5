import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A folder in which the packages are installed as a user has them: ours freshly built, with its published entries. */
export interface Stage {
  readonly folder: string
  /** URL of the built entry of our package. */
  readonly builtCore: string
  /** Writes a file of the user's. Returns its path. */
  write(name: string, text: string): string
  /** Installs a package as it is installed in another folder. */
  link(name: string, from: string): void
  remove(): void
}

const bench = fileURLToPath(new URL('..', import.meta.url))
const core = join(bench, '../../packages/core')
const ours = '@org/managed-agents-core'

export function stagePackages(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const stage: Stage = {
    folder,
    builtCore: pathToFileURL(join(built(folder), 'index.js')).href,
    write(name, text) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      return path
    },
    link: (name, from) => link(folder, name, from),
    remove: () => rmSync(folder, { recursive: true }),
  }
  stage.write('package.json', '{ "type": "module" }')
  for (const name of ['@anthropic-ai/sdk', 'openapi-fetch', 'eventsource-parser']) link(folder, name, bench)
  link(folder, '@types/node', join(bench, '../..'))

  const manifest = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as Manifest
  const { publishConfig, ...rest } = manifest
  stage.write(`node_modules/${ours}/package.json`, JSON.stringify({ ...rest, exports: publishConfig.exports }))
  execFileSync(process.execPath, [join(bench, '../../node_modules/tsdown/dist/run.mjs'), '--out-dir', built(folder)], {
    cwd: core,
    stdio: 'pipe',
  })
  return stage
}

interface Manifest {
  readonly publishConfig: { readonly exports: object }
}

function built(folder: string): string {
  return join(folder, 'node_modules', ours, 'dist')
}

function link(folder: string, name: string, from: string): void {
  const place = join(folder, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  rmSync(place, { force: true })
  symlinkSync(realpathSync(join(from, 'node_modules', name)), place)
}
