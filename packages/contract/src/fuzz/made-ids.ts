import type { ExampleCall } from '../calls/example-call.ts'
import type { Json } from '../document/document.ts'
import { isNode } from '../document/document.ts'
import type { ApiClient } from '../endpoints/api-client.ts'
import type { Made } from '../endpoints/world.ts'
import { makeAgent, makeEnvironment, makeSession } from '../endpoints/world.ts'

type Make = (client: ApiClient) => Promise<Made>

const makeByPath: Readonly<Record<string, Make>> = {
  agent_id: makeAgent,
  environment_id: makeEnvironment,
  session_id: makeSession,
  vault_id: ({ call }) => call('vaults.create', { display_name: 'Keys' }),
  memory_store_id: ({ call }) => call('memoryStores.create', { name: 'Shop' }),
  file_id: ({ call }) => call('files.upload', { file: new File(['a'], 'a.txt', { type: 'text/plain' }) }),
  user_profile_id: ({ call }) => call('userProfiles.create', { name: 'Dana' }),
}

const makeByField: Readonly<Record<string, Make>> = { agent: makeAgent, environment_id: makeEnvironment }

/** The call with ids of things that exist in its path, and in its body where they are texts. */
export async function withMadeIds(call: ExampleCall, client: ApiClient): Promise<ExampleCall> {
  const path = await replaced(call.path, makeByPath, client)
  const body = isNode(call.body) ? await replaced(call.body, makeByField, client) : call.body
  return { ...call, path: path as Readonly<Record<string, string>>, body }
}

async function replaced(
  fields: Readonly<Record<string, Json>>,
  makers: Readonly<Record<string, Make>>,
  client: ApiClient,
): Promise<Readonly<Record<string, Json>>> {
  const made: Record<string, Json> = { ...fields }
  for (const [name, make] of Object.entries(makers)) {
    if (typeof fields[name] === 'string' && fields[name] !== '') made[name] = (await make(client)).id
  }
  return made
}
