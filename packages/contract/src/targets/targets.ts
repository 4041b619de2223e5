import { bun } from './bun/target.ts'
import { chromium } from './chromium/target.ts'
import { deno } from './deno/target.ts'
import { edgeVm } from './edge-vm/target.ts'
import { firefox } from './firefox/target.ts'
import { node20 } from './node20/target.ts'
import { node22 } from './node22/target.ts'
import { node24 } from './node24/target.ts'
import { node26 } from './node26/target.ts'
import type { Target } from './target.ts'
import { webkit } from './webkit/target.ts'
import { workerd } from './workerd/target.ts'

/** Run by `npm test`; the others by `npm run test:all`. */
export const quickTargets: readonly Target[] = [node20, node24, bun, edgeVm]
export const slowTargets: readonly Target[] = [node22, node26, deno, workerd, chromium, firefox, webkit]

/** In the order of the table. */
export const targets: readonly Target[] = [
  node20,
  node22,
  node24,
  node26,
  bun,
  deno,
  workerd,
  edgeVm,
  chromium,
  firefox,
  webkit,
]
