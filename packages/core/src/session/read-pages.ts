/** The pages of a list. `read` gets the cursor of a page, nothing for the first. */
export async function* readPages<Page extends { readonly next_page?: string | null }>(
  read: (cursor: { page?: string }) => PromiseLike<Page>,
): AsyncGenerator<Page, undefined, undefined> {
  let page: string | null | undefined
  do {
    const result = await read(page ? { page } : {})
    yield result
    page = result.next_page
  } while (page)
}
