import Anthropic from '@anthropic-ai/sdk'

const { BASE_URL = '', ENVIRONMENT_ID = '', ENVIRONMENT_KEY = '', PLACE = '' } = process.env

const client = new Anthropic({ authToken: ENVIRONMENT_KEY, baseURL: BASE_URL })
await client.beta.environments.work
  .worker({
    environmentId: ENVIRONMENT_ID,
    environmentKey: ENVIRONMENT_KEY,
    workdir: `${PLACE}/sessions`,
    maxIdleMs: 5000,
  })
  .run()
