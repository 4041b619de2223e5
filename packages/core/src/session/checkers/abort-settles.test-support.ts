/** I17: after an abort, `pending` settles within `turns` rounds of microtasks. */
export async function abortSettles(abort: () => void, pending: Promise<unknown>, turns = 50): Promise<string[]> {
  let settled = false
  const done = () => {
    settled = true
  }
  pending.then(done, done)
  abort()
  for (let turn = 0; turn < turns && !settled; turn++) await Promise.resolve()
  return settled ? [] : [`an abort did not settle within ${turns} rounds of microtasks`]
}
