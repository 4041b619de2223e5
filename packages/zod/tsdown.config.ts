import { readdirSync } from 'node:fs'
import { packageBuild } from '../../tsdown.base.ts'

const generated = readdirSync(new URL('src/generated', import.meta.url)).sort()
const resources = generated.filter((name) => name !== 'schemas.gen.ts' && name !== 'response-schemas.gen.ts')

export default packageBuild({
  index: 'src/index.ts',
  schemas: 'src/generated/schemas.gen.ts',
  ...Object.fromEntries(resources.map((name) => [`schemas/${name.replace('.gen.ts', '')}`, `src/generated/${name}`])),
})
