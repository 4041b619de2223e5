import { expect, it } from 'vitest'
import { repositoryOf } from '../repository.ts'
import { misnamedFiles } from './file-names.ts'

const misnamed = (path: string) => misnamedFiles(repositoryOf({ [path]: '' }))

it.each(['retry-policy.ts', 'a.test-d.ts', 'a.test-support.ts', 'vitest.config.ts'])('accepts %s', (name) => {
  expect(misnamed(`packages/core/src/${name}`)).toEqual([])
})

it.each(['retryPolicy.ts', 'Retry.ts', 'retry_policy.ts', 'utils/x.ts', 'helpers.ts', 'lib/a.ts'])(
  'refuses %s',
  (name) => {
    expect(misnamed(`packages/core/src/${name}`)).toHaveLength(1)
  },
)
