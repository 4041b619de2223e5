import { packageBuild } from '../../tsdown.base.ts'

export default packageBuild(
  { index: 'src/index.ts', 'node/index': 'src/node/index.ts', validators: 'src/validators.ts' },
  'node',
)
