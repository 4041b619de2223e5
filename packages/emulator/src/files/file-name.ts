import { invalidRequest } from '../http/api-failure.ts'

const typesByExtension = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  xml: 'application/xml',
  pdf: 'application/pdf',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * The name under which an upload is kept. Documented: the last path component; an absent or empty one is `unnamed` plus
 * the extension of the media type when known; 1 to 255 characters without `< > : " | ? * \ /`.
 */
export function keptName(given: string, mimeType: string): string {
  const name = lastComponent(given)
  if (name === '') return `unnamed${extensionOf(mimeType)}`
  if (Array.from(name).length > 255) throw invalidRequest('file: the name has more than 255 characters')
  if (/[<>:"|?*]/.test(name)) throw invalidRequest('file: the name has one of < > : " | ? *')
  return name
}

export function lastComponent(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** The media type as sent without its parameters. Inferred: by the extension when none was sent. */
export function mediaType(sent: string, name: string): string {
  const type = sent.split(';', 1)[0]?.trim().toLowerCase()
  if (type) return type
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.entries(typesByExtension).find(([known]) => known === extension)?.[1] ?? 'application/octet-stream'
}

function extensionOf(mimeType: string): string {
  const extension = Object.entries(typesByExtension).find(([, type]) => type === mimeType)?.[0]
  return extension === undefined ? '' : `.${extension}`
}
