import { pathToFileURL } from 'node:url'
import type { Target } from '../target.ts'
import { installed, moduleOf } from '../target.ts'

export const firefox: Target = {
  name: 'Firefox',
  find: () => moduleOf('puppeteer-core') && installed('/usr/bin/firefox-esr'),
  async run(executablePath, { origin, posted }) {
    const { launch }: PuppeteerModule = await import(pathToFileURL(moduleOf('puppeteer-core') ?? '').href)
    const browser = await launch({ browser: 'firefox', executablePath })
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      return await posted
    } finally {
      await browser.close()
    }
  },
}

interface PuppeteerModule {
  launch(options: object): Promise<{
    newPage(): Promise<{ goto(url: string): Promise<unknown> }>
    close(): Promise<void>
  }>
}
