import * as jsonSchema from '@org/managed-agents-core/json-schema'

console.log(jsonSchema)
