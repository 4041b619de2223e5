import { UsageError } from '../command/usage-error.ts'
import type { ContractDocument } from '../document/document.ts'
import type { Prism } from '../prism/prism.ts'

const PEERS = '@stoplight/prism-http @stoplight/prism-http-server'
/** What Prism 5.16 asks for. */
const LEAST_NODE = [24, 18] as const

interface LoadOptions {
  /** Default: that of this process. */
  readonly nodeVersion?: string
  readonly load?: () => Promise<{ readonly createPrism: (document: ContractDocument) => Promise<Prism> }>
}

/** Prism with the contract. It is an optional peer: where it is missing, or Node too old for it, the error says so. */
export async function loadPrism(
  document: ContractDocument,
  { nodeVersion = process.versions.node, load = () => import('../prism/prism.ts') }: LoadOptions = {},
): Promise<Prism> {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    throw new UsageError(
      `Prism needs Node ${LEAST_NODE.join('.')} or later, and this is ${nodeVersion}. The other commands run here; so does the emulator, which answers with state.`,
    )
  }
  try {
    const { createPrism } = await load()
    return await createPrism(document)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError(`Prism is not installed: npm install --save-dev ${PEERS}`)
  }
}
