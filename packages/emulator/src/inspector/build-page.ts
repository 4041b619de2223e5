import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const source = join(import.meta.dirname, '../../inspector')

/** A page that was built, as the module that holds it. */
export interface BuiltPage {
  /** Text of `page.gen.ts`. */
  readonly module: string
  readonly gzipBytes: number
}

/** Bundles the inspector's page with its styles into one HTML document. The same source gives the same bytes. */
export async function buildPage(): Promise<BuiltPage> {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
  })
  const script = (outputFiles[0]?.text ?? '').trimEnd().replaceAll('</script', '<\\/script')
  const { outputFiles: styles } = await build({
    entryPoints: [join(source, 'page.css')],
    bundle: true,
    write: false,
    minify: true,
    target: 'chrome123',
  })
  const html = readFileSync(join(source, 'page.html'), 'utf8')
    .replace('/* styles */', () => (styles[0]?.text ?? '').trimEnd())
    .replace('/* script */', () => script)
  const scriptHash = createHash('sha256').update(script).digest('base64')
  const module = [
    '// Made by src/inspector/write-page.ts from inspector/; do not edit.',
    `export const scriptHash = ${JSON.stringify(scriptHash)}`,
    `export const html = ${JSON.stringify(html)}`,
    '',
  ].join('\n')
  return { module, gzipBytes: gzipSync(html).length }
}
