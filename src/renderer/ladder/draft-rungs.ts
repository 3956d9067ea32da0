import type { Measure } from '../../contract/ladder'
import { draftRung, mostOffences, type Draft, type DraftRung, type DraftTrack, type TrackName } from './draft'
import { isDirectors, staying } from './measure-facts'

/** A rung with other words, measures or terms. */
export const withRung = <T extends DraftTrack>(track: T, key: number, change: Partial<DraftRung>): T => ({
  ...track,
  rungs: track.rungs.map((rung) => (rung.key === key ? { ...rung, ...change } : rung))
})

/** A rung that follows the last at the same distance as that one from the one before it. */
export function nextRung({ rungs }: DraftTrack): DraftRung {
  const [before, last] = [rungs.at(-2), rungs.at(-1)].map((rung) => Number(rung?.at) || 0) as [number, number]
  const at = Math.min(mostOffences, last + Math.max(1, last - before))
  return draftRung({
    at,
    title: '',
    measures: [],
    menu: [],
    decider: rungs.at(-1)?.decider ?? 'mentor',
    needs: [],
    letter: null,
    stay: 'none',
    clause: ''
  })
}

/** A rung one place up or down: what it says changes places, the counts stay where they are, so that they still rise. */
export function moved<T extends DraftTrack>(track: T, key: number, step: -1 | 1): T {
  const here = track.rungs.findIndex((rung) => rung.key === key)
  const [one, other] = [track.rungs[here], track.rungs[here + step]]
  if (!one || !other) return track
  const rungs = track.rungs.with(here, { ...other, at: one.at }).with(here + step, { ...one, at: other.at })
  return { ...track, rungs }
}

/** Without this rung; the others keep their counts. */
export const without = <T extends DraftTrack>(track: T, key: number): T => ({
  ...track,
  rungs: track.rungs.filter((rung) => rung.key !== key)
})

/** With a rung that was taken out, back before the first that comes later. */
export function putBack<T extends DraftTrack>(track: T, rung: DraftRung): T {
  const later = track.rungs.findIndex(({ at }) => Number(at) >= Number(rung.at))
  return { ...track, rungs: track.rungs.toSpliced(later < 0 ? track.rungs.length : later, 0, rung) }
}

/** How long the device may stay with all that this rung's decider can choose, at least. */
const stayWith = (rung: DraftRung): DraftRung['stay'] =>
  [...rung.measures, ...rung.menu]
    .filter((measure) => rung.decider === 'director' || !isDirectors(measure))
    .reduce((stay, measure) => staying(measure, stay), rung.stay)

/** A measure more that is proposed: it leaves the menu, and the device may stay as long as it asks. */
export function proposing(rung: DraftRung, measure: Measure): Partial<DraftRung> {
  const more = {
    measures: [...rung.measures, measure],
    menu: rung.menu.filter((one) => one !== measure)
  }
  return { ...more, stay: stayWith({ ...rung, ...more }) }
}

/** A measure more that the decider may choose. */
export function offering(rung: DraftRung, measure: Measure): Partial<DraftRung> {
  const menu = [...rung.menu, measure]
  return { menu, stay: stayWith({ ...rung, menu }) }
}

/** Another decider; what a director can choose besides may keep the device longer. */
export const decidedBy = (rung: DraftRung, decider: DraftRung['decider']): Partial<DraftRung> => ({
  decider,
  stay: stayWith({ ...rung, decider })
})

/** A draft with one of its tracks changed. */
export const onTrack = (
  draft: Draft,
  name: TrackName,
  change: <T extends DraftTrack>(track: T) => T
): Draft =>
  name === 'main' ? { ...draft, main: change(draft.main) } : { ...draft, refusal: change(draft.refusal) }
