import { packageBuild } from '../../tsdown.base.ts'

export default packageBuild({
  index: 'src/index.ts',
  client: 'src/client-entry.ts',
  raw: 'src/raw-entry.ts',
  session: 'src/session/index.ts',
  conversation: 'src/conversation/index.ts',
  relay: 'src/relay/index.ts',
  webhooks: 'src/webhooks/index.ts',
  'json-schema': 'src/json-schema/index.ts',
})
