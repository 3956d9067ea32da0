import { Choice } from '../parts/Choice'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import type { Asked } from './draft'

/** The name, for the letters, and the holiday region, for every due moment. */
export function SchoolPage({ draft, change }: Asked) {
  const { firstRun, labels } = useWords()
  return (
    <>
      <TextField
        label={firstRun.school.name}
        value={draft.schoolName}
        startHere
        maxLength={120}
        onChange={(schoolName) => change({ schoolName })}
      />
      <Choice
        label={firstRun.school.region}
        columns={3}
        value={draft.region}
        options={(['noord', 'midden', 'zuid'] as const).map((value) => ({
          value,
          title: labels.region[value]
        }))}
        onChange={(region) => change({ region })}
      />
    </>
  )
}
