import { parseArgs } from 'node:util'
import { startChat } from './chat-server.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4646' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port is a number from 0 to 65535, not "${values.port}"`)
  process.exit(2)
}
const { url, close } = await startChat({ port })
console.log(`The chat is at ${url} (an emulator and a relay in this process; Ctrl-C ends it)`)
process.once('SIGINT', () => void close())
