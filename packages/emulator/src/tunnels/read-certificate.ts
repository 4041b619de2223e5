import { invalidRequest } from '../http/api-failure.ts'

export interface ReadCertificate {
  /** SHA-256 of the certificate's bytes in lower-case hexadecimal. */
  readonly fingerprint: string
  /** End of validity, RFC 3339. */
  readonly expiresAt: string
}

const maxPemBytes = 8192
const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g

/** Documented: a tunnel takes exactly one PEM certificate of at most 8 KB, without a private key. */
export async function readCertificate(pem: string): Promise<ReadCertificate> {
  if (new TextEncoder().encode(pem).length > maxPemBytes) {
    throw invalidRequest(`ca_certificate_pem: at most ${maxPemBytes} bytes`)
  }
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw invalidRequest('ca_certificate_pem: must not contain a private key')
  }
  const blocks = Array.from(pem.matchAll(block), (match) => match[1] ?? '')
  const [base64] = blocks
  if (blocks.length !== 1 || base64 === undefined) {
    throw invalidRequest(`ca_certificate_pem: must hold exactly one PEM certificate, not ${blocks.length}`)
  }
  const der = decode(base64)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', der))
  const fingerprint = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { fingerprint, expiresAt: endOfValidity(der) }
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    throw invalidRequest('ca_certificate_pem: is not valid base64')
  }
}

interface Element {
  readonly tag: number
  readonly start: number
  readonly end: number
}

/**
 * RFC 5280, 4.1: Certificate > tbsCertificate > [version] serial algorithm issuer validity. Inferred: bytes that are no
 * certificate are a 400.
 */
function endOfValidity(der: Uint8Array): string {
  try {
    const [tbs] = children(der, elementAt(der, 0))
    const fields = tbs ? children(der, tbs) : []
    const validity = fields[fields[0]?.tag === 0xa0 ? 4 : 3]
    const notAfter = validity ? children(der, validity)[1] : undefined
    if (!notAfter) throw new RangeError('no validity')
    return timeOf(notAfter.tag, String.fromCharCode(...der.subarray(notAfter.start, notAfter.end)))
  } catch {
    throw invalidRequest('ca_certificate_pem: is not an X.509 certificate')
  }
}

/** UTCTime has two digits for the year: below 50 is 20xx (RFC 5280, 4.1.2.5.1). */
function timeOf(tag: number, text: string): string {
  const full = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full)
  if (!parts) throw new RangeError('no time')
  const [, year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

function children(der: Uint8Array, parent: Element): Element[] {
  const found: Element[] = []
  for (let at = parent.start; at < parent.end; ) {
    const element = elementAt(der, at)
    found.push(element)
    at = element.end
  }
  return found
}

function elementAt(der: Uint8Array, at: number): Element {
  const tag = byteAt(der, at)
  const first = byteAt(der, at + 1)
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  let length = first < 0x80 ? first : 0
  for (let i = 0; i < lengthBytes; i++) length = length * 256 + byteAt(der, at + 2 + i)
  const start = at + 2 + lengthBytes
  if (start + length > der.length) throw new RangeError('truncated')
  return { tag, start, end: start + length }
}

function byteAt(der: Uint8Array, at: number): number {
  const byte = der[at]
  if (byte === undefined) throw new RangeError('truncated')
  return byte
}
