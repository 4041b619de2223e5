import { typeImport } from './file.ts'

/** Types that are written by hand and that generated ones use, with the module of `resources/` that has them. */
const homes: Readonly<Record<string, string>> = {
  Uploadable: 'uploadable.ts',
  UnknownTag: 'unknown-tag.ts',
  UnknownVariant: 'unknown-tag.ts',
}

/** Splits type names into those of the models and imports of the hand-written ones; `up` leads to core's source folder. */
export function splitOwnTypes(used: Iterable<string>, up: string): { models: string[]; imports: string } {
  const models: string[] = []
  const own = new Map<string, string[]>()
  for (const name of used) {
    const home = homes[name]
    if (home === undefined) models.push(name)
    else own.set(home, [...(own.get(home) ?? []), name])
  }
  const lines = [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([home, names]) => typeImport(names, `${up}/resources/${home}`))
  return { models, imports: lines.join('') }
}
