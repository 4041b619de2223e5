/** Keeps the start and the end of an output of any length. */
export interface OutputBuffer {
  push(bytes: Uint8Array): void
  /** What is kept, as text, with a note where bytes are missing; characters that were cut in two are left out. */
  text(): string
}

/** `headBytes` of the start and `tailBytes` of the end are kept; memory stays within twice their sum. */
export function createOutputBuffer({ headBytes = 30_000, tailBytes = 70_000 } = {}): OutputBuffer {
  const head = new Uint8Array(headBytes)
  const ring = new Uint8Array(tailBytes)
  let headLength = 0
  /** Bytes that came after the head. */
  let passed = 0

  function push(bytes: Uint8Array): void {
    const toHead = Math.min(bytes.length, headBytes - headLength)
    head.set(bytes.subarray(0, toHead), headLength)
    headLength += toHead
    let rest = bytes.subarray(toHead)
    if (rest.length > tailBytes) {
      passed += rest.length - tailBytes
      rest = rest.subarray(rest.length - tailBytes)
    }
    const at = passed % tailBytes
    const first = rest.subarray(0, tailBytes - at)
    ring.set(first, at)
    ring.set(rest.subarray(first.length), 0)
    passed += rest.length
  }

  function tail(): Uint8Array {
    if (passed <= tailBytes) return ring.subarray(0, passed)
    const at = passed % tailBytes
    return concat(ring.subarray(at), ring.subarray(0, at))
  }

  return {
    push,
    text() {
      const lost = passed - tailBytes
      const start = head.subarray(0, headLength)
      if (lost <= 0) return decode(concat(start, tail()))
      return `${decode(withoutBrokenEnd(start))}\n[${lost} bytes were left out here: the output was too long]\n${decode(withoutBrokenStart(tail()))}`
    },
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/** Without the bytes at the start that belong to a character whose first byte is missing. */
export function withoutBrokenStart(bytes: Uint8Array): Uint8Array {
  let from = 0
  while (from < 3 && isContinuation(bytes[from])) from++
  return bytes.subarray(from)
}

/** Without the bytes at the end that belong to a character whose last bytes are missing. */
export function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  let lead = bytes.length - 1
  while (lead >= 0 && bytes.length - lead < 4 && isContinuation(bytes[lead])) lead--
  const first = bytes[lead] ?? 0
  const needs = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1
  return lead >= 0 && bytes.length - lead < needs ? bytes.subarray(0, lead) : bytes
}
