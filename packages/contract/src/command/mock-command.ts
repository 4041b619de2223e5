import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ContractDocument } from '../document/document.ts'
import { loadPrism } from '../mock/load-prism.ts'
import { startMock } from '../mock/start-mock.ts'
import { interrupted } from './interrupted.ts'
import { UsageError } from './usage-error.ts'

/** `mock`: answers every operation with the contract's examples until it is interrupted. Gives the exit code. */
export async function mockCommand(args: readonly string[], contract: URL): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '4010' } } })
  const port = Number(values.port)
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new UsageError(`--port is a number below 65536, not "${values.port}".`)
  const prism = await loadPrism(JSON.parse(readFileSync(contract, 'utf8')) as ContractDocument)
  const mock = await startMock({
    prism,
    port,
    onViolation: (request, violation) => process.stderr.write(`${request}: ${violation}\n`),
  })
  process.stderr.write(`mocking the contract at ${mock.url}\n`)
  const code = await interrupted()
  await mock.close()
  return code
}
