import { confineFiles } from './confined-files.ts'
import type { Sandbox } from './sandbox.ts'
import { createProgramStarter } from './start-program.ts'

/**
 * Runs tools as the user of this process. The file tools are confined to the working directory and its mounts; programs
 * are not: run the whole worker in a container, or take `linuxSandbox`, where you do not trust what the agent runs.
 */
export function directSandbox(): Sandbox {
  return {
    name: 'direct',
    showsMounts: false,
    async enter(place) {
      const files = await confineFiles(place)
      const programs = createProgramStarter()
      return {
        files,
        spawn: (program) => programs.start(program, place.workdir),
        async close() {
          await programs.close()
          await files.close()
        },
      }
    },
  }
}
