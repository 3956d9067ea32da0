import type { Fact } from '../../contract/fact'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'
import { stateOf, useFactName } from './FactLine'

/** A pupil's timeline as it is filtered, for a spreadsheet; the file's name does not tell whose. */
export function FactsToFile({ pupilId, facts }: { pupilId: string; facts: readonly Fact[] }) {
  const words = useWords()
  const nameOf = useFactName()
  const { lists: w, letters, labels } = words
  return (
    <ToFile<Fact>
      list="file"
      rows={facts}
      idsOf={() => pupilId}
      columns={[
        { title: w.day, kind: 'day', of: (fact) => fact.day },
        { title: w.hour, kind: 'number', of: (fact) => fact.hour },
        { title: letters.kind, of: (fact) => labels.fact[fact.kind] },
        { title: w.what, of: nameOf },
        { title: w.detail, of: (fact) => fact.detail },
        { title: w.until, kind: 'day', of: (fact) => fact.until },
        { title: w.measures, of: (fact) => fact.measures.map((one) => labels.measure[one]).join(', ') },
        { title: letters.status, of: (fact) => stateOf(fact, words) },
        { title: w.reason, of: (fact) => fact.reason },
        { title: w.by, of: (fact) => fact.by },
        { title: w.recordedAt, kind: 'instant', of: (fact) => fact.at }
      ]}
    />
  )
}
