import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { generate, generatedFolders } from './generate.ts'

const root = resolve(import.meta.dirname, '../../..')
const files = await generate(root)
const stale = staleFiles()
const changed = [...files].filter(([path, content]) => read(path) !== content).map(([path]) => path)

if (process.argv.includes('--check')) check()
else write()

function check(): void {
  const different = [...changed, ...stale].sort()
  if (different.length === 0) {
    console.log(`${files.size} generated files are up to date`)
    return
  }
  console.error(
    `Generated files differ from the contract:\n${different.map((path) => `  ${path}`).join('\n')}\nRun: pnpm generate`,
  )
  process.exitCode = 1
}

function write(): void {
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
  }
  for (const path of stale) rmSync(join(root, path))
  console.log(`${changed.length} of ${files.size} generated files written, ${stale.length} removed`)
}

function staleFiles(): string[] {
  return generatedFolders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return []
    const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    return found
      .filter((entry) => entry.isFile() && entry.name.endsWith('.gen.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !files.has(path))
  })
}

function read(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}
