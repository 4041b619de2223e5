import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { bundle } from './bundle.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function bundled(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return bundle(join(folder, 'root.yaml'))
}

const petPath = `Pet:
  get:
    parameters:
      - $ref: ../parameters.yaml#/Id
    responses:
      '200':
        content:
          application/json:
            schema: {$ref: ../schemas/pets.yaml#/Pet}
            example: {$ref: this is data}
`
const pets = `Pet:
  oneOf:
    - $ref: '#/Cat'
    - $ref: ./dogs.yaml#/Dog
  discriminator: {propertyName: type, mapping: {cat: '#/Cat', dog: ./dogs.yaml#/Dog}}
Cat: {type: object, properties: {kittens: {type: array, items: {$ref: '#/Cat'}}}}
`

it('makes one document of many files, naming each part by its reference', () => {
  const { document, schemaFiles } = bundled({
    'root.yaml': 'openapi: 3.1.0\npaths:\n  /pets/{id}:\n    $ref: ./paths/pets.yaml#/Pet\n',
    'paths/pets.yaml': petPath,
    'parameters.yaml': 'Id: {name: id, in: path}\n',
    'schemas/pets.yaml': pets,
    'schemas/dogs.yaml': 'Dog: {type: object}\n',
  })
  expect(document).toEqual({
    openapi: '3.1.0',
    paths: {
      '/pets/{id}': {
        get: {
          parameters: [{ $ref: '#/components/parameters/Id' }],
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Pet' },
                  example: { $ref: 'this is data' },
                },
              },
            },
          },
        },
      },
    },
    components: {
      parameters: { Id: { name: 'id', in: 'path' } },
      schemas: {
        Cat: {
          type: 'object',
          properties: { kittens: { type: 'array', items: { $ref: '#/components/schemas/Cat' } } },
        },
        Dog: { type: 'object' },
        Pet: {
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
          discriminator: {
            propertyName: 'type',
            mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
          },
        },
      },
    },
  })
  expect(Object.fromEntries(schemaFiles)).toEqual({ Pet: 'pets', Cat: 'pets', Dog: 'dogs' })
})

it('keeps the components of the root that nothing refers to', () => {
  const { document } = bundled({
    'root.yaml': 'components: {schemas: {A: {$ref: ./a.yaml#/A}}, securitySchemes: {Key: {type: apiKey}}}\n',
    'a.yaml': 'A: {type: string}\n',
  })
  expect(document.components).toEqual({
    schemas: { A: { type: 'string' } },
    securitySchemes: { Key: { type: 'apiKey' } },
  })
})

it('refuses two parts of one name', () => {
  const files = {
    'root.yaml': 'components: {schemas: {A: {$ref: ./a.yaml#/A}, B: {$ref: ./b.yaml#/B}}}\n',
    'a.yaml': 'A: {type: string}\n',
    'b.yaml': 'B: {$ref: ./c.yaml#/A}\n',
    'c.yaml': 'A: {type: number}\n',
  }
  expect(() => bundled(files)).toThrow(/^Two schemas are called A: .*a\.yaml#\/A and .*c\.yaml#\/A\. Rename one/)
})

it('names a reference that leads nowhere', () => {
  const files = { 'root.yaml': 'paths: {/a: {$ref: ./a.yaml#/B}}\n', 'a.yaml': 'A: {}\n' }
  expect(() => bundled(files)).toThrow('Nothing is at ./a.yaml#/B.')
})
