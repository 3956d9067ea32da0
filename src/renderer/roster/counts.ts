import type { ImportPreview } from '../../contract/roster'
import type { Counts } from '../words/importing-nl'

/** What an import is about, in the numbers that stand on its button. */
export function countsOf(preview: ImportPreview, leaversLeave: boolean): Counts {
  const mentors = preview.changed.filter(({ field }) => field === 'mentor').length
  const others = preview.changed.filter(({ field }) => field !== 'mentor')
  return {
    pupils: preview.newPupils.length,
    changed: new Set([...others, ...preview.moved].map(({ who }) => who)).size,
    left: leaversLeave ? preview.leavers.length : 0,
    groups: preview.joinedGroups + preview.leftGroups.length,
    guardians: preview.newGuardians + preview.changedGuardians,
    mentors
  }
}

/** Whether the files and the school agree, but for who may have left. */
export const changesNothing = (preview: ImportPreview): boolean =>
  Object.values(countsOf(preview, false)).every((n) => n === 0)
