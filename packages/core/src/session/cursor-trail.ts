import { PageError } from '../errors/page-error.ts'

/** The cursors of one run through a list; a list that leads back to one of them would never end. */
export class CursorTrail {
  readonly #passed = new Set<string>()

  pass(cursor: string): void {
    if (this.#passed.has(cursor)) {
      throw new PageError('cursor_repeated', 'The history leads back to a page that was read before.', { cursor })
    }
    this.#passed.add(cursor)
  }

  clear(): void {
    this.#passed.clear()
  }
}
