import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toolchain } from './toolchain.mjs'

const pollMs = 100
const patienceMs = 20 * 60_000

/** Runs `work` while no other process of this working tree holds the lock of that name; a dead holder's is taken over. */
export function withLock(name, work, folder = toolchain) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.lock`)
  const deadline = Date.now() + patienceMs
  for (let told = false; !acquire(file); told = true) {
    if (!isRunning(holder(file))) rmSync(file, { force: true })
    else if (Date.now() > deadline) throw new Error(`${file} has been held for 20 minutes; remove it if nothing runs`)
    else if (!told) console.log(`waiting for process ${holder(file)}, which works in the same folder`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return work()
  } finally {
    release()
    process.removeListener('exit', release)
  }
}

function acquire(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
