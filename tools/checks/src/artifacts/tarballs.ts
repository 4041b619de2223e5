import type { Check } from '../check.ts'
import type { Package } from '../packages.ts'
import { publishedPackages } from '../packages.ts'
import { filesOf, packed } from './packed.ts'
import { comparePin } from './pins.ts'

const maxCoreBytes = 2 * 1024 * 1024

/** Each tarball holds exactly the pinned files. */
export const tarballsCheck: Check = {
  name: 'files of each tarball',
  run(context) {
    const lists = publishedPackages(context.repository).map((each) => fileList(each, filesOf(packed(each))))
    return comparePin('tools/checks/pins/tarballs.txt', `${lists.join('\n\n')}\n`, context)
  },
}

/** How the bundler shares code between entries, and what it calls that, is of no interest here. */
export function fileList({ manifest }: Package, files: readonly { path: string }[]): string {
  const paths = new Set(files.map(({ path }) => path.replace(/^dist\/shared\/.*?(\.d\.ts|\.js)$/, 'dist/shared/*$1')))
  return [manifest.name, ...[...paths].sort().map((path) => `  ${path}`)].join('\n')
}

/** Core with what it depends on stays within 2 MB on disk. `installedBytes` tells the size of a dependency. */
export const installSizeCheck = (installedBytes: (dependency: string) => number): Check => ({
  name: 'size when installed',
  run({ repository }) {
    const core = publishedPackages(repository).find(({ folder }) => folder === 'packages/core')
    if (!core) return { problems: ['packages/core is not there'] }
    const own = filesOf(packed(core)).reduce((sum, { bytes }) => sum + bytes, 0)
    const others = Object.keys(core.manifest.dependencies ?? {}).reduce((sum, name) => sum + installedBytes(name), 0)
    return judgeInstallSize(own, others)
  },
})

export function judgeInstallSize(own: number, dependencies: number) {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(2)
  const total = own + dependencies
  const figures = `core ${megabytes(own)} MB, its dependencies ${megabytes(dependencies)} MB`
  return {
    problems: total > maxCoreBytes ? [`core takes ${megabytes(total)} MB when installed, the limit is 2`] : [],
    notes: [figures],
  }
}
