import { effect } from '@preact/signals'
import { render } from 'preact'
import { readLive } from './emulator.ts'
import { Page } from './page.tsx'
import { chosen, nowMs, overview, session, sessions } from './store.ts'

const tickMs = 200

/** One stream at a time: that of the session that is shown. */
let stop = new AbortController()
effect(() => {
  const id = chosen.value
  stop.abort()
  stop = new AbortController()
  void readLive(id, stop.signal)
})

// The newest session is shown until the user chooses.
effect(() => {
  if (chosen.value === undefined && sessions.value[0]) chosen.value = sessions.value[0].id
})

// The emulator's clock may be ahead of the page's or stand still, so the page counts from what it was last told.
let told = { emulatorMs: 0, pageMs: 0 }
effect(() => {
  if (overview.value) told = { emulatorMs: Date.parse(overview.value.time), pageMs: performance.now() }
})
setInterval(() => {
  const active = session.value && (session.value.status === 'running' || session.value.waiting.length > 0)
  if (active) nowMs.value = told.emulatorMs + performance.now() - told.pageMs
}, tickMs)

const root = document.getElementById('root')
if (root) render(<Page />, root)
