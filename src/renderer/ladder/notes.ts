import { useEffect, useMemo, useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { useWords } from '../words'
import { gapsOf, ladderOf, rungFound, type Draft, type Gap, type TrackName } from './draft'

/** Something to look at in a draft, in a sentence, at a rung (its key) or at the ladder as a whole (null). */
export interface Note {
  readonly id: string
  readonly track: TrackName
  readonly key: number | null
  /** Stands in the way of putting it on record. */
  readonly fault: boolean
  readonly text: string
  /** The field that says nothing yet; what the rules found is about no field. */
  readonly field: Gap['field'] | null
}

const pause = 350

/** A value as it is after nobody changed it for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** What is to be looked at in a draft, faults first: what is not filled in at once, what the rules find a moment later. */
export function useNotes(draft: Draft) {
  const { labels, ladder: texts } = useWords()
  const settled = useSettled(draft)
  const ladder = useMemo(() => ladderOf(settled), [settled])
  const asked = useAsk(api.ladder.check, ladder ? { ladder } : null, { keepPrevious: true })
  const gaps = gapsOf(draft).map(({ track, key, field }): Note => ({
    id: `${track} ${key} ${field}`,
    track,
    key,
    fault: true,
    text: texts.gap[field],
    field
  }))
  const found = (ladder ? (asked.value ?? []) : []).map((finding): Note => ({
    id: `${finding.track} ${finding.rung} ${finding.what}`,
    track: finding.track,
    key: rungFound(draft, finding),
    fault: finding.fault,
    text: labels.finding[finding.what],
    field: null
  }))
  return {
    notes: [...gaps, ...found].toSorted((a, b) => Number(b.fault) - Number(a.fault)),
    /** The newest draft has not been looked at yet. */
    checking: settled !== draft || (ladder !== null && (asked.loading || asked.previous)),
    problem: asked.problem
  }
}
export type Notes = ReturnType<typeof useNotes>
