import type { Check } from '../check.ts'
import type { Repository } from '../repository.ts'
import { handWritten } from '../source-files.ts'

const limits = { median: 90, p90: 250, longest: 400 }

export const fileSizesCheck: Check = {
  name: 'file sizes',
  run({ repository }) {
    const { median, p90, count, problems } = fileSizes(repository)
    return { problems, notes: [`${count} files, median ${median} lines, p90 ${p90}`] }
  },
}

/** Lines of the hand-written files against the limits of the house style. */
export function fileSizes(repository: Repository) {
  const sizes = handWritten(repository)
    .map((path) => ({ path, lines: repository.read(path).trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines)
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0
  const [median, p90] = [at(0.5), at(0.9)]
  const problems = sizes
    .filter(({ lines }) => lines > limits.longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${limits.longest}`)
  if (median > limits.median) problems.push(`the median file has ${median} lines, more than ${limits.median}`)
  if (p90 > limits.p90) problems.push(`one file in ten has ${p90} lines or more, the limit is ${limits.p90}`)
  return { count: sizes.length, median, p90, problems }
}
