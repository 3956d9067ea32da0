import type { ListedContact } from '../../contract/contacts'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

/** The talks that are not in the pupil system yet, for who puts them there. */
export function TalksToFile({ talks }: { talks: readonly ListedContact[] }) {
  const { lists: w, labels } = useWords()
  return (
    <ToFile<ListedContact>
      list="talks"
      rows={talks}
      idsOf={({ id, pupilId }) => [id, pupilId]}
      columns={[
        { title: w.day, kind: 'day', of: ({ day }) => day },
        { title: w.pupil, of: ({ pupilName }) => pupilName },
        { title: w.class, of: ({ className }) => className },
        { title: w.what, of: ({ kind }) => labels.contactKind[kind] },
        { title: w.way, of: ({ way }) => labels.contactWay[way] },
        { title: w.with, of: ({ withWhom }) => withWhom }
      ]}
    />
  )
}
