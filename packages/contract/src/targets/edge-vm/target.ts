import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Target } from '../target.ts'
import { moduleOf } from '../target.ts'

export const edgeVm: Target = {
  name: 'edge VM',
  find: () => moduleOf('@edge-runtime/vm'),
  async run(module, { origin, bundler }) {
    const { EdgeVM }: EdgeModule = await import(pathToFileURL(module).href)
    const vm = new EdgeVM()
    const options = { conditions: ['edge-light', 'import'], format: 'iife' } as const
    vm.evaluate(await bundler.bundle(join(import.meta.dirname, 'entry.ts'), options))
    return JSON.parse(await vm.evaluate(`runSuite({ origin: ${JSON.stringify(origin)} }).then(JSON.stringify)`))
  },
}

interface EdgeModule {
  readonly EdgeVM: new () => { evaluate(code: string): Promise<string> }
}
