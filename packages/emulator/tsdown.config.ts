import { packageBuild } from '../../tsdown.base.ts'

export default packageBuild(
  {
    index: 'src/index.ts',
    'node/index': 'src/node/index.ts',
    'node/bin': 'src/node/bin.ts',
    validators: 'src/validators.ts',
  },
  'node',
)
