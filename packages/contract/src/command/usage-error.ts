/** The command was called in a way that cannot work. */
export class UsageError extends Error {}

export function urlOf(option: string, text: string | undefined): URL {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new UsageError(
    `--${option} is the base URL of the server, for example https://api.anthropic.com${text === undefined ? '' : `, not "${text}"`}.`,
  )
}
