import { pathToFileURL } from 'node:url'
import type { Target } from '../target.ts'
import { installed, moduleOf } from '../target.ts'

export const chromium: Target = {
  name: 'Chromium',
  find: () => moduleOf('playwright-core') && installed('/usr/bin/chromium'),
  async run(executablePath, { origin, posted }) {
    const { default: playwright }: PlaywrightModule = await import(
      pathToFileURL(moduleOf('playwright-core') ?? '').href
    )
    const browser = await playwright.chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      return await posted
    } finally {
      await browser.close()
    }
  },
}

interface PlaywrightModule {
  readonly default: {
    readonly chromium: {
      launch(options: object): Promise<{
        newPage(): Promise<{ goto(url: string): Promise<unknown> }>
        close(): Promise<void>
      }>
    }
  }
}
