import { confineFiles } from './confined-files.ts'
import { namespaceScript } from './namespace-script.ts'
import type { Sandbox, SandboxProcess, SandboxProgram } from './sandbox.ts'
import { SandboxUnavailableError } from './sandbox-unavailable-error.ts'
import type { ProgramStarter } from './start-program.ts'
import { createProgramStarter } from './start-program.ts'

/** Options of `linuxSandbox`. */
export interface LinuxSandboxOptions {
  /** `none` (default): no network, not even the machine's own. `host`: all of the machine's. */
  readonly network?: 'none' | 'host'
  /** Absolute paths that programs can read beside the system's folders, for example that of a runtime in `/opt`. */
  readonly readable?: readonly string[]
  /** Size of `/tmp`, which is memory and new for each program. Default 512. */
  readonly tmpMegabytes?: number
  /** Processes and threads at once. The kernel does not hold root to it. Default 512. */
  readonly maxProcesses?: number
}

const NAME = 'linux'
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const PROBE_LIMIT_MS = 10_000

/**
 * Runs programs in namespaces of the Linux kernel, without root, by util-linux alone (`unshare`, `setpriv`,
 * `pivot_root`): they see the working directory, its mounts and read-only system folders; no process, no file and, by
 * default, no network of the machine; and nothing of them outlives the session. The kernel is shared: for code that may
 * attack it, take a virtual machine.
 */
export function linuxSandbox(options: LinuxSandboxOptions = {}): Sandbox {
  const { network = 'none', readable = [], tmpMegabytes = 512, maxProcesses = 512 } = options
  const isolation = ['--user', '--map-root-user', '--mount', '--pid', '--ipc', '--uts', '--fork', '--kill-child=KILL']
  if (network === 'none') isolation.push('--net')

  return {
    name: NAME,
    showsMounts: true,
    async enter(place) {
      if (process.platform !== 'linux')
        throw new SandboxUnavailableError(NAME, 'platform', `it needs Linux, not ${process.platform}`)
      const files = await confineFiles(place)
      const { workdir, mounts = [] } = place
      const script = namespaceScript({ workdir, mounts, readable, tmpMegabytes, maxProcesses })
      const programs = createProgramStarter()
      const spawn = (program: SandboxProgram): SandboxProcess => {
        const args = [...isolation, '--', '/bin/sh', '-c', script, 'sandbox', program.file, ...program.args]
        return programs.start({ ...program, env: { PATH, ...program.env }, file: 'unshare', args }, '/')
      }
      async function close(): Promise<void> {
        await programs.close()
        await files.close()
      }
      try {
        await probe(spawn)
      } catch (error) {
        await close()
        throw error
      }
      return { files, spawn, close }
    },
  }
}

/** Starts a program that does nothing, to see whether the kernel and its policy let one. */
async function probe(spawn: (program: SandboxProgram) => ReturnType<ProgramStarter['start']>): Promise<void> {
  let output = ''
  const onOutput = (chunk: Uint8Array): void => {
    output = (output + new TextDecoder().decode(chunk)).slice(-500)
  }
  const program = spawn({ file: '/bin/true', args: [], env: {}, onOutput })
  const timer = setTimeout(() => void program.end(), PROBE_LIMIT_MS)
  const { code } = await program.exited
  clearTimeout(timer)
  await program.end()
  if (code === 0) return
  const isMissing = code === 127
  const otherwise = isMissing ? 'unshare, of util-linux, is not installed' : `a program in it ended with code ${code}`
  const [first = otherwise] = output.split('\n').filter(Boolean)
  throw new SandboxUnavailableError(NAME, isMissing ? 'tool_missing' : 'refused', first)
}
