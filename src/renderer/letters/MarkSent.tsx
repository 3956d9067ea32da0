import { useState } from 'react'
import type { Channel } from '../../contract/letters'
import { api } from '../api'
import { Choice } from '../parts/Choice'
import { useForm } from '../steps/form'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'

const ways = ['portal', 'posted', 'mailed'] as const satisfies readonly Channel[]
type Way = (typeof ways)[number]

/** A letter went out in a way that Belvrij does not see; the first time counts. */
export function MarkSent({ letterId, onClose }: { letterId: string; onClose: () => void }) {
  const w = useWords().copies.marking
  const [way, setWay] = useState<Way>('portal')
  const form = useForm(api.letters.issue, w.done, onClose)
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready
      busy={form.busy}
      problem={form.problem}
      onSave={() => form.save({ letterIds: [letterId], channel: way })}
      onClose={onClose}
    >
      <Choice
        label={w.how}
        labelUnseen
        options={ways.map((value) => ({ value, ...w.ways[value] }))}
        value={way}
        onChange={setWay}
        startHere
      />
    </FormDialog>
  )
}
