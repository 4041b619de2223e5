import type { SchemaObject } from '../load/document.ts'
import type { Model, ModelOperation, ModelParam } from '../model/model.ts'
import { pascal, propertyName, refName } from '../model/names.ts'
import type { Files } from './file.ts'
import { docComment, header } from './file.ts'
import type { TypeContext } from './type-context.ts'
import { memberLines, typeText } from './type-text.ts'

/** Name of the type of an operation's params: `ListSessionsParams`. */
export function paramsName(operation: ModelOperation): string {
  return `${pascal(operation.id)}Params`
}

/** Whether a call needs params at all. */
export function paramsRequired(operation: ModelOperation, model: Model): boolean {
  if (operation.pathParams.length > 1 || [...operation.query, ...operation.header].some(({ required }) => required))
    return true
  return (resolve(operation.body?.schema ?? {}, model).required ?? []).length > 0
}

/** The params of an operation: ids of the path but the last, query, headers, and the fields of the body. */
export function paramsInterface(
  operation: ModelOperation,
  context: TypeContext,
  usesHeader: (name: string) => void,
): string {
  const own = [...operation.pathParams.slice(0, -1), ...operation.query]
  const lines = own.map((param) => paramLine(param, context)).join('')
  const body = operation.body?.schema
  const headers = [...operation.header.map(headerInterface), ...(operation.takesBetas ? ['BetasParam'] : [])]
  headers.forEach(usesHeader)
  const bases = [...(body?.$ref === undefined ? [] : [typeText(body, context)]), ...headers]
  const inline = body === undefined || body.$ref !== undefined ? '' : memberLines(body, context, '  ')
  const start = `export interface ${paramsName(operation)}${bases.length === 0 ? '' : ` extends ${bases.join(', ')}`} {`
  return inline + lines === '' ? `${start}}\n` : `${start}\n${inline}${lines}}\n`
}

/** An interface per header parameter of the contract, which the params of operations extend. */
export function emitHeaderParams(model: Model): Files {
  const params = new Map<string, ModelParam>()
  for (const { header: own } of model.operations) for (const param of own) params.set(headerInterface(param), param)
  const context: TypeContext = { model, side: 'input', uses: () => {} }
  const texts = [...params]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, param]) => `export interface ${name} {\n${paramLine(param, context)}}\n`)
  const betas = `export interface BetasParam {\n  /** Betas sent beside the one that the operation needs. */\n  betas?: readonly string[]\n}\n`
  return new Map([['packages/core/src/generated/header-params.gen.ts', [header, betas, ...texts].join('\n')]])
}

function headerInterface(param: ModelParam): string {
  return `${param.key.split('_').map(pascal).join('')}Param`
}

function paramLine(param: ModelParam, context: TypeContext): string {
  const limits = param.schema.default === undefined ? '' : `\nDefault ${JSON.stringify(param.schema.default)}.`
  const doc = docComment(`${param.description}${limits}`, '  ')
  return `${doc}  ${propertyName(param.key)}${param.required ? '' : '?'}: ${typeText(param.schema, context)}\n`
}

function resolve(schema: SchemaObject, model: Model): SchemaObject {
  return schema.$ref === undefined ? schema : (model.schemas.get(refName(schema.$ref))?.schema ?? {})
}
