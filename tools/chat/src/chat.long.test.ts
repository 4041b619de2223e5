import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserIsHere, openBrowser } from './browser.test-support.ts'
import type { ChatServer } from './chat-server.ts'
import { startChat } from './chat-server.ts'

describe.runIf(browserIsHere)('the example chat in Chromium', () => {
  let browser: Browser
  let chat: ChatServer
  let visitor: BrowserContext
  /** What the pages complain about, and all that they send. */
  const complaints: string[] = []
  const requests: string[] = []
  const streams = new Set<Request>()

  beforeAll(async () => {
    ;[browser, chat] = await Promise.all([openBrowser(), startChat({ port: 0 })])
  })
  afterAll(async () => {
    await browser.close()
    await chat.close()
  })
  beforeEach(async () => {
    complaints.length = 0
    requests.length = 0
    streams.clear()
    visitor = await browser.newContext({ timezoneId: 'Europe/Zurich', locale: 'de-CH' })
  })
  afterEach(() => visitor.close())

  async function openPage(): Promise<Page> {
    const page = await visitor.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const own = new Set<Request>()
    page.on('request', (request) => {
      requests.push(`${request.method()} ${request.url()} ${request.headers().authorization ?? ''}`)
      if (!request.url().includes('/events/stream')) return
      own.add(request)
      streams.add(request)
    })
    page.on('requestfinished', (request) => streams.delete(request))
    page.on('requestfailed', (request) => streams.delete(request))
    page.on('close', () => own.forEach((request) => streams.delete(request)))
    await page.goto(chat.url)
    await page.locator('[data-connection=live]').waitFor()
    return page
  }

  async function ask(page: Page): Promise<void> {
    await page.getByRole('textbox').fill('What time is it here?')
    await page.getByRole('button', { name: 'Send' }).click()
  }

  it('runs the tool in the page, asks for permission, and answers', async () => {
    const page = await openPage()
    await ask(page)
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.getByText('The machine says').waitFor()
    expect(await page.locator('.message.agent').last().textContent()).toMatch(/^Your page is at Europe\/Zurich, de-CH/)
    expect(await page.locator('.tool').allTextContents()).toEqual([
      expect.stringContaining('get_time_zone'),
      expect.stringContaining('bash'),
    ])
    expect(await page.getByRole('button', { name: 'Allow' }).count()).toBe(0)
    expect(complaints).toEqual([])
    expect(requests.join('\n')).toMatch(/\/app\/main.tsx[\s\S]*\/app\/chat.tsx/)
    expect(requests.join('\n')).not.toContain('sk-ant')
  })

  it('tells the agent when the visitor says no', async () => {
    const page = await openPage()
    await ask(page)
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.getByText('I was not allowed to find out').waitFor()
    expect(await page.locator('.tool.denied').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('shows the same in two tabs, by one stream, and goes on when the tab that has it is closed', async () => {
    const first = await openPage()
    const second = await openPage()
    await ask(second)
    await first.getByRole('button', { name: 'Allow' }).waitFor()
    expect(await first.locator('.tool').count()).toBe(2)
    expect(streams.size).toBe(1)
    await first.close()
    await second.getByRole('button', { name: 'Allow' }).click()
    await second.getByText('The machine says').waitFor()
    expect(streams.size).toBe(1)
    const texts = await second.locator('.message').allTextContents()
    expect(new Set(texts).size).toBe(texts.length)
    expect(complaints).toEqual([])
  })

  it('shows the conversation after a reload although the network is gone, and goes on when it is back', async () => {
    const page = await openPage()
    await ask(page)
    await page.getByRole('button', { name: 'Allow' }).waitFor()
    await page.waitForTimeout(1500)
    await page.route('**/api/agent/v1/**', (route) => route.abort())
    await page.reload()
    await page.locator('.tool').nth(1).waitFor()
    expect(await page.locator('.message').count()).toBe(2)
    await page.unroute('**/api/agent/v1/**')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.getByText('The machine says').waitFor()
    expect(await page.locator('.message').count()).toBe(3)
  })

  it('leaves its stream while it is frozen and catches up when it is resumed', async () => {
    const page = await openPage()
    const session = await visitor.newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    const other = await openPage()
    await ask(other)
    await other.getByRole('button', { name: 'Deny' }).waitFor()
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.getByText('I was not allowed to find out').waitFor()
    expect(complaints).toEqual([])
  })
})
