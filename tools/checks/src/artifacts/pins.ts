import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Context, Findings } from '../check.ts'
import { root } from '../repository.ts'

/** Compares a text with the committed one, or writes it with `pnpm check --update`. */
export function comparePin(path: string, actual: string, { update }: Pick<Context, 'update'>, folder = root): Findings {
  const file = join(folder, path)
  const pinned = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (pinned === actual) return { problems: [] }
  if (update) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, actual)
    return { problems: [], notes: [`wrote ${path}`] }
  }
  return {
    problems: [
      `${path} differs; if the change is meant, run: npm run check -- --update`,
      ...difference(pinned, actual),
    ],
  }
}

const shown = 20

function difference(pinned: string, actual: string): string[] {
  const [before, after] = [pinned.split('\n'), actual.split('\n')]
  const [had, has] = [new Set(before), new Set(after)]
  const gone = before.filter((line) => !has.has(line)).map((line) => `- ${line}`)
  const added = after.filter((line) => !had.has(line)).map((line) => `+ ${line}`)
  const lines = [...gone, ...added]
  return lines.length > shown ? [...lines.slice(0, shown), `… ${lines.length - shown} more`] : lines
}
