import type { AfterLast, Finding, Ladder, Rung, Track, Window } from '../../contract/ladder'

export type TrackName = Finding['track']

/** A rung as it stands in the fields, right or not yet. */
export interface DraftRung extends Readonly<Omit<Rung, 'at'>> {
  readonly key: number
  readonly at: string
}
/** Rungs that are climbed, and what follows; `each` is kept while something else follows. */
export interface DraftTrack {
  readonly rungs: readonly DraftRung[]
  readonly after: AfterLast['kind']
  readonly each: string
}
/** A ladder in the making. What is switched off keeps its fields, so that switching it on again loses nothing. */
export interface Draft {
  readonly name: string
  readonly source: string
  readonly window: Window['kind']
  readonly weeks: string
  readonly main: DraftTrack
  readonly refusal: DraftTrack & { readonly on: boolean; readonly onMain: boolean }
  readonly stepDown: { readonly on: boolean; readonly weeks: string }
}

/** How many rungs a track can have, and how many offences a count can name. */
export const mostRungs = 9
export const mostOffences = 99
const mostWeeks = 40

let keys = 0
const newKey = () => (keys += 1)
/** A rung, to be changed. */
export const draftRung = (rung: Rung): DraftRung => ({ ...rung, key: newKey(), at: String(rung.at) })
const draftTrack = ({ rungs, afterLast }: Track): DraftTrack => ({
  rungs: rungs.map(draftRung),
  after: afterLast.kind,
  each: afterLast.kind === 'every' ? String(afterLast.each) : '1'
})

/** A ladder, to be changed. */
export const draftOf = (ladder: Ladder): Draft => ({
  name: ladder.name,
  source: ladder.source,
  window: ladder.window.kind,
  weeks: ladder.window.kind === 'rolling' ? String(ladder.window.weeks) : '8',
  main: draftTrack(ladder),
  refusal: {
    ...draftTrack(ladder.refusal ?? { rungs: [], afterLast: { kind: 'director' } }),
    on: ladder.refusal !== null,
    onMain: ladder.refusal?.onMain ?? true
  },
  stepDown: { on: ladder.stepDown !== null, weeks: String(ladder.stepDown?.weeks ?? 10) }
})

/** A whole number from 1 to the most there can be, as it was typed. */
const numberTyped = (typed: string, most: number): number | null => {
  const digits = typed.trim()
  return /^\d{1,3}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most ? Number(digits) : null
}

/** A field of a draft that says nothing yet, or not a number that can be. `key`: of which rung; null: of none. */
export interface Gap {
  readonly track: TrackName
  readonly key: number | null
  readonly field: 'name' | 'window' | 'step-down' | 'each' | 'at' | 'title' | 'measures'
}

/** What has to be filled in before the rules can look at a draft at all. */
export function gapsOf(draft: Draft): readonly Gap[] {
  const gap = (wrong: boolean, field: Gap['field'], track: TrackName = 'main', key: number | null = null) =>
    wrong ? [{ track, key, field }] : []
  const ofTrack = (name: TrackName, { rungs, after, each }: DraftTrack) => [
    ...rungs.flatMap(({ key, at, title, measures }) => [
      ...gap(numberTyped(at, mostOffences) === null, 'at', name, key),
      ...gap(title.trim().length < 2, 'title', name, key),
      ...gap(measures.length === 0, 'measures', name, key)
    ]),
    ...gap(after === 'every' && numberTyped(each, mostOffences) === null, 'each', name)
  ]
  return [
    ...gap(draft.name.trim().length < 2, 'name'),
    ...gap(draft.window === 'rolling' && numberTyped(draft.weeks, mostWeeks) === null, 'window'),
    ...gap(draft.stepDown.on && numberTyped(draft.stepDown.weeks, mostWeeks) === null, 'step-down'),
    ...ofTrack('main', draft.main),
    ...(draft.refusal.on ? ofTrack('refusal', draft.refusal) : [])
  ]
}

/** The ladder a draft says; null while something has to be filled in. */
export function ladderOf(draft: Draft): Ladder | null {
  if (gapsOf(draft).length > 0) return null
  const track = ({ rungs, after, each }: DraftTrack): Track => ({
    rungs: rungs.map(({ key: _key, ...rung }) => ({
      ...rung,
      measures: [...rung.measures],
      menu: [...rung.menu],
      needs: [...rung.needs],
      at: Number(rung.at),
      title: rung.title.trim(),
      clause: rung.clause.trim()
    })),
    afterLast: after === 'every' ? { kind: after, each: Number(each) } : { kind: after }
  })
  const { window, weeks, refusal, stepDown } = draft
  return {
    name: draft.name.trim(),
    source: draft.source.trim(),
    window: window === 'rolling' ? { kind: window, weeks: Number(weeks) } : { kind: window },
    ...track(draft.main),
    refusal: refusal.on ? { ...track(refusal), onMain: refusal.onMain } : null,
    stepDown: stepDown.on ? { weeks: Number(stepDown.weeks) } : null
  }
}

/** Whether two drafts say the same; what is switched off says nothing. */
export const isSame = (a: Draft, b: Draft): boolean => plain(a) === plain(b)
const plain = ({ refusal, stepDown, window, weeks, ...draft }: Draft) =>
  JSON.stringify(
    {
      ...draft,
      window: window === 'rolling' ? weeks : window,
      refusal: refusal.on && refusal,
      stepDown: stepDown.on && stepDown
    },
    (name, value: unknown) => (name === 'key' ? undefined : value)
  )

/** The key of the rung that a finding is about; null when it is about the ladder, or a rung that has gone since. */
export const rungFound = (draft: Draft, { track, rung }: Finding): number | null =>
  rung === null ? null : (draft[track].rungs[rung - 1]?.key ?? null)
