import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inspectorUrl } from '../node/listen.ts'
import { startBrowser } from './browser.test-support.ts'
import { startShowcase } from './showcase.test-support.ts'

/** Takes the screenshots of docs/inspector.md: `node packages/emulator/src/inspector/write-screenshots.ts [folder]`. */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../../docs/images')
mkdirSync(folder, { recursive: true })
const { emulator, sessions, call, message } = await startShowcase()
const browser = await startBrowser()
const [first = '', second = ''] = sessions
const shot = (name: string) => ({ path: join(folder, `inspector-${name}.png`) })

const { page } = await browser.open(inspectorUrl(emulator), { colorScheme: 'light' })
await message(first, 'Where is my parcel?')
await message(second, 'Prepare the release, please')
for (let reads = 0; reads < 4; reads++) await call('GET', `/v1/sessions/${second}`)
await page.getByLabel('Result of the tool').fill('sunny, 21 °C')
await page.getByRole('button', { name: 'Send result' }).click()
await page.getByRole('button', { name: 'Allow' }).waitFor()
await page.waitForTimeout(1000)
await page.screenshot(shot('approval'))
await page.getByRole('tab', { name: /Verdict/ }).click()
await page.screenshot(shot('verdict'))
await page.getByRole('tab', { name: /Requests/ }).click()
await page.getByRole('button', { name: 'Allow' }).click()
await page.getByText('Published: + app@1.4.0').first().waitFor()
await page.getByLabel('Message to the agent').last().fill('Now write something slowly')
await page.getByRole('button', { name: 'Send', exact: true }).click()
await page.getByText('These words come one after').waitFor()
await page.screenshot(shot('light'))
await page.emulateMedia({ colorScheme: 'dark' })
await page.getByText('so that you can watch them').last().waitFor()
await page.locator('.bar.tool').last().click()
await page.screenshot(shot('dark'))
await browser.close()
await emulator.close()
