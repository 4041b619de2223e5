import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const nodeVersion = '24.21.0'
const pnpmVersion = '12.21.0'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
export const toolchain = join(root, '.toolchain')

/** Whether the workspace's tools run on this Node: it strips types and has `require(esm)`. */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major > 24
}

/** What npm has to fetch, or the line to tell the user where npm has no Node for the machine. */
export function wantedPackages(version, platform, arch) {
  const pnpm = `pnpm@${pnpmVersion}`
  if (isSupportedNode(version)) return { packages: [pnpm] }
  const machine = `${platform === 'win32' ? 'win' : platform}-${arch}`
  if (!['linux-x64', 'linux-arm64', 'win-x64'].includes(machine)) {
    return {
      refusal: `Node ${version} is too old to develop here: install Node 24 (24.11 or later) or 22.18 and run this again`,
    }
  }
  return { packages: [pnpm, `node-${machine}@${nodeVersion}`] }
}

/** Puts pnpm, and Node where the one at hand is too old, into `.toolchain/`. Does nothing the second time. */
export function prepareToolchain() {
  const { packages, refusal } = wantedPackages(process.version, process.platform, process.arch)
  if (refusal) {
    console.error(refusal)
    process.exit(1)
  }
  const stampFile = join(toolchain, 'packages')
  const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').split(' ') : []
  if (packages.every((name) => present.includes(name))) return

  console.log(`fetching ${packages.join(' and ')} into .toolchain/`)
  const fresh = join(toolchain, `fetch-${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  writeFileSync(join(fresh, 'package.json'), '{ "private": true }')
  npm([
    'install',
    '--prefix',
    fresh,
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--no-package-lock',
    '--loglevel=error',
    ...packages,
  ])
  rmSync(join(toolchain, 'node_modules'), { recursive: true, force: true })
  renameSync(join(fresh, 'node_modules'), join(toolchain, 'node_modules'))
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(stampFile, packages.join(' '))
}

/** The environment of every program started here: our Node and pnpm first, nothing of the npm that started us. */
export function environment(inherited = process.env) {
  const kept = Object.entries(inherited).filter(([key]) => !/^(npm_config_|npm_lifecycle_|npm_package_)/i.test(key))
  const bins = [join(toolchain, 'node_modules/.bin'), join(root, 'node_modules/.bin')]
  return {
    ...Object.fromEntries(kept),
    PATH: [...bins, inherited.PATH].join(delimiter),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  }
}

/** The registry of npm's own settings, which pnpm does not read wherever npm does. */
export function registry() {
  return npm(['config', 'get', 'registry'], 'pipe').trim()
}

function npm(args, stdout = 'inherit') {
  const windows = process.platform === 'win32'
  const options = { encoding: 'utf8', stdio: ['ignore', stdout, 'inherit'], shell: windows, cwd: dirname(root) }
  const { status, stdout: text, error } = spawnSync(windows ? 'npm.cmd' : 'npm', args, options)
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
  return text ?? ''
}
