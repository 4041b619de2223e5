// #region worker
import { createWorker, jsonLines, linuxSandbox } from '@org/managed-agents-node/worker'

/** Serves the queue of an environment until the process gets SIGTERM or SIGINT, or `signal` aborts. */
export async function serve(environmentId: string, environmentKey: string, signal?: AbortSignal, baseUrl?: string) {
  const worker = createWorker({
    environmentId,
    environmentKey,
    workdir: '/var/lib/agents', // a folder per session, and the journal of calls
    sandbox: linuxSandbox({ network: 'host' }), // without it, commands run as the user of this process
    concurrency: 8,
    approve: ({ name }) => (name === 'bash' ? 'defer' : 'allow'), // where the agent's policy asks
    health: { port: 8080 },
    onEvent: jsonLines((line) => process.stderr.write(`${line}\n`)),
    ...(baseUrl && { baseUrl }),
  })
  await worker.run(signal)
}
// #endregion
