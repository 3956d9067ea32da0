import { useState } from 'react'
import type { Custody, Until } from '../../contract/taken'
import { api } from '../api'
import { useDo } from '../ask'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { FormDialog } from './FormDialog'
import { UntilField, useMoments } from './UntilField'
import { Which } from './Which'
import { nearMoment } from './near'

/** A later moment: the director decides, with a reason the parents can read (LKC 2008). */
export function Extend({ one, today, onClose }: { one: Custody; today: string; onClose: () => void }) {
  const w = useWords().taken.extending
  const extend = useDo(api.custody.extend)
  const [chosen, setChosen] = useState<Until | null>(null)
  const [reason, setReason] = useState('')
  const { moments, isDirector, known, problem } = useMoments(one.pupilId, chosen)
  const later = moments.filter(({ due }) => one.due === null || due > one.due)
  // The mildest first: no longer than it must be.
  const moment =
    later.find(({ until }) => until.day === chosen?.day && until.hour === chosen.hour) ?? later[0]
  const save = async () => {
    if (!moment) return
    const done = await extend
      .run({ custodyId: one.id, until: moment.until, reason: reason.trim() })
      .catch(() => undefined)
    if (!done) return
    toast.say(w.done(nearMoment(done.due, today)))
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.save}
      ready={moment !== undefined && reason.trim().length >= 5}
      busy={extend.busy}
      problem={extend.problem ?? problem}
      onSave={save}
      onClose={onClose}
    >
      <Which one={one} />
      {one.due && <p className="muted">{w.now(nearMoment(one.due, today))}</p>}
      {known && later.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <UntilField
          always
          today={today}
          moments={later}
          moment={moment}
          onChange={setChosen}
          reason={reason}
          onReason={setReason}
          isDirector={isDirector}
        />
      )}
    </FormDialog>
  )
}
