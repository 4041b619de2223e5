/** A JSON value as read from YAML or JSON. */
export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** The parts of a JSON Schema 2020-12 that the contract uses. */
export interface SchemaObject {
  $ref?: string
  type?: string | string[]
  const?: Json
  enum?: Json[]
  properties?: Record<string, SchemaObject>
  required?: string[]
  items?: SchemaObject
  additionalProperties?: boolean | SchemaObject
  propertyNames?: SchemaObject
  oneOf?: SchemaObject[]
  anyOf?: SchemaObject[]
  allOf?: SchemaObject[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  minProperties?: number
  maxProperties?: number
  default?: Json
  title?: string
  description?: string
  deprecated?: boolean
  readOnly?: boolean
  writeOnly?: boolean
  nullable?: boolean
  example?: Json
  examples?: Json[]
  /** The API may answer with values, or variants, that the document does not list. */
  'x-open'?: boolean
  /** Values known today of a string that takes any. */
  'x-known-values'?: string[]
  'x-open-enum'?: string[]
  /** Limit in UTF-8 bytes. */
  'x-maxBytes'?: number
  'x-discriminator-optional'?: boolean
}

export interface ParameterObject {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  deprecated?: boolean
  schema: SchemaObject
  example?: Json
  examples?: Record<string, ExampleObject>
}

export interface ExampleObject {
  $ref?: string
  value?: Json
  summary?: string
}

export interface MediaTypeObject {
  schema?: SchemaObject
  itemSchema?: SchemaObject
  example?: Json
  examples?: Record<string, ExampleObject>
}

export interface ResponseObject {
  $ref?: string
  description?: string
  content?: Record<string, MediaTypeObject>
}

export interface OperationObject {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: ParameterObject[]
  requestBody?: { $ref?: string; required?: boolean; content: Record<string, MediaTypeObject> }
  responses?: Record<string, ResponseObject>
  security?: Record<string, string[]>[]
  'x-sdk'?: SdkExtension
}

/** What the SDK must know of an operation and OpenAPI can't say; stated by the overlay. */
export interface SdkExtension {
  /** Name as a resource method; `null` for an operation without one. */
  method?: string | null
  retry?: string
  pagination?: string | null
  stream?: boolean
  ratePool?: string | null
  beta?: string
  betaAlternatives?: string[]
  /** The beta is needed only when this query parameter is sent. */
  betaWhenQuery?: string
  auth?: string
  idPrefix?: string
}

export type PathItemObject = Record<string, OperationObject | ParameterObject[] | string>

export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string }
  security?: Record<string, string[]>[]
  tags?: { name: string; description?: string }[]
  paths: Record<string, PathItemObject>
  webhooks?: Record<string, PathItemObject>
  components: {
    schemas: Record<string, SchemaObject>
    parameters?: Record<string, ParameterObject>
    responses?: Record<string, ResponseObject>
    examples?: Record<string, ExampleObject>
    requestBodies?: Record<string, { content: Record<string, MediaTypeObject> }>
  }
}

export const httpMethods = ['get', 'put', 'post', 'delete', 'patch'] as const

/** Whether a JSON value is an object, neither an array nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
