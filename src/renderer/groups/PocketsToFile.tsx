import { fullName, type PersonName } from '../../contract/names'
import { ToFile } from '../lists/ToFile'
import { useWords } from '../words'

interface Seated extends PersonName {
  readonly id: string
  readonly number: string
  readonly className: string | null
  readonly pocket: number
}

/** Which pocket is whose, for a list beside the bag or labels; in the order of the pockets. */
export function PocketsToFile({ pupils }: { pupils: readonly Seated[] }) {
  const { lists: w, groups } = useWords()
  return (
    <ToFile<Seated>
      list="pockets"
      rows={pupils.toSorted((a, b) => a.pocket - b.pocket)}
      idsOf={({ id }) => id}
      columns={[
        { title: groups.pocket.one, kind: 'number', of: ({ pocket }) => pocket },
        { title: w.pupil, of: (pupil) => fullName(pupil) },
        { title: w.class, of: ({ className }) => className },
        { title: w.number, of: ({ number }) => number }
      ]}
    />
  )
}
