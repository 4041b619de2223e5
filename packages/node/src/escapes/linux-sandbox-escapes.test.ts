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

it.skipIf(process.platform !== 'linux')(
  'a sandbox that the kernel refuses says so, typed, and runs nothing',
  async () => {
    const workdir = await mkdtemp(`${tmpdir()}/probe-`)
    try {
      // Stands for a kernel that does not let it mount.
      const failure = await linuxSandbox({ tmpMegabytes: -1 })
        .enter({ workdir })
        .catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(SandboxUnavailableError)
      expect(failure).toMatchObject({ sandbox: 'linux', reason: 'refused', message: expect.stringContaining('mount') })
    } finally {
      await rm(workdir, { recursive: true })
    }
  },
)
