import type { Model } from '../model/model.ts'

/** Which form of a schema is printed: what a caller sends is closed, what the API answers is open. */
export type Side = 'input' | 'output'

export interface TypeContext {
  readonly model: Model
  readonly side: Side
  /** Called with every type name that the text uses. */
  readonly uses: (name: string) => void
}

/** Name of the type of a schema on one side. A schema that both sides use and that opens has two. */
export function typeName(name: string, { model, side }: Pick<TypeContext, 'model' | 'side'>): string {
  const schema = model.schemas.get(name)
  return side === 'input' && schema?.input && schema.output && schema.opens ? `${name}Input` : name
}
