import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ContractExample, JsonObject } from './document.ts'

/** What is wrong with an example by its schema; empty when nothing is. */
export function exampleProblems(document: JsonObject): (example: ContractExample) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addFormat('cron-5-field', /^(\S+ ){4}\S+$/)
  ajv.addFormat('iana-timezone', (zone: string) => isTimeZone(zone))
  ajv.addSchema(document, 'contract')
  return ({ schemaPointer, value }) => {
    const pointer = schemaPointer.split('/').map(encodeURIComponent).join('/')
    const validate = ajv.compile({ $ref: `contract#${pointer}` })
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
