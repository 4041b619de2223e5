import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packed } from '../artifacts/packed.ts'
import type { Package } from '../packages.ts'
import { root } from '../repository.ts'

/** A project that has installed our tarballs and nothing else, without the network. */
export interface Consumer {
  readonly folder: string
  write(name: string, text: string): string
}

export function installTarballs(packages: readonly Package[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  const ours = Object.fromEntries(packages.map((each) => [each.manifest.name, `file:${packed(each)}`]))
  const theirs = Object.fromEntries(
    packages.flatMap(({ folder: from, manifest }) => {
      const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      return names.filter((name) => !(name in ours)).flatMap((name) => installedClosure(join(root, from), name))
    }),
  )
  const peers = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}))
  const dependencies = { ...ours, ...Object.fromEntries(peers.map((name) => [name, theirs[name] ?? '*'])) }
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }))
  // JSON is YAML; what the tarballs depend on is taken from this workspace
  write('pnpm-workspace.yaml', JSON.stringify({ overrides: { ...ours, ...theirs }, pmOnFail: 'ignore' }))
  execFileSync('pnpm', ['install', '--offline', '--ignore-scripts', '--config.confirmModulesPurge=false'], {
    cwd: folder,
    stdio: 'pipe',
  })
  return { folder, write }
}

/** A package of the workspace and all that it needs, as overrides that point to their folders. */
function installedClosure(folder: string, name: string): [string, string][] {
  const place = realpathSync(join(folder, 'node_modules', name))
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { dependencies?: object }
  const beside = join(place, ...name.split('/').map(() => '..'), '..')
  const needed = Object.keys(manifest.dependencies ?? {}).flatMap((each) => installedClosure(beside, each))
  return [[name, `file:${place}`], ...needed]
}
