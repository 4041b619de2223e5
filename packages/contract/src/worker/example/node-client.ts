import { downloadToDisk, fileFromDisk, ManagedAgents, openSqliteStores } from '@org/managed-agents-node'

/** Uploads a file, runs a session with it, and keeps what tools did. */
export async function runWithFile(client: ManagedAgents, sessionId: string, folder: string): Promise<string> {
  // #region client
  const file = await client.files.upload({ file: await fileFromDisk(`${folder}/report.csv`, { type: 'text/csv' }) })
  const { journal } = await openSqliteStores(`${folder}/agents.db`)
  const { outcome } = client.sessions.run(sessionId, { input: `Summarise ${file.filename}`, journal })
  const { data } = await client.files.list({ scope_id: sessionId })
  for (const { id, filename } of data) await downloadToDisk(client, { fileId: id, path: `${folder}/${filename}` })
  // #endregion
  return (await outcome).type
}

/** The client that the environment describes. */
export function clientOfEnvironment(): ManagedAgents {
  // #region env
  const client = ManagedAgents.fromEnv() // ANTHROPIC_API_KEY, a token, workload identity, or a profile on disk
  // #endregion
  return client
}
