import { join } from 'node:path'
import { openBrowser } from './browser.test-support.ts'
import { startChat } from './chat-server.ts'

/** Takes the screenshots of the documents: `node tools/chat/src/write-screenshots.ts [folder]`. */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../docs/images')
const [browser, chat] = await Promise.all([openBrowser(), startChat({ port: 0 })])
const context = await browser.newContext({
  viewport: { width: 720, height: 560 },
  timezoneId: 'Europe/Zurich',
  locale: 'de-CH',
})
const page = await context.newPage()
await page.goto(chat.url)
await page.getByRole('textbox').fill('What time is it here?')
await page.getByRole('button', { name: 'Send' }).click()
await page.getByRole('button', { name: 'Allow' }).waitFor()
await page.screenshot({ path: join(folder, 'chat-approval.png') })
await browser.close()
await chat.close()
