import { createWorker } from '@org/managed-agents-node/worker'
import { folderJournal } from '../folder-journal.ts'

const { BASE_URL = '', ENVIRONMENT_ID = '', ENVIRONMENT_KEY = '', PLACE = '' } = process.env

await createWorker({
  baseUrl: BASE_URL,
  environmentId: ENVIRONMENT_ID,
  environmentKey: ENVIRONMENT_KEY,
  workdir: `${PLACE}/sessions`,
  journal: await folderJournal(`${PLACE}/journal`),
  maxIdleMs: 5000,
}).run()
