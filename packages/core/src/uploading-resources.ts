import type { ResourceFactory } from './client.ts'
import type { Files } from './generated/resources/files.gen.ts'
import { files as bindFiles } from './generated/resources/files.gen.ts'
import type { Skills } from './generated/resources/skills.gen.ts'
import { skills as bindSkills } from './generated/resources/skills.gen.ts'
import { encodeMultipart } from './http/multipart.ts'

/** Files, with what uploads them. */
export const files: ResourceFactory<Files> = /* @__PURE__ */ Object.assign(bindFiles, { encodeForm: encodeMultipart })

/** Skills, with what uploads them. */
export const skills: ResourceFactory<Skills> = /* @__PURE__ */ Object.assign(bindSkills, {
  encodeForm: encodeMultipart,
})
