/** Content of a file to upload. A stream is sent once and never repeated. */
export type FileContent = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

/** A file to upload: content alone, or content with its file name and media type. */
export type Uploadable =
  | FileContent
  | {
      /** File name; for the files of a skill with the path below its top folder. */
      readonly name: string
      readonly data: FileContent
      /** Media type. Default: that of a Blob, else `application/octet-stream`. */
      readonly type?: string
    }
