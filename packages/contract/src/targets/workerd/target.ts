import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Result } from '../../conformance/run-suite.ts'
import type { Target } from '../target.ts'
import { moduleOf } from '../target.ts'

export const workerd: Target = {
  name: 'workerd',
  find: () => moduleOf('miniflare'),
  async run(module, { origin, bundler }) {
    const { Miniflare }: MiniflareModule = await import(pathToFileURL(module).href)
    const script = await bundler.bundle(join(import.meta.dirname, 'entry.ts'), { conditions: ['workerd', 'import'] })
    const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-07-01' })
    try {
      const response = await worker.dispatchFetch('http://worker/', { method: 'POST', body: origin })
      return await response.json()
    } finally {
      await worker.dispose()
    }
  },
}

interface MiniflareModule {
  readonly Miniflare: new (options: {
    modules: boolean
    script: string
    compatibilityDate: string
  }) => {
    dispatchFetch(url: string, init: { method: string; body: string }): Promise<{ json(): Promise<Result[]> }>
    dispose(): Promise<void>
  }
}
