import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { comparePin } from '../artifacts/pins.ts'
import type { Check } from '../check.ts'
import { handWrittenEntries, publishedPackages } from '../packages.ts'
import { root } from '../repository.ts'

/** The values that each built entry exports are the pinned ones. */
export const exportsPinCheck: Check = {
  name: 'exported names',
  async run(context) {
    const entries = publishedPackages(context.repository).flatMap(handWrittenEntries)
    const pinned = await Promise.all(
      entries.map(async ({ specifier, module }) => [specifier, await exportedNames(join(root, module))] as const),
    )
    return comparePin(
      'tools/checks/pins/exports.json',
      `${JSON.stringify(Object.fromEntries(pinned), null, 2)}\n`,
      context,
    )
  },
}

export async function exportedNames(file: string): Promise<string[]> {
  return Object.keys(await import(pathToFileURL(file).href)).sort()
}
