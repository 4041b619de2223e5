import type { MakeContender } from './contender.ts'

export const contenderNames = ['floor', 'ours', 'official SDK', 'openapi-fetch'] as const
export type ContenderName = (typeof contenderNames)[number]

/** Loads one contender alone, so that a process pays for no other. */
export async function loadContender(name: ContenderName): Promise<MakeContender> {
  switch (name) {
    case 'floor':
      return (await import('./floor.ts')).floor
    case 'ours':
      return (await import('./ours.ts')).ours
    case 'official SDK':
      return (await import('./official.ts')).official
    case 'openapi-fetch':
      return (await import('./openapi-fetch.ts')).openapiFetch
  }
}
