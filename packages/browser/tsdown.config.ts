import { packageBuild } from '../../tsdown.base.ts'

export default packageBuild({ index: 'src/index.ts', react: 'src/react/index.ts', 'ai-sdk': 'src/ai-sdk/index.ts' })
