import * as everything from '@org/managed-agents-core'

console.log(everything)
