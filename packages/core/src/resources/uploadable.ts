/**
 * Content of a file to upload. A stream is sent once and never repeated; a function opens the content anew for each
 * attempt, so that an upload can be repeated without being held in memory.
 */
export type FileContent =
  | Blob
  | ArrayBuffer
  | Uint8Array<ArrayBuffer>
  | ReadableStream<Uint8Array>
  | (() => ReadableStream<Uint8Array>)

/** A file to upload: content alone, or content with its file name and media type. */
export type Uploadable =
  | FileContent
  | {
      /** File name; for the files of a skill with the path below its top folder. */
      readonly name: string
      readonly data: FileContent
      /** Media type. Default: that of a Blob, else `application/octet-stream`. */
      readonly type?: string
      /** Bytes of a stream, where they are known: with all sizes known the request says its length. */
      readonly size?: number
    }
