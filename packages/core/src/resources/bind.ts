import type { Operation } from '../http/operation.ts'
import type { Bind, Callers, RequestOptions, ResourceCall } from './call.ts'
import type { MethodParams } from './params.ts'
import { pathNames, splitParams } from './params.ts'

/**
 * Makes `Bind`: from the row of an operation, its resource method. A method takes the last id of the path (where there
 * is one), its params, and its options.
 */
export function createBind(callers: Callers): Bind {
  return <Method>(operation: Operation): Method => {
    const hasId = pathNames(operation.path).length > 0
    const method = (...args: readonly unknown[]) => {
      const [id, params, options] = hasId ? args : [undefined, ...args]
      return start(callers, {
        send: callers.send,
        operation,
        args: splitParams(operation, id as string, (params ?? {}) as MethodParams),
        options: options as RequestOptions | undefined,
      })
    }
    // The generator derives the method's type from the same row that `method` reads.
    return method as Method
  }
}

function start(callers: Callers, call: ResourceCall) {
  if (call.operation.pagination !== undefined) return callers.list(call)
  if (call.operation.response === 'events') return callers.stream(call)
  return callers.send(call.operation, call.args, call.options)
}
