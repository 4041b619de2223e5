/** Hashes (SHA-256, hexadecimal) by path, which begins with `/`. */
export type Hashes = ReadonlyMap<string, string>

/** A step that brings the two sides together. Each names what it expects to find, so that none acts on a guess. */
export type SyncStep =
  | { readonly type: 'download'; readonly path: string }
  /** The local file is as it was downloaded: it is removed. */
  | { readonly type: 'remove'; readonly path: string }
  | { readonly type: 'create'; readonly path: string }
  | { readonly type: 'update'; readonly path: string; readonly expected: string }
  | { readonly type: 'delete'; readonly path: string; readonly expected: string }
  /** Changed on both sides: the local text is put beside it, and the store's takes its place. */
  | { readonly type: 'conflict'; readonly path: string }
  /** Changed here and deleted there: the text that is left goes back to the store. */
  | { readonly type: 'restore'; readonly path: string }
  /** Made here, where nothing may be written. */
  | { readonly type: 'refuse'; readonly path: string }

export interface SyncView {
  /** What both sides had when they were last the same. */
  readonly base: Hashes
  readonly local: Hashes
  readonly remote: Hashes
  readonly readOnly: boolean
}

/** Compares three states of each path. Where only one side changed, the other follows; where both did, nothing is lost. */
export function planSync({ base, local, remote, readOnly }: SyncView): SyncStep[] {
  const steps: SyncStep[] = []
  for (const path of [...new Set([...base.keys(), ...local.keys(), ...remote.keys()])].sort()) {
    const [before, here, there] = [base.get(path), local.get(path), remote.get(path)]
    if (here === there) continue
    if (here === before) steps.push({ type: there === undefined ? 'remove' : 'download', path })
    else if (readOnly) {
      if (there === undefined) steps.push({ type: 'refuse', path })
      else steps.push({ type: here === undefined ? 'download' : 'conflict', path })
    } else if (there === before) {
      if (there === undefined) steps.push({ type: 'create', path })
      else steps.push({ type: here === undefined ? 'delete' : 'update', path, expected: there })
    } else if (here === undefined) steps.push({ type: 'download', path })
    else steps.push({ type: there === undefined ? 'restore' : 'conflict', path })
  }
  return steps
}
