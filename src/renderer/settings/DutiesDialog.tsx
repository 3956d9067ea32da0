import { useState } from 'react'
import type { DutyLine, Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import type { SchoolClass } from '../../contract/roster'
import { api } from '../api'
import { useDo } from '../ask'
import css from '../news/news.module.css'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { Choice } from '../parts/Choice'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'

interface DutiesDialogProps {
  who: Staff
  duties: readonly DutyLine[]
  classes: readonly SchoolClass[]
  onClose: () => void
}
type Leads = 'none' | 'all' | 'some'

/** Of which classes a colleague is team leader, and whether they are the coordinator of social safety. */
export function DutiesDialog({ who, duties, classes, onClose }: DutiesDialogProps) {
  const { news, labels, frame } = useWords()
  const w = news.duties
  const led = duties.filter(({ duty }) => duty === 'team-leader')
  const [leads, setLeads] = useState<Leads>(
    led.length === 0 ? 'none' : led.some(({ classId }) => classId === null) ? 'all' : 'some'
  )
  const [chosen, setChosen] = useState(() => new Set(led.flatMap(({ classId }) => classId ?? [])))
  const [safety, setSafety] = useState(duties.some(({ duty }) => duty === 'safety'))
  const set = useDo(api.accounts.setDuties)
  // Classes of an earlier year are gone, and the duty for them with it.
  const mine = classes.filter(({ id }) => chosen.has(id))
  const wanted = (): DutyLine[] => [
    ...(leads === 'all' ? [{ duty: 'team-leader' as const, classId: null }] : []),
    ...(leads === 'some' ? mine.map(({ id }) => ({ duty: 'team-leader' as const, classId: id })) : []),
    ...(safety ? [{ duty: 'safety' as const, classId: null }] : [])
  ]
  const save = () =>
    set.run({ staffId: who.id, duties: wanted() }).then(
      () => {
        toast.say(w.done, () => void set.attempt({ staffId: who.id, duties: [...duties] }))
        onClose()
      },
      () => undefined
    )
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <Dialog
      open
      title={w.of(fullName(who))}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{frame.part.cancel}</Button>
          <Button
            kind="primary"
            busy={set.busy}
            disabled={leads === 'some' && mine.length === 0}
            onClick={() => void save()}
          >
            {frame.part.save}
          </Button>
        </>
      }
    >
      <Stack>
        <p className="muted">{w.text}</p>
        <Choice
          label={labels.duty['team-leader']}
          value={leads}
          options={(['none', 'all', 'some'] as const).map((value) => ({ value, title: w.leads[value] }))}
          onChange={setLeads}
        />
        {leads === 'some' && (
          <fieldset className={css['classes']}>
            <legend>{w.which}</legend>
            {classes.length === 0 && <p className="muted">{w.noClasses}</p>}
            <div>
              {classes.map(({ id, name }) => (
                <CheckField
                  key={id}
                  label={name}
                  checked={chosen.has(id)}
                  onChange={(on) => toggle(id, on)}
                />
              ))}
            </div>
          </fieldset>
        )}
        <CheckField label={labels.duty.safety} hint={w.safetyHint} checked={safety} onChange={setSafety} />
        <ErrorLine problem={set.problem} />
      </Stack>
    </Dialog>
  )
}
