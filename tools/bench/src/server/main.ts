import type { ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Load } from './loads.ts'
import { frame, message, streamChunks } from './loads.ts'
import { exampleSession } from './session.ts'

/** The API on loopback, in a process of its own. Tells its parent the port. */
const session = exampleSession()
const streams = new Map<string, Uint8Array[]>()

const server = createServer((request, response) => {
  const path = request.url ?? ''
  response.setHeader('request-id', 'req_011CZkZaBF1tNoB5wlCeusgy')
  if (!path.endsWith('/events/stream')) {
    response.setHeader('content-type', 'application/json')
    request.resume().once('end', () => response.end(session))
    return
  }
  response.setHeader('content-type', 'text/event-stream')
  const load = path.split('/')[3] ?? ''
  if (load === 'open') response.write(frame(message(0, 60)))
  else void sendAll(response, load as Load)
})
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())

async function sendAll(response: ServerResponse, load: Load): Promise<void> {
  const chunks = streams.get(load) ?? streamChunks(load)
  streams.set(load, chunks)
  for (const chunk of chunks) {
    if (!response.write(chunk)) await new Promise((drained) => response.once('drain', drained))
  }
  response.end()
}
