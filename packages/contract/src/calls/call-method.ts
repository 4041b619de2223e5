/** Calls `client.sessions.create(...)` by its dotted name. Throws when the client has no such method. */
export function callMethod(client: object, name: string, args: readonly unknown[]): PromiseLike<unknown> {
  const path = name.split('.')
  const method = path.pop() ?? ''
  let resource: unknown = client
  for (const key of path) resource = (resource as Record<string, unknown> | undefined)?.[key]
  const call = (resource as Record<string, unknown> | undefined)?.[method]
  if (typeof call !== 'function') throw new Error(`The client has no method ${name}.`)
  return call.apply(resource, args) as PromiseLike<unknown>
}
