import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Result } from '../conformance/run-suite.ts'
import type { Bundler } from './staged-packages.ts'

/** A runtime on which the suite is run. */
export interface Target {
  /** As the table shows it. */
  readonly name: string
  /** The runtime's program or module; undefined where it is not installed. */
  find(): string | undefined
  run(runtime: string, setting: Setting): Promise<readonly Result[]>
}

/** What a target is given. */
export interface Setting {
  /** Origin of the conformance server, where browsers find the suite at `/`. */
  readonly origin: string
  /** Makes modules of the suite for the runtime. */
  readonly bundler: Bundler
  /** What a page has posted. */
  readonly posted: Promise<readonly Result[]>
}

const runtimes = join(import.meta.dirname, '../../../../tools/runtimes')
const inRuntimes = createRequire(join(runtimes, 'package.json'))

/** A program in a package of `tools/runtimes`. */
export function programOf(name: string, file: string): string | undefined {
  return installed(join(runtimes, 'node_modules', name, file))
}

/** The main module of a package of `tools/runtimes`. */
export function moduleOf(name: string): string | undefined {
  try {
    return inRuntimes.resolve(name)
  } catch {
    return undefined
  }
}

/** A program of the machine. */
export function installed(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}
