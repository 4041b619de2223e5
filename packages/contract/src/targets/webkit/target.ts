import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import type { Target } from '../target.ts'
import { installed } from '../target.ts'

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const driver = 'http://127.0.0.1:4471'

export const webkit: Target = {
  name: 'WebKit',
  find: () => installed('/usr/bin/Xvfb') && installed(browser) && installed('/usr/bin/WebKitWebDriver'),
  async run(program, { origin, posted }) {
    const display = `:${90 + (process.pid % 9)}`
    const screen = spawn('/usr/bin/Xvfb', [display, '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    })
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
    const server = spawn(program, ['--port=4471'], { env, stdio: 'ignore' })
    try {
      const options = { binary: browser, args: ['--automation'] }
      const created = await command('session', {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
      })
      const session = `session/${created.value.sessionId}`
      await command(`${session}/url`, { url: origin })
      const results = await posted
      await fetch(`${driver}/${session}`, { method: 'DELETE' })
      return results
    } finally {
      server.kill()
      screen.kill()
    }
  },
}

/** A command of WebDriver. The driver and the screen need a moment to start, so the first one is tried again. */
async function command(
  path: string,
  body: object,
  attempts = 50,
): Promise<{ value: { sessionId?: string; message?: string } }> {
  const answer = await fetch(`${driver}/${path}`, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined)
  if (answer?.ok) return answer.json()
  if (attempts > 1 && path === 'session') {
    await wait(200)
    return command(path, body, attempts - 1)
  }
  throw new Error(`WebDriver refused ${path}: ${answer?.status} ${await answer?.text()}`)
}
