import { CursorTrail } from './cursor-trail.ts'

/** The pages of a list. `read` gets the cursor of a page, nothing for the first. Throws where the list leads back. */
export async function* readPages<Page extends { readonly next_page?: string | null }>(
  read: (cursor: { page?: string }) => PromiseLike<Page>,
): AsyncGenerator<Page, undefined, undefined> {
  const trail = new CursorTrail()
  let page: string | null | undefined
  do {
    const result = await read(page ? { page } : {})
    yield result
    page = result.next_page
    if (page) trail.pass(page)
  } while (page)
}
