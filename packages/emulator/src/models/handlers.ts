import { invalidRequest, notFound } from '../http/api-failure.ts'
import type { Handlers } from '../http/handler.ts'
import { pageLimit } from '../http/list-page.ts'
import type { ModelInfo, ModelInfoPage } from '../wire.ts'
import type { CatalogModel } from './catalog.ts'

/** Documented: without a filter the active and the deprecated ones. */
const byDefault = ['active', 'deprecated']

export const modelHandlers: Handlers = {
  /** Documented: an alias is answered under the model's own id. */
  getModel({ world, params }) {
    const { model_id: id } = params
    const model = world.settings.models.find((one) => one.id === id || one.aliases?.includes(id))
    if (!model) throw notFound(`model ${id} was not found`)
    return infoOf(model)
  },

  listModels({ world, query }) {
    const stages = query['lifecycle[]'] ?? byDefault
    const models = world.settings.models.filter(({ lifecycle }) => stages.includes(lifecycle))
    const { from, to } = windowOf(models, {
      limit: pageLimit(query.limit),
      after: query.after_id,
      before: query.before_id,
    })
    const data = models.slice(from, to).map(infoOf)
    return {
      data,
      has_more: query.before_id === undefined ? to < models.length : from > 0,
      first_id: data[0]?.id ?? null,
      last_id: data.at(-1)?.id ?? null,
    } satisfies ModelInfoPage
  },
}

interface Window {
  readonly limit: number
  readonly after: string | undefined
  readonly before: string | undefined
}

/** Documented: after an id come the next ones, before it the ones just before. Inferred: both at once, or an unknown id, is a 400. */
function windowOf(models: readonly CatalogModel[], { limit, after, before }: Window): { from: number; to: number } {
  if (after !== undefined && before !== undefined) throw invalidRequest('after_id and before_id exclude each other')
  const id = after ?? before
  if (id === undefined) return { from: 0, to: limit }
  const index = models.findIndex((model) => model.id === id)
  if (index < 0) throw invalidRequest(`${after === undefined ? 'before_id' : 'after_id'}: no model of the list has it`)
  return after === undefined
    ? { from: Math.max(0, index - limit), to: index }
    : { from: index + 1, to: index + 1 + limit }
}

function infoOf({ aliases: _aliases, ...info }: CatalogModel): ModelInfo {
  return info
}
