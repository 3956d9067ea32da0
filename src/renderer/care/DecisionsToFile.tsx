import type { CareDecision, CareItem } from '../../contract/care-shapes'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { dayOf } from '../words/when'

interface Line {
  readonly item: CareItem
  readonly decision: CareDecision
}

/** What was decided about whom, for a spreadsheet. */
export function DecisionsToFile({ items, day }: { items: readonly CareItem[]; day: string | undefined }) {
  const { lists: w, care } = useWords()
  const { columns: c } = care
  return (
    <ToFile<Line>
      list="care"
      rows={items.flatMap((item) => item.decisions.map((decision) => ({ item, decision })))}
      idsOf={({ item }) => item.pupilId}
      columns={[
        { title: c.meeting, kind: 'day', of: () => day },
        { title: w.pupil, of: ({ item }) => item.name },
        { title: w.class, of: ({ item }) => item.className },
        { title: w.mentor, of: ({ item }) => item.mentor },
        { title: c.decision, of: ({ decision }) => care.kind[decision.kind] },
        {
          title: c.note,
          of: ({ decision: { words, added } }) =>
            [words, ...added.map((line) => line.words)].filter(Boolean).join('. ')
        },
        { title: c.doer, of: ({ decision }) => decision.doer },
        { title: c.until, kind: 'day', of: ({ decision }) => decision.until },
        { title: c.settled, kind: 'day', of: ({ decision: { settled } }) => settled && dayOf(settled.at) },
        { title: c.outcome, of: ({ decision }) => decision.settled?.note },
        { title: w.by, of: ({ decision }) => decision.by },
        { title: w.inDossier, of: ({ decision }) => (decision.inDossier ? w.yes : w.no) }
      ]}
    />
  )
}
