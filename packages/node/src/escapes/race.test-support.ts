import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { confineFiles } from '../sandbox/confined-files.ts'
import type { HoldDirectory } from '../sandbox/held-directory.ts'

/** Swaps a directory and a file with links that lead outside, as fast as it can; one exchange each is a flip. */
const FLIPPER = `
const { renameSync, rmSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const at = (name) => workerData.folder + '/' + name
// A write may have made a directory in the moment between: it makes way.
const move = (from, to) => {
  for (;;) {
    try { return renameSync(at(from), at(to)) } catch {}
    try { rmSync(at(to), { recursive: true, force: true }) } catch {}
  }
}
const put = (aside, name, instead) => { move(name, aside); move(instead, name) }
const back = (aside, name, instead) => { move(name, instead); move(aside, name) }
for (let done = 0; done < workerData.flips; done += 4) {
  put('dir-aside', 'dir', 'dir-link')
  put('leaf-aside', 'leaf', 'leaf-link')
  back('dir-aside', 'dir', 'dir-link')
  back('leaf-aside', 'leaf', 'leaf-link')
}
parentPort.postMessage('done')
`

export interface Race {
  /** Reads and writes that were attempted. */
  readonly attempts: number
  /** Those that saw or changed the inside. */
  readonly successes: number
  /** What got out: contents read, files that appeared or changed. */
  readonly escapes: readonly string[]
}

/** Uses files while somebody swaps what their paths mean. */
export async function race(place: string, { flips, hold }: { flips: number; hold?: HoldDirectory }): Promise<Race> {
  const workdir = join(place, 'work')
  const outside = join(place, 'outside')
  for (const directory of [join(workdir, 'dir'), outside]) await mkdir(directory, { recursive: true })
  await writeFile(join(workdir, 'dir', 'file'), 'inside')
  await writeFile(join(workdir, 'leaf'), 'inside')
  await writeFile(join(outside, 'file'), 'CANARY')
  await symlink(outside, join(workdir, 'dir-link'))
  await symlink(join(outside, 'file'), join(workdir, 'leaf-link'))

  const files = await confineFiles({ workdir }, hold)
  const flipper = new Worker(FLIPPER, { eval: true, workerData: { folder: workdir, flips } })
  const done = new Promise<void>((resolve, reject) => {
    flipper.once('message', () => resolve())
    flipper.once('error', reject)
  })
  let over = false
  void done.then(
    () => {
      over = true
    },
    () => {
      over = true
    },
  )
  const escapes: string[] = []
  let attempts = 0
  let successes = 0
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    attempts++
    await work().then(
      () => {
        successes++
      },
      () => {},
    )
  }
  const read = async (path: string): Promise<void> => {
    const file = await files.open(path)
    const text = Buffer.from(await file.read(0, 100)).toString()
    await file.close()
    if (text.includes('CANARY')) escapes.push(`read ${path}`)
  }
  const walk = async (): Promise<void> => {
    for await (const { path } of files.walk('.')) if (path.endsWith('new')) continue
  }
  while (!over) {
    await attempt(() => read('dir/file'))
    await attempt(() => read('leaf'))
    await attempt(() => files.replace('dir/new', new Uint8Array(1)))
    await attempt(() => files.replace('dir/deep/er', new Uint8Array(1)))
    await attempt(walk)
  }
  await done
  await flipper.terminate()
  await files.close()
  for (const name of await readdir(outside)) if (name !== 'file') escapes.push(`wrote ${name}`)
  if ((await readFile(join(outside, 'file'), 'utf8')) !== 'CANARY') escapes.push('changed file')
  return { attempts, successes, escapes }
}
