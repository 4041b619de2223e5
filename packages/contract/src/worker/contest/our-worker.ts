import { createWorker } from '@org/managed-agents-node/worker'

const { BASE_URL = '', ENVIRONMENT_ID = '', ENVIRONMENT_KEY = '', PLACE = '' } = process.env

await createWorker({
  baseUrl: BASE_URL,
  environmentId: ENVIRONMENT_ID,
  environmentKey: ENVIRONMENT_KEY,
  workdir: `${PLACE}/sessions`,
  maxIdleMs: 5000,
}).run()
