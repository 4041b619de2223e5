import { packageBuild } from '../../tsdown.base.ts'

export default {
  ...packageBuild({ index: 'src/index.ts', bin: 'src/bin.ts' }, 'node'),
  copy: ['../../openapi/dist/managed-agents.json'],
}
