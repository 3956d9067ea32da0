import type { PresetCode } from '../../contract/ladder'
import type { Preset } from './preset'
import { phoneCard, threeNotes } from './presets-practice'
import { foundation, inCustody, inTheBag } from './presets-primary'
import { bySeriousness, perLesson } from './presets-secondary'

/** A school that only keeps the registers, or that writes its own ladder from nothing: nothing is ever proposed. */
const empty: Preset = {
  custodyMode: 'lesson',
  ladder: {
    name: 'Eigen stappenplan, leeg',
    source: '',
    window: { kind: 'school-year' },
    afterLast: { kind: 'none' },
    refusal: null,
    stepDown: null,
    rungs: []
  }
}

/**
 * The ladders that come with the app (features E8). Where a protocol names no number the app proposes one; a
 * school confirms its ladder at the first run. None suspends a pupil: that is never a rung (E5). No protocol has a
 * step down, so none proposes one, and only the school that names refusing has a branch for it.
 */
export const presets: Readonly<Record<PresetCode, Preset>> = {
  'in-the-bag': inTheBag,
  'in-custody': inCustody,
  'per-lesson': perLesson,
  'by-seriousness': bySeriousness,
  foundation,
  'phone-card': phoneCard,
  'three-notes': threeNotes,
  empty
}
