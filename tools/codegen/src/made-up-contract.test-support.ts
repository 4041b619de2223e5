import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../../..')

/** A copy of the contract in a folder of its own. */
export function copyContract(): string {
  const root = mkdtempSync(join(tmpdir(), 'generate-'))
  cpSync(join(repository, 'openapi'), join(root, 'openapi'), { recursive: true })
  return root
}

/** A copy of the contract and of the packages that generation writes into. */
export function copyRepository(): string {
  const root = copyContract()
  const parts = ['tsconfig.base.json', 'packages/core/src', 'packages/zod/src', 'packages/emulator/src']
  for (const part of parts) cpSync(join(repository, part), join(root, part), { recursive: true })
  symlinkSync(join(repository, 'packages/zod/node_modules'), join(root, 'node_modules'))
  return root
}

/** Adds a resource with one operation to the contract of a copy, as a contributor would. */
export function addWidgets(root: string): void {
  append(
    root,
    'openapi/managed-agents.yaml',
    'paths:\n',
    '  /v1/widgets/{widget_id}:\n    $ref: ./paths/widgets.yaml#/Widget\n',
  )
  writeFileSync(join(root, 'openapi/paths/widgets.yaml'), paths)
  writeFileSync(join(root, 'openapi/schemas/widgets.yaml'), schemas)
  append(root, 'openapi/overlay/sdk.yaml', 'actions:\n', overlay)
}

/** Puts text behind a line of a file. */
export function append(root: string, path: string, after: string, text: string): void {
  const content = readFileSync(join(root, path), 'utf8')
  if (!content.includes(after)) throw new Error(`${path} has no line ${JSON.stringify(after)}.`)
  writeFileSync(join(root, path), content.replace(after, after + text))
}

const paths = `Widget:
  post:
    operationId: turnWidget
    tags: [widgets]
    summary: Turn a widget
    description: Turns a widget by some degrees.
    parameters:
      - {name: widget_id, in: path, required: true, schema: {type: string}, example: wdgt_1}
      - {name: dry_run, in: query, schema: {type: boolean}}
    requestBody:
      required: true
      content:
        application/json:
          schema:
            $ref: ../schemas/widgets.yaml#/TurnWidgetRequest
          example: {degrees: 90}
    responses:
      '200':
        description: The widget.
        content:
          application/json:
            schema:
              $ref: ../schemas/widgets.yaml#/Widget
            example: {id: wdgt_1, type: widget, mood: {type: happy, joy: 3}}
`

const schemas = `TurnWidgetRequest:
  description: How far to turn.
  type: object
  required: [degrees]
  properties:
    degrees: {type: integer, minimum: 0, maximum: 359}
Widget:
  description: A thing that turns.
  type: object
  required: [id, type, mood]
  properties:
    id: {type: string}
    type: {type: string, const: widget}
    mood:
      oneOf:
        - $ref: '#/HappyMood'
        - $ref: '#/SadMood'
      discriminator:
        propertyName: type
        mapping: {happy: '#/HappyMood', sad: '#/SadMood'}
HappyMood:
  description: It is happy.
  type: object
  required: [type, joy]
  properties:
    type: {type: string, const: happy}
    joy: {type: number}
SadMood:
  description: It is sad.
  type: object
  required: [type]
  properties:
    type: {type: string, const: sad}
`

const overlay = `  - target: $.paths['/v1/widgets/{widget_id}'].post
    update:
      x-sdk:
        method: widgets.turn
        retry: reconcile
`
