import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspectorUrl } from '../node/listen.ts'
import type { OpenBrowser } from './browser.test-support.ts'
import { hasChromium, startBrowser } from './browser.test-support.ts'
import type { Showcase } from './showcase.test-support.ts'
import { startShowcase } from './showcase.test-support.ts'

describe.skipIf(!hasChromium)("the inspector's page in Chromium", () => {
  let browser: OpenBrowser
  let showcase: Showcase
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    showcase = await startShowcase()
    ;({ page, errors } = await browser.open(inspectorUrl(showcase.emulator)))
    page.setDefaultTimeout(10_000)
    await page.getByText('live', { exact: true }).waitFor()
  })
  afterEach(async () => {
    await page.context().close()
    await showcase.emulator.close()
    expect(errors.filter((error) => !error.includes('ERR_CONNECTION'))).toEqual([])
  })

  const head = () => page.locator('main h2')
  const send = async (text: string) => {
    await page.getByLabel('Message to the agent').last().fill(text)
    await page.keyboard.press('Control+Enter')
  }
  const events = () => page.getByRole('listbox', { name: 'Events' })
  const tab = (name: RegExp) => page.getByRole('tab', { name }).click()

  it('sends a message and shows the answer growing before it is there', async () => {
    await send('write slowly')
    const preview = page.locator('[data-preview]')
    await expect.poll(() => preview.textContent()).toContain('These words come one')
    const early = (await preview.textContent()) ?? ''
    expect(early).not.toContain('watch them')
    await expect.poll(async () => ((await preview.textContent()) ?? '').length).toBeGreaterThan(early.length)
    await events().getByText('so that you can watch them.').waitFor()
    await expect.poll(() => preview.count()).toBe(0)
    await expect.poll(() => page.getByText('agent.message', { exact: true }).count()).toBe(1)
  })

  it('gives the result of a custom tool and allows what asks, each on the lane of its thread', async () => {
    await send('Prepare the release')
    await page.getByLabel('Result of the tool').fill('sunny')
    await page.getByRole('button', { name: 'Send result' }).click()
    const gate = page.getByRole('form', { name: 'bash waits' })
    await gate.getByText('npm publish --tag next').waitFor()
    await gate.getByRole('button', { name: 'Allow' }).click()
    await events().getByText('Published: + app@1.4.0').waitFor()
    await expect.poll(() => gate.count()).toBe(0)
    const lane = (name: string) => page.getByRole('group', { name: `Thread ${name}` })
    expect(
      await lane('Lead')
        .getByRole('button', { name: /^(glob|read|bash), / })
        .count(),
    ).toBe(3)
    expect(
      await lane('Researcher')
        .getByRole('button', { name: /^get_weather, \d+ ms$/ })
        .count(),
    ).toBe(1)
  })

  it('denies with a reason that the agent gets to read', async () => {
    await send('Prepare the release')
    await page.getByLabel('Result of the tool').fill('rain')
    await page.getByRole('button', { name: 'Send result' }).click()
    await page.getByLabel('Reason, when you deny').fill('not on a Friday')
    await page.getByRole('button', { name: 'Deny' }).click()
    await events().getByText('I will not publish: not on a Friday').waitFor()
  })

  it('is used by keyboard: sessions by arrows, tabs by arrows, events on the timeline, the form by Tab', async () => {
    expect(await head().textContent()).toBe('Prepare the release')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the message form')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('option')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => head().textContent()).toBe('Answer a customer')
    await page.keyboard.press('Home')
    await expect.poll(() => head().textContent()).toBe('Prepare the release')

    await send('hello')
    await events().getByText('You wrote: hello').waitFor()
    await page.getByRole('toolbar').locator('[tabindex="0"]').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await events().locator('[aria-selected=true] pre').waitFor()

    await page.getByRole('tab', { name: /Requests/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: /Verdict/ }).getAttribute('aria-selected')).toBe('true')
  })

  it("shows an app's requests with what became of them, and none of its own", async () => {
    const [id = ''] = showcase.sessions
    for (let reads = 0; reads < 3; reads++) await showcase.call('GET', `/v1/sessions/${id}`)
    const rows = page.locator('.requests summary')
    await expect.poll(() => rows.count()).toBe(8)
    expect(await page.locator('.requests summary.bad').count()).toBe(1)
    await send('hello')
    await events().getByText('You wrote: hello').waitFor()
    expect(await rows.count()).toBe(8)
  })

  it('adds and removes fault rules', async () => {
    await tab(/Faults/)
    await page.getByLabel('New rule').selectOption('answer 529 twice')
    await page.getByRole('button', { name: 'Add rule' }).click()
    await page.getByText(/acted 0 of 2/).waitFor()
    expect((await showcase.call('GET', '/v1/agents'))['type']).toBe('error')
    await page.getByText(/acted 1 of 2/).waitFor()
    await page.getByRole('button', { name: 'Remove busy' }).click()
    await expect.poll(() => showcase.emulator.faults.rules.length).toBe(1)
    await page.getByLabel('The rule as JSON').fill('{"action": {"type": "explode"}}')
    await page.getByRole('button', { name: 'Add rule' }).click()
    await page.getByRole('alert').waitFor()
    errors.splice(0, errors.length, ...errors.filter((error) => !error.includes('400')))
  })

  it('tells what the client did wrong', async () => {
    await tab(/Verdict/)
    await page.getByText('Nothing to say against the client.').waitFor()
    await showcase.message(showcase.sessions[1] ?? '', 'Prepare the release')
    await page.getByRole('heading', { name: 'never-answered' }).waitFor()
    await page.getByText(/get_weather \(sevt_\w+\) still waits for its result/).waitFor()
  })

  it('shows the state of each resource', async () => {
    await tab(/State/)
    await page.getByLabel('Resource').selectOption('agents')
    await page.getByRole('tabpanel').getByText('Researcher').click()
    await page.getByRole('tabpanel').getByText('"get_weather"').waitFor()
  })

  it('follows the colours that the user prefers', async () => {
    const back = () => page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await back()).toBe('rgb(246, 247, 249)')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await back()).toBe('rgb(20, 22, 26)')
  })

  it('starts over when the emulator is reset', async () => {
    showcase.emulator.reset()
    await page.getByText('No session is open.').waitFor()
    await page.getByRole('button', { name: 'New' }).click()
    await expect.poll(() => head().textContent()).toBe('Helper')
    await send('hello')
    await events().getByText('You wrote: hello').waitFor()
    errors.splice(0, errors.length, ...errors.filter((error) => !error.includes('404')))
  })
})
