import { packageBuild } from '../../tsdown.base.ts'

export default packageBuild(
  {
    index: 'src/index.ts',
    worker: 'src/worker/index.ts',
    'worker-bin': 'src/worker/bin.ts',
    redis: 'src/stores/redis-stores.ts',
    'wrong-runtime': 'src/wrong-runtime.ts',
  },
  'node',
)
