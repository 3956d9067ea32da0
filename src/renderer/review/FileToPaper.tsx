import { useState } from 'react'
import { api } from '../api'
import { useDo } from '../ask'
import { host } from '../host'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useMe } from '../who'
import { useWords } from '../words'
import { inDays, isNarrowed, ofKinds, useFileFilter } from './file-filter'
import type { PupilsFile } from './Standing'

/** *Dossier als PDF*: what goes into it is said before it is made, and other pupils are named only when that is asked. */
export function FileToPaper({ file, onClose }: { file: PupilsFile; onClose: () => void }) {
  const { paper: w, shown: lines } = useWords().pupilFile
  const isDirector = useMe()?.role === 'director'
  const [filter] = useFileFilter()
  const [what, setWhat] = useState<'whole' | 'shown'>(isNarrowed(filter) ? 'shown' : 'whole')
  const [named, setNamed] = useState(false)
  const [grounds, setGrounds] = useState(false)
  const make = useDo(api.review.printFile)
  const onScreen = ofKinds(inDays(file.facts, filter), filter)
  const { length: all } = file.facts
  const asksGrounds = isDirector && (what === 'whole' ? file.facts : onScreen).some(isExemption)

  const save = async () => {
    const { kinds, from, until } = filter
    const made = await make.attempt({
      pupilId: file.pupilId,
      ...(what === 'whole'
        ? { kinds: null, from: null, until: null }
        : { kinds: kinds.length > 0 ? [...kinds] : null, from, until }),
      others: named ? 'named' : 'left-out',
      grounds: asksGrounds && grounds ? 'told' : 'left-out'
    })
    if (!made) return
    if (!(await host.save({ name: made.name, type: 'application/pdf', base64: made.base64 }))) return
    toast.say(w.saved(made.facts))
    onClose()
  }
  return (
    <Dialog
      open
      title={w.title}
      width={560}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w.back}</Button>
          <Button kind="primary" busy={make.busy} data-autofocus onClick={() => void save()}>
            {w.save}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <p>{w.text}</p>
        {isNarrowed(filter) && (
          <Choice<'whole' | 'shown'>
            label={w.what}
            options={[
              { value: 'shown', title: w.asShown, text: lines(onScreen.length, all) },
              { value: 'whole', title: w.whole, text: lines(all, all) }
            ]}
            value={what}
            onChange={setWhat}
          />
        )}
        <CheckField label={w.others} hint={w.othersHint} checked={named} onChange={setNamed} />
        {asksGrounds && (
          <CheckField label={w.grounds} hint={w.groundsHint} checked={grounds} onChange={setGrounds} />
        )}
      </Stack>
    </Dialog>
  )
}

const isExemption = ({ kind }: PupilsFile['facts'][number]): boolean => kind === 'exemption'
