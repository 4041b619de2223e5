import { describe, expect, it } from 'vitest'
import { readPages } from './read-pages.ts'

async function read(nextOf: (page: string | undefined) => string | null): Promise<(string | undefined)[]> {
  const asked: (string | undefined)[] = []
  for await (const _ of readPages(async ({ page }) => {
    asked.push(page)
    return { next_page: nextOf(page) }
  }));
  return asked
}

describe('the pages of a list', () => {
  it('are read to the last one, empty ones as well', async () => {
    expect(await read((page) => (page === 'b' ? null : page === 'a' ? 'b' : 'a'))).toEqual([undefined, 'a', 'b'])
  })

  it('end with an error where one leads back to a page that was read', async () => {
    const asked: string[] = []
    const circular = read((page) => {
      asked.push(page ?? '')
      return page === 'a' ? 'b' : 'a'
    })
    await expect(circular).rejects.toMatchObject({ code: 'cursor_repeated' })
    expect(asked).toEqual(['', 'a', 'b'])
  })
})
