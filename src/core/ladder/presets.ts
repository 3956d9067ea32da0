import type { PresetCode } from '../../contract/ladder'
import type { Preset } from './preset'
import { inCustody, inTheBag } from './presets-primary'
import { perLesson, phoneCard, threeNotes } from './presets-secondary'

/**
 * The ladders that come with the app (features E8). Where a protocol names no number the app proposes one; a
 * school confirms its ladder at the first run. None suspends a pupil: that is never a rung (E5).
 */
export const presets: Readonly<Record<PresetCode, Preset>> = {
  'in-the-bag': inTheBag,
  'in-custody': inCustody,
  'per-lesson': perLesson,
  'phone-card': phoneCard,
  'three-notes': threeNotes
}
