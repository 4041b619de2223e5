/** Does one piece of work after the other, in order of arrival. */
export type InOrder = <T>(work: () => Promise<T>) => Promise<T>

export function createInOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine
    return mine
  }
}
