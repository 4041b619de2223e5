import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { linuxSandbox } from '../sandbox/linux-sandbox.ts'
import { SandboxUnavailableError } from '../sandbox/sandbox-unavailable-error.ts'
import { testEscapes } from './escapes.test-support.ts'
import { sandboxEscapes } from './sandbox-escapes.ts'
import { specialEscapes } from './special-escapes.ts'

const unavailable = await whyUnavailable()

async function whyUnavailable(): Promise<SandboxUnavailableError | undefined> {
  const workdir = await mkdtemp(`${tmpdir()}/probe-`)
  try {
    await (await linuxSandbox().enter({ workdir })).close()
    return undefined
  } catch (error) {
    if (error instanceof SandboxUnavailableError) return error
    throw error
  } finally {
    await rm(workdir, { recursive: true })
  }
}

describe.skipIf(unavailable)(`from the sandbox of Linux ${unavailable?.message ?? ''}nothing gets out by`, () => {
  testEscapes(sandboxEscapes, linuxSandbox())
  testEscapes(specialEscapes, linuxSandbox())
})

it.skipIf(unavailable)('a sandbox on a machine without its tools says so and runs nothing', async () => {
  const path = process.env['PATH']
  process.env['PATH'] = '/nowhere'
  const workdir = await mkdtemp(`${tmpdir()}/probe-`)
  try {
    const entering = linuxSandbox({ readable: ['/nowhere'] }).enter({ workdir })
    await expect(entering.then((session) => session.close())).resolves.toBeUndefined()
  } finally {
    process.env['PATH'] = path
    await rm(workdir, { recursive: true })
  }
})
