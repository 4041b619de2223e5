/** A statement of the emulator's comments about what the API does. */
export interface Behaviour {
  readonly source: 'documented' | 'recorded' | 'inferred'
  readonly statement: string
  /** Folder or file below src that implements it. */
  readonly file: string
}

const tagged = /(?:^|\()(?:both )?(documented|recorded|inferred)\b(?=[:)]| (?:by|of|as|for) )/i

/**
 * Every sentence of a comment that says where its knowledge comes from: `Documented: …`, `Recorded: …`, `Inferred: …`,
 * or the word in brackets at the end.
 */
export function behavioursIn(file: string, source: string): Behaviour[] {
  return commentsOf(source)
    .flatMap(sentencesOf)
    .flatMap((sentence): Behaviour[] => {
      const word = tagged.exec(sentence)?.[1]?.toLowerCase()
      if (word !== 'documented' && word !== 'recorded' && word !== 'inferred') return []
      return [{ source: word, statement: withoutTag(sentence), file }]
    })
}

function commentsOf(source: string): string[] {
  const comments: string[] = []
  let lines: string[] = []
  const end = () => {
    if (lines.length > 0) comments.push(lines.join(' '))
    lines = []
  }
  let inBlock = false
  for (const line of source.split('\n')) {
    const trimmed = line.trim()
    if (trimmed.startsWith('/**')) inBlock = true
    if (inBlock) {
      lines.push(
        trimmed
          .replace(/^\/\*\*/, '')
          .replace(/\*\/$/, '')
          .replace(/^\*( |$)/, '')
          .trim(),
      )
      if (trimmed.endsWith('*/')) {
        inBlock = false
        end()
      }
    } else if (trimmed.startsWith('//')) lines.push(trimmed.slice(2).trim())
    else {
      end()
      const trailing = / \/\/ (.*)$/.exec(line)?.[1]
      if (trailing && tagged.test(trailing)) comments.push(trailing)
    }
  }
  return comments
}

function sentencesOf(comment: string): string[] {
  return comment
    .replace(/\s+/g, ' ')
    .split(/(?<=[.;])\s+(?=(?:Documented|Recorded|Inferred)\b)|(?<=\.)\s+(?=[A-Z`])/)
    .map((sentence) => sentence.trim())
}

function withoutTag(sentence: string): string {
  const text = sentence
    .replace(/^(documented|recorded|inferred)(?: (by|of) ([^:]+))?:\s*/i, (_whole, _tag, word, who) =>
      who ? `(${word} ${who}) ` : '',
    )
    .replace(/\s*\((?:both )?(documented|recorded|inferred)\)/gi, '')
    .replace(/[.;]$/, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The page that lists them, by where they come from. */
export function fidelityPage(behaviours: readonly Behaviour[]): string {
  const sources = ['documented', 'recorded', 'inferred'] as const
  const counts = sources.map((source) => `${behaviours.filter((one) => one.source === source).length} ${source}`)
  const rows = sources.flatMap((source) =>
    behaviours
      .filter((one) => one.source === source)
      .map((one) => `| ${source} | ${one.statement.replaceAll('|', '\\|')} | \`${one.file}\` |`),
  )
  return `# What the emulator knows of the API, and how

Made from the comments of \`packages/emulator/src\` by its tests; do not edit. *Documented* stands in the published
documentation or types, *recorded* was seen of the hosted API in public recordings, *inferred* is our reading where
neither says anything: rely on it least. In all ${counts.join(', ')}.

| source | behaviour | where |
|---|---|---|
${rows.join('\n')}
`
}
