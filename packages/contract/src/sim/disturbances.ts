import type { FaultRule } from '@org/managed-agents-emulator'
import type { Played } from './played.ts'

/** The stream or the list leaves out, holds back or renames what it has. */
export const withheld = ({ action, match }: FaultRule): boolean =>
  ['reorder', 'drop', 'shift', 'patch'].includes(action.type) ||
  (action.type === 'corrupt' && match?.operation === 'listSessionEvents')

export const rewritten = ({ action }: FaultRule): boolean => action.type === 'patch' || action.type === 'corrupt'

/** A page of history is cut, or comes piecemeal. */
export const cutPage = ({ match }: FaultRule): boolean =>
  match?.operation === 'listSessionEvents' && match.byte !== undefined

export const isDeleted = ({ plan }: Played): boolean => plan.moves.some((move) => move.do === 'delete')
