import { readFile, rename, writeFile } from 'node:fs/promises'

/** By store id: what folder and store had when they were last the same. */
export type Bases = Record<string, Record<string, string>>

/** Reads what a worker before this one had left. Without it a folder is taken as it is: all in it is new. */
export async function readBases(file: string): Promise<Bases> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Bases
  } catch {
    return {}
  }
}

export async function writeBases(file: string, bases: Bases): Promise<void> {
  await writeFile(`${file}.tmp`, JSON.stringify(bases), { mode: 0o600 })
  await rename(`${file}.tmp`, file)
}
