import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Findings } from '../check.ts'
import type { Repository } from '../repository.ts'
import { root } from '../repository.ts'

const block =
  /(?:<!-- from (?<file>\S+?)(?:#(?<region>[\w-]+))? -->\n)?```(?<language>ts|tsx|js)\n(?<code>[\s\S]*?)```/g

/**
 * Code in README and docs is taken from files that the tests run: the line above a block says which,
 * `<!-- from examples/x.ts#region -->`, a region being the lines between `// #region NAME` and `// #endregion`.
 */
export const snippetsCheck: Check = {
  name: 'snippets',
  run({ repository, update }) {
    const documents = repository.files().filter((path) => /^(README|docs\/.*|packages\/[^/]+\/README)\.md$/.test(path))
    const findings = documents.map((path) => checkDocument(path, repository))
    if (update) for (const { path, text } of findings) writeFileSync(join(root, path), text)
    return { problems: update ? [] : findings.flatMap(({ problems }) => problems) }
  },
}

export function checkDocument(path: string, repository: Repository): Findings & { path: string; text: string } {
  const problems: string[] = []
  const text = repository.read(path).replace(block, (whole, ...rest) => {
    const { file, region, language, code } = rest.at(-1) as Record<'file' | 'region' | 'language' | 'code', string>
    if (!file) {
      problems.push(`${path} has code that comes from no file: ${code.trim().split('\n')[0]}`)
      return whole
    }
    const source = snippet(file, region, repository)
    if (source === undefined) problems.push(`${path} shows ${file}${region ? `#${region}` : ''}, which is not there`)
    else if (!isRun(file, repository)) problems.push(`${path} shows ${file}, which no test runs`)
    else if (source !== code) problems.push(`${path} differs from ${file}; run: npm run check -- --update snippets`)
    return source === undefined
      ? whole
      : whole.replace(`\`\`\`${language}\n${code}\`\`\``, () => `\`\`\`${language}\n${source}\`\`\``)
  })
  return { path, text, problems }
}

function snippet(file: string, region: string | undefined, repository: Repository): string | undefined {
  if (!repository.files().includes(file)) return undefined
  const lines = repository.read(file).trimEnd().split('\n')
  if (!region) return `${lines.join('\n')}\n`
  const start = lines.findIndex((line) => line.trim() === `// #region ${region}`)
  if (start < 0) return undefined
  const end = lines.findIndex((line, index) => index > start && line.trim().startsWith('// #endregion'))
  const body = lines.slice(start + 1, end < 0 ? undefined : end)
  const indent = Math.min(...body.filter(Boolean).map((line) => line.length - line.trimStart().length))
  return `${body
    .map((line) => line.slice(indent))
    .join('\n')
    .trim()}\n`
}

/** A test itself, or a file that a test beside it or elsewhere names. */
function isRun(file: string, repository: Repository): boolean {
  if (/\.test\.ts$/.test(file)) return true
  const name = file.split('/').pop() ?? file
  return repository.files().some((path) => /\.test\.ts$/.test(path) && repository.read(path).includes(`/${name}`))
}
