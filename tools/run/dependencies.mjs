import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, registry, root } from './toolchain.mjs'

const stampFile = join(root, 'node_modules/.installed')

/** `pnpm install --frozen-lockfile`, skipped while the lock file and every manifest are those of the last time. */
export function installDependencies() {
  const wanted = manifestHash()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  const env = { ...environment(), pnpm_config_registry: registry(), CI: 'true' }
  const { status } = spawnSync('pnpm', ['install', '--frozen-lockfile'], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) {
    console.error('pnpm install failed; after a change of a package.json run it once by hand to renew the lock file')
    process.exit(1)
  }
  writeFileSync(stampFile, wanted)
}

function manifestHash() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...memberManifests()]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function memberManifests() {
  const folders = ['packages', 'tools', 'examples'].filter((folder) => existsSync(join(root, folder)))
  const manifests = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  )
  return manifests.filter((file) => existsSync(join(root, file)))
}
