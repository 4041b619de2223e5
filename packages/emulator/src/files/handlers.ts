import { loadBytes } from '../bytes/stored-bytes.ts'
import { invalidRequest } from '../http/api-failure.ts'
import type { ApiRequest, Handlers } from '../http/handler.ts'
import { listPage, pageLimit } from '../http/list-page.ts'
import type { DeletedFile, FileMetadataPage } from '../wire.ts'
import { filesOf, fileView, findFile, isListed, requireContent, requireFile } from './file-record.ts'
import { uploadFile } from './upload-file.ts'

export const fileHandlers: Handlers = {
  uploadFile: async ({ world, body, betas }) => fileView(await uploadFile(world, body), betas),
  getFileMetadata: ({ world, params, betas }) => fileView(requireFile(world, params.file_id), betas),
  listFiles: (request) => (request.query['ids[]'] === undefined ? listFiles(request) : lookUp(request)),

  /** Documented: outputs of sessions can be downloaded, uploads cannot. Inferred: expiry is told first. */
  downloadFile({ world, params }) {
    const file = requireContent(world, params.file_id)
    if (!file.downloadable) {
      throw invalidRequest(`file ${file.id} was uploaded and cannot be downloaded`, 'file_not_downloadable')
    }
    return {
      kind: 'raw',
      headers: { 'content-type': file.mime_type, 'content-disposition': disposition(file.filename) },
      body: loadBytes(file.content, file.size_bytes),
    }
  },

  deleteFile({ world, params }) {
    const { id } = requireFile(world, params.file_id)
    filesOf(world).delete(id)
    return { id, type: 'file_deleted' } satisfies DeletedFile
  },
}

function listFiles({ world, query, betas }: ApiRequest<'listFiles'>): FileMetadataPage {
  const scope = query.scope_id
  const page = listPage(filesOf(world), {
    list: 'files',
    order: 'desc', // inferred: newest first
    limit: pageLimit(query.limit),
    page: query.page,
    keep: (file) => isListed(world, file) && (scope === undefined || file.scope?.id === scope),
  })
  return { ...page, data: page.data.map((file) => fileView(file, betas)) }
}

/** Documented: up to 100 ids without page and limit; one page, from which unknown ids are left out silently. */
function lookUp({ world, query, betas }: ApiRequest<'listFiles'>): FileMetadataPage {
  if (query.page !== undefined || query.limit !== undefined) throw invalidRequest('ids[]: not with page or limit')
  const files = Array.from(new Set(query['ids[]']), (id) => findFile(world, id))
  const found = files.filter((file) => file !== undefined && (!query.scope_id || file.scope?.id === query.scope_id))
  return { data: found.flatMap((file) => (file ? [fileView(file, betas)] : [])), next_page: null }
}

/** Names beyond ASCII go in the extended form of RFC 6266. */
function disposition(filename: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`
}
