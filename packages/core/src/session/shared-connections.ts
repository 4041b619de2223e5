import type { OpenStream } from './connection.ts'
import { Connection } from './connection.ts'
import type { SessionClient } from './session-client.ts'

const connections = new WeakMap<SessionClient, Map<string, Connection>>()

/** The connection of a client to what `key` names, made when nobody in this process has it open. */
export function sharedConnection(client: SessionClient, key: string, open: OpenStream): Connection {
  let ofClient = connections.get(client)
  if (!ofClient) {
    ofClient = new Map()
    connections.set(client, ofClient)
  }
  const known = ofClient.get(key)
  if (known) return known
  const map = ofClient
  const made: Connection = new Connection({
    open,
    clock: client.platform.clock,
    onUnused: () => {
      if (map.get(key) === made) map.delete(key)
    },
  })
  map.set(key, made)
  return made
}
