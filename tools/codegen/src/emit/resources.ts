import type { Model, ModelOperation } from '../model/model.ts'
import { camel, isIdentifier, kebab, pascal } from '../model/names.ts'
import type { Files } from './file.ts'
import { docComment, header, typeImport, valueImport } from './file.ts'
import { splitOwnTypes } from './own-types.ts'
import { paramsInterface, paramsName, paramsRequired } from './params.ts'
import type { TypeContext } from './type-context.ts'
import { typeText } from './type-text.ts'

const folder = 'packages/core/src/generated/resources'

/** Operations by method name, with resources below resources: `sessions` → `threads` → `events`. */
interface Resource {
  readonly methods: Map<string, ModelOperation>
  readonly children: Map<string, Resource>
}

interface Uses {
  readonly models: Set<string>
  readonly calls: Set<string>
  readonly lists: Set<string>
  readonly headers: Set<string>
}

/** A file per tag: the types of its methods and the factory that binds them to a caller; and an index of all tags. */
export function emitResources(model: Model): Files {
  const root = resourceTree(model)
  const files: Files = new Map()
  for (const [tag, resource] of root.children)
    files.set(`${folder}/${kebab(tag)}.gen.ts`, resourceFile(tag, resource, model))
  files.set('packages/core/src/generated/resources.gen.ts', indexFile([...root.children.keys()]))
  return files
}

function resourceTree(model: Model): Resource {
  const root: Resource = { methods: new Map(), children: new Map() }
  for (const operation of model.operations) {
    if (operation.sdkMethod === null) continue
    const parts = operation.sdkMethod.split('.')
    const name = parts.pop() ?? ''
    if (parts.length === 0 || ![...parts, name].every(isIdentifier)) {
      throw new Error(
        `Operation ${operation.id} has the method name ${operation.sdkMethod}; it must be resource.method.`,
      )
    }
    let resource = root
    for (const part of parts) {
      const child = resource.children.get(part) ?? { methods: new Map(), children: new Map() }
      resource.children.set(part, child)
      resource = child
    }
    if (resource.methods.has(name)) throw new Error(`Two operations have the method ${operation.sdkMethod}.`)
    resource.methods.set(name, operation)
  }
  return root
}

function resourceFile(tag: string, resource: Resource, model: Model): string {
  const uses: Uses = {
    models: new Set(),
    calls: new Set(['Bind', 'RequestOptions']),
    lists: new Set(),
    headers: new Set(),
  }
  const output: TypeContext = { model, side: 'output', uses: (name) => uses.models.add(name) }
  const input: TypeContext = { ...output, side: 'input' }
  const interfaces = interfaceTexts(pascal(tag), resource, output, uses)
  const operations = allOperations(resource)
  const params = operations.map((operation) => paramsInterface(operation, input, (name) => uses.headers.add(name)))
  const description = model.document.tags?.find(({ name }) => name === tag)?.description ?? ''
  const factory =
    `${docComment(description)}export function ${tag}(bind: Bind): ${pascal(tag)} {\n` +
    `  return ${factoryText(resource, '  ')}\n}\n`
  const own = splitOwnTypes(uses.models, '../..')
  const imports = [
    typeImport(uses.calls, '../../resources/call.ts'),
    typeImport(uses.lists, '../../resources/page-types.ts'),
    typeImport(uses.headers, '../header-params.gen.ts'),
    own.imports,
    typeImport(own.models, '../models.gen.ts'),
    valueImport(
      operations.map(({ id }) => id),
      '../operations.gen.ts',
    ),
  ]
  return [
    header,
    '\n',
    ...imports,
    '\n',
    ...interfaces.map((text) => `${text}\n`),
    ...params.map((text) => `${text}\n`),
    factory,
  ].join('')
}

function allOperations(resource: Resource): ModelOperation[] {
  return [...resource.methods.values(), ...[...resource.children.values()].flatMap(allOperations)]
}

function interfaceTexts(name: string, resource: Resource, context: TypeContext, uses: Uses): string[] {
  const methods = [...resource.methods].map(([method, operation]) => methodText(method, operation, context, uses))
  const children = [...resource.children.keys()].map((child) => `  readonly ${child}: ${name}${pascal(child)}\n`)
  const own = `export interface ${name} {\n${methods.join('')}${children.join('')}}\n`
  const below = [...resource.children].flatMap(([child, value]) =>
    interfaceTexts(`${name}${pascal(child)}`, value, context, uses),
  )
  return [own, ...below]
}

function methodText(name: string, operation: ModelOperation, context: TypeContext, uses: Uses): string {
  const id = operation.pathParams.at(-1)
  const optional = paramsRequired(operation, context.model) ? '' : '?'
  const parameters = [
    ...(id === undefined ? [] : [`${camel(pascalWords(id.name))}: string`]),
    `params${optional}: ${paramsName(operation)}${optional === '' ? '' : ' | null'}`,
    'options?: RequestOptions',
  ]
  const doc = [operation.summary, operation.description, operation.deprecated ? '@deprecated' : '']
    .filter((text) => text.trim() !== '')
    .join('\n\n')
  const line = `  ${name}(${parameters.join(', ')}): ${resultText(operation, context, uses)}\n`
  const broken =
    line.length > 121
      ? `  ${name}(\n${parameters.map((text) => `    ${text},\n`).join('')}  ): ${resultText(operation, context, uses)}\n`
      : line
  return `${docComment(doc, '  ')}${broken}`
}

function resultText(operation: ModelOperation, context: TypeContext, uses: Uses): string {
  const { response, itemSchema } = operation
  const body = response.schema === null ? 'void' : typeText(response.schema, context)
  if (itemSchema !== null) {
    uses.lists.add('PagePromise')
    return `PagePromise<${typeText(itemSchema, context)}, ${body}>`
  }
  if (response.kind === 'events') {
    uses.calls.add('EventStreamPromise')
    return `EventStreamPromise<${body}>`
  }
  uses.calls.add('ApiPromise')
  return `ApiPromise<${response.kind === 'binary' ? 'Response' : body}>`
}

function factoryText(resource: Resource, indent: string): string {
  const methods = [...resource.methods].map(([name, operation]) => `${indent}  ${name}: bind(${operation.id}),\n`)
  const children = [...resource.children].map(
    ([name, child]) => `${indent}  ${name}: ${factoryText(child, `${indent}  `)},\n`,
  )
  return `{\n${methods.join('')}${children.join('')}${indent}}`
}

function indexFile(tags: readonly string[]): string {
  const imports = tags.map(
    (tag) =>
      `${typeImport([pascal(tag)], `./resources/${kebab(tag)}.gen.ts`)}${valueImport([tag], `./resources/${kebab(tag)}.gen.ts`)}`,
  )
  const members = tags.map((tag) => `  readonly ${tag}: ${pascal(tag)}\n`)
  const entries = tags.map((tag) => `    ${tag}: ${tag}(bind),\n`)
  return (
    `${header}\nimport type { Bind } from '../resources/call.ts'\n${imports.join('')}\n` +
    `/** Every resource of the API. */\nexport interface Resources {\n${members.join('')}}\n\n` +
    `/** All resources on one caller. A client that needs a few imports their factories instead. */\n` +
    `export function resources(bind: Bind): Resources {\n  return {\n${entries.join('')}  }\n}\n`
  )
}

function pascalWords(name: string): string {
  return name.split('_').map(pascal).join('')
}
