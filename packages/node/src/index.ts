// What applications use.

export type { Environment } from './credentials/environment.ts'
export { type DownloadClient, type DownloadOptions, downloadToDisk } from './files/download-to-disk.ts'
export { type FileFromDiskOptions, fileFromDisk } from './files/file-from-disk.ts'
export type { FromEnvOptions } from './from-env.ts'
export { type FetchHandler, type NodeHandlerOptions, toNodeHandler } from './handlers/to-node-handler.ts'
export { ManagedAgents } from './managed-agents.ts'
export type { SkillManifest } from './skill-upload/read-manifest.ts'
export { type SkillFolder, type SkillFromFolderOptions, skillFromFolder } from './skill-upload/skill-from-folder.ts'
export { openSqliteStores, type SqliteStores } from './stores/sqlite-stores.ts'
export type { TlsOptions, Transport, TransportOptions } from './transport/create-transport.ts'
export { createTransport } from './transport/create-transport.ts'
