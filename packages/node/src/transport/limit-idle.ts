import type { Agent, AgentOptions } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Ends connections that had no request for `idleMs`, or for less where the server says so. Node's own option for it gives
 * every connection in use a timer, too, which a stream that is open for hours has no use for.
 */
export function limitIdle<SomeAgent extends Agent>(agent: SomeAgent, idleMs: number): SomeAgent {
  const { keepSocketAlive, reuseSocket } = agent
  const options = Reflect.get(agent, 'options') as AgentOptions // its types leave it out
  return Object.assign(agent, {
    keepSocketAlive(socket: Socket) {
      options.timeout = idleMs
      try {
        return keepSocketAlive.call(agent, socket)
      } finally {
        options.timeout = undefined
      }
    },
    reuseSocket(socket: Socket, request: Parameters<Agent['reuseSocket']>[1]) {
      socket.setTimeout(0)
      reuseSocket.call(agent, socket, request)
    },
  })
}
