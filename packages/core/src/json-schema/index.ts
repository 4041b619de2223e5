export { compileSchema } from './compile-schema.ts'
export type { InferSchema } from './infer-schema.ts'
export { inlineRefs } from './inline-refs.ts'
export { type JsonSchema, type JsonSchemaObject, SchemaError, type SchemaIssue } from './json-schema.ts'
